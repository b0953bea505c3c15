import * as z from 'zod'
import { expected } from './expected.ts'
import { JsonPointer } from './id.ts'
import { baseLanguage, isSimple, LanguageTag, lookup } from './language.ts'

/** A text in one or more languages: a map from language tag to text that is not empty. */
export const LocalizedText = z
  .record(LanguageTag, z.string().trim().min(1))
  .refine(
    (text) => Object.keys(text).length > 0,
    expected('text-in-a-language', 'a text in at least one language, such as { "sv": "Evenemang" }'),
  )
  .meta({
    id: 'LocalizedText',
    description: 'Text by BCP 47 language tag, at least one',
    examples: [{ sv: 'Regionalt evenemang', fi: 'Alueellinen tilaisuus', en: 'Regional event' }],
  })
export type LocalizedText = z.infer<typeof LocalizedText>

export type Picked = {
  text: string
  /** The tag that the text is in: what a page sets as `lang`. */
  language: string
  /** `false` when no preference matched and the reader must be told which language this is. */
  matched: boolean
}

/**
 * The text for a reader who prefers these languages, in that order, with the tag it is in.
 *
 * RFC 4647 lookup first; then an easy-to-read text of a preferred language; then the text's first language.
 */
export function pick(text: LocalizedText, preferences: readonly string[]): Picked {
  const tags = Object.keys(text)
  const match =
    lookup(preferences, tags) ??
    preferences
      .map((preference) => tags.find((tag) => baseLanguage(tag) === baseLanguage(preference)))
      .find((tag) => tag !== undefined)
  const language = match ?? tags.find((tag) => !isSimple(tag)) ?? tags[0] ?? 'und'
  return { text: text[language] ?? '', language, matched: match !== undefined }
}

/** How a language of a record came to be, when it is not the original. */
export const Translation = z
  .strictObject({
    language: LanguageTag,
    from: LanguageTag,
    by: z.enum(['official', 'editor', 'machine']).describe('Who translated it'),
    stale: z
      .array(JsonPointer)
      .min(1)
      .optional()
      .describe('Texts whose original has changed since they were translated'),
  })
  .meta({
    id: 'Translation',
    description:
      'A language of the record that was translated: official (by the body that owns the text), by an editor, or by machine',
  })
export type Translation = z.infer<typeof Translation>
