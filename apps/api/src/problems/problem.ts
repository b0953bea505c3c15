import type { Problem } from '@torg/domain/queries'
import { lookup } from '@torg/domain/values'
import { english } from './english.ts'
import { finnish } from './finnish.ts'
import type { Fault, ProblemCode, ProblemError, Refusal } from './refusal.ts'
import { swedish } from './swedish.ts'
import { expectation, type Words } from './words.ts'

const languages = { sv: swedish, fi: finnish, en: english }

export const statuses = {
  bad_request: 400,
  not_found: 404,
  method_not_allowed: 405,
  gone: 410,
  content_too_large: 413,
  uri_too_long: 414,
  internal: 500,
  unavailable: 503,
} as const satisfies Record<ProblemCode, number>

/** A refusal as problem details, in the first of the preferred languages that Torg speaks, else in English. */
export function problemOf(
  { code, details, faults }: Refusal,
  instance: string,
  preferences: readonly string[],
): { problem: Problem; language: string } {
  const language = (lookup(preferences, Object.keys(languages)) ?? 'en') as keyof typeof languages
  const words = languages[language]
  const errors = faults.map((fault) => errorOf(fault, words))
  return {
    language,
    problem: {
      type: `/docs#problem-${code.replaceAll('_', '-')}`,
      title: words.titles[code],
      status: statuses[code],
      detail:
        code === 'bad_request'
          ? errors.map(({ message }) => message).join(' ')
          : words.details[code](details),
      instance,
      code,
      ...(errors.length > 0 ? { errors } : {}),
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
