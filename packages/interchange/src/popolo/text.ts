import { LanguageTag, type LocalizedText, pick } from '@torg/domain/values'
import type { Field } from '../losses/account.ts'
import { type Entry, textIn } from '../reading/json.ts'

// A key that ends like a tag of two or three letters: `label_fi`, `label_sv-simple`, not `label_short`.
const tagged = /^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/

/** A text in the language of the document under its key, and in each other language under `key_tag`. */
export function writeText(
  key: string,
  field: Field<LocalizedText> | undefined,
  language: string,
): Record<string, string> {
  if (!field) return {}
  const text = field.value
  const own = text[language]
  const written: Record<string, string> = { [key]: own ?? pick(text, [language]).text }
  for (const [tag, value] of Object.entries(text)) {
    if (tag !== language && !tagged.test(tag)) {
      field.get(tag).lose('other-language')
      continue
    }
    field.get(tag).carry()
    // Where two languages say the same, the plain key could be taken for a copy of the other.
    const same =
      tag === language && Object.entries(text).some(([other, each]) => other !== tag && each === value)
    if (tag !== language || same) written[`${key}_${tag}`] = value
  }
  return written
}

/** The text under a key and its tagged forms. */
export function readText(entry: Entry, key: string, language: string): LocalizedText | undefined {
  const text: LocalizedText = {}
  const bare = textIn(entry, key)
  for (const name of Object.keys(entry.value)) {
    const tag = name.startsWith(`${key}_`) ? name.slice(key.length + 1) : ''
    const value = tagged.test(tag) ? textIn(entry, name) : undefined
    const parsed = LanguageTag.safeParse(tag)
    if (value !== undefined && parsed.success) text[parsed.data] = value
  }
  if (bare !== undefined && !Object.values(text).includes(bare)) text[language] ??= bare
  return Object.keys(text).length > 0 ? text : undefined
}

/** The keys of an object that `readText` reads for a key. */
export const textKeys = (entry: Entry, key: string): string[] =>
  Object.keys(entry.value).filter(
    (name) => name === key || (name.startsWith(`${key}_`) && tagged.test(name.slice(key.length + 1))),
  )
