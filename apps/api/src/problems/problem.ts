import { en, fi, problems, sv } from '@torg/domain/messages'
import type { Problem } from '@torg/domain/queries'
import { lookup } from '@torg/domain/values'
import { english } from './english.ts'
import { finnish } from './finnish.ts'
import type { Details, Fault, ProblemCode, ProblemError, Refusal } from './refusal.ts'
import { swedish } from './swedish.ts'
import { expectation, type Words } from './words.ts'

const languages = { sv: swedish, fi: finnish, en: english }
const schemaWords = { sv, fi, en }

export type Language = keyof typeof languages

export const statuses = {
  bad_request: 400,
  unauthorized: 401,
  forbidden: 403,
  not_found: 404,
  method_not_allowed: 405,
  conflict: 409,
  gone: 410,
  precondition_failed: 412,
  content_too_large: 413,
  uri_too_long: 414,
  unsupported_media_type: 415,
  invalid: 422,
  key_reused: 422,
  precondition_required: 428,
  too_many_requests: 429,
  internal: 500,
  unavailable: 503,
} as const satisfies Record<ProblemCode, number>

/** A refusal as problem details, in the first of the preferred languages that Torg speaks, else in English. */
export function problemOf(
  { code, details, faults }: Refusal,
  instance: string,
  preferences: readonly string[],
): { problem: Problem; language: string } {
  const language = languageOf(preferences)
  const words = languages[language]
  const errors = [...faults.map((fault) => errorOf(fault, words)), ...bodyErrors(details, language)]
  return {
    language,
    problem: {
      type: `/docs#problem-${code.replaceAll('_', '-')}`,
      title: words.titles[code],
      status: statuses[code],
      detail:
        code === 'bad_request' || code === 'invalid'
          ? summaryOf(errors) || words.unreadable(details)
          : words.details[code](details),
      instance,
      code,
      ...(errors.length > 0 ? { errors } : {}),
      ...(details.current ? { current: details.current } : {}),
      ...(details.successor ? { successor: details.successor } : {}),
    },
  }
}

function errorOf(fault: Fault, words: Words): ProblemError {
  const expected = fault.form ? expectation(fault.form, words) : (fault.other ?? '')
  return {
    parameter: fault.parameter,
    code: fault.code,
    message: words.faults[fault.code]({ ...fault, expected }),
    ...(expected === '' ? {} : { expected }),
    ...(fault.received === undefined ? {} : { received: fault.received }),
  }
}

const mostTold = 5

const summaryOf = (errors: readonly ProblemError[]): string =>
  errors
    .slice(0, mostTold)
    .map(({ pointer, message }) => (pointer ? `${pointer}: ${message}` : message))
    .join(' ')

/** What is wrong with a body, each with the pointer to where it stands. */
export function bodyErrors(details: Details, language: Language): ProblemError[] {
  const { invalid, references = [], reason } = details
  const words = languages[language]
  return [
    ...(invalid ? problems(invalid.error, invalid.input, schemaWords[language]) : []),
    ...references.map(({ from, to }) => ({
      pointer: from.pointer,
      code: 'dangling_reference',
      message: words.dangling(`${from.kind} ${from.id}`, `${to.kind} ${to.id}`),
      received: to.id,
    })),
    ...(reason === 'other_id' ? [{ pointer: '/id', code: 'other_id', message: words.otherId(details) }] : []),
  ]
}

/** The language in which Torg tells problems, of those that are preferred. */
export const languageOf = (preferences: readonly string[]): Language =>
  (lookup(preferences, Object.keys(languages)) ?? 'en') as Language
