import * as z from 'zod'
import { expected } from './expected.ts'

const canonical = (tag: string): string | undefined => {
  try {
    return Intl.getCanonicalLocales(tag)[0]
  } catch {
    return undefined
  }
}

/**
 * A BCP 47 language tag, normalised on parse (`SV-fi` becomes `sv-FI`).
 * Easy-to-read texts use the registered variant `simple`: `sv-simple`.
 */
export const LanguageTag = z
  .string()
  .refine(
    (tag) => tag.length <= 35 && canonical(tag) !== undefined,
    expected('language-tag', 'a BCP 47 language tag such as "fi", "sv" or "sv-simple"'),
  )
  .overwrite((tag) => canonical(tag) ?? tag)
  .meta({
    id: 'LanguageTag',
    pattern: '^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$',
    description: 'BCP 47 language tag, normalised',
    examples: ['fi', 'sv', 'en', 'se', 'sv-simple'],
  })
export type LanguageTag = z.infer<typeof LanguageTag>

/**
 * RFC 4647 lookup: the first available tag that a range, shortened from the right, equals.
 * `sv-simple` falls back to `sv`; `sv` does not match `sv-simple`.
 */
export function lookup(ranges: readonly string[], available: readonly string[]): string | undefined {
  const byLowerCase = new Map(available.map((tag) => [tag.toLowerCase(), tag]))
  for (const range of ranges) {
    const subtags = range.toLowerCase().split('-')
    while (subtags.length > 0) {
      const match = byLowerCase.get(subtags.join('-'))
      if (match !== undefined) return match
      subtags.pop()
      // RFC 4647 3.4: a single-letter subtag goes with what follows it.
      if (subtags.at(-1)?.length === 1) subtags.pop()
    }
  }
  return undefined
}

/** The base language of a tag: `sv` for `sv-simple`. */
export const baseLanguage = (tag: string): string => tag.toLowerCase().split('-')[0] ?? tag

/** Whether a tag marks an easy-to-read text. */
export const isSimple = (tag: string): boolean => tag.toLowerCase().split('-').slice(1).includes('simple')
