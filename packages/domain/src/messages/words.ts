import type * as z from 'zod'
import type { ExpectationCode, ExpectationParams, Expectations } from '../values/expected.ts'

/** Formats of zod that the domain uses. */
export type Format = 'date' | 'datetime' | 'e164' | 'email' | 'url'

/** How problems are told in one language. */
export type Words = {
  language: string
  /** The sentences of zod for what zod itself checks. */
  zod: z.core.$ZodErrorMap
  sentence: (expected: string, received: string | undefined) => string
  /** What a check of the domain wanted. */
  expectation: (params: ExpectationParams) => string
  formats: Record<Format, string>
  missing: string
  empty: string
  unknownKey: (key: string) => string
  or: string
}

type Phrase<C extends ExpectationCode> = [keyof Expectations[C]] extends [never]
  ? string
  : (values: Expectations[C]) => string

/** A phrase for each code, or a function of the values that it names. */
export type Phrases = { [C in ExpectationCode]: Phrase<C> }

export const phraseIn =
  (phrases: Phrases) =>
  (params: ExpectationParams): string => {
    // Each phrase takes the values that stand beside its code in the same params.
    const phrase = phrases[params.code] as string | ((values: ExpectationParams) => string)
    return typeof phrase === 'string' ? phrase : phrase(params)
  }
