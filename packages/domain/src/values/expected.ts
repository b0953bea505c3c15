import * as z from 'zod'

type Plain = Record<never, never>

/** What the checks of the domain can find missing, with the values that a sentence about it names. */
export type Expectations = {
  'address-line': Plain
  'amount-unless-free': Plain
  'country-code': Plain
  'currency-code': Plain
  duration: Plain
  'earlier-date': Plain
  'either-organisation-or-name': Plain
  'email-pattern': Plain
  'end-not-before-start': Plain
  'fuzzy-date': Plain
  'href-or-missing': Plain
  id: Plain
  identifier: { scheme: string; example: string }
  'identifier-scheme': Plain
  'json-pointer': Plain
  'language-tag': Plain
  'local-time': Plain
  'municipality-code': Plain
  'node-id-once': Plain
  'node-number': Plain
  'parent-before-child': Plain
  period: Plain
  'place-name': Plain
  'region-code': Plain
  'rule-form': Plain
  'rule-frequency': Plain
  'rule-numbered-weekdays': Plain
  'rule-numbers': { least: number; most: number }
  'rule-part': { part: string }
  'rule-until': Plain
  'rule-weekdays': Plain
  'service-name': Plain
  'text-in-a-language': Plain
  'time-zone': Plain
  'title-or-text': Plain
  'title-without-target': Plain
  'way-to-respond': Plain
  'webhook-address': Plain
}

/** What a check of the domain wanted: the code of its sentence in `@torg/domain/messages`. */
export type ExpectationCode = keyof Expectations

/** The `params` of the issues that checks of the domain raise, of code `custom`. */
export type ExpectationParams = {
  [C in ExpectationCode]: { code: C; expected: string } & Expectations[C]
}[ExpectationCode]

/** What a check wants: the options of a `refine`. */
export type Expected = { params: ExpectationParams; error: (issue: { input?: unknown }) => string }

/** What a check wants, in English words that follow "Expected"; other languages find theirs by the code. */
export function expected<C extends ExpectationCode>(
  code: C,
  words: string,
  ...[values]: Expectations[C] extends Plain ? [values?: Expectations[C]] : [values: Expectations[C]]
): Expected {
  return {
    params: { code, expected: words, ...values } as ExpectationParams,
    error: ({ input }) => inEnglish(words, received(input)),
  }
}

/** The issue of a check that found something else than was expected. */
export const issueOf = ({ params, error }: Expected, input: unknown) => ({
  code: 'custom' as const,
  params,
  message: error({ input }),
})

/** Text of a form that a regular expression can tell, for JSON Schema too. */
export const patterned = (pattern: RegExp, expectation: Expected): z.ZodString =>
  z
    .string()
    .refine((text) => pattern.test(text), expectation)
    .meta({ pattern: pattern.source })

/** A value as a message shows it; nothing for what has parts. */
export function received(input: unknown): string | undefined {
  if (typeof input === 'object' || input === undefined) return input === null ? 'null' : undefined
  const text = JSON.stringify(input) ?? String(input)
  return text.length > 80 ? `${text.slice(0, 79)}…` : text
}

export const inEnglish = (words: string, input: string | undefined): string =>
  `Expected ${words}${input === undefined ? '' : `; received ${input}`}`
