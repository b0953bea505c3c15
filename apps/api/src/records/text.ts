import { preferredLanguages } from '@torg/domain/queries'
import type { Kind } from '@torg/domain/records'
import { parseStored, type StoredText } from '@torg/storage'
import { chooseLanguages } from '../languages/choose.ts'

/** Records as the JSON text of an array, each text of theirs in one language if languages are preferred. */
export function writeRecords<K extends Kind>(
  items: readonly StoredText<K>[],
  lang: string | undefined,
): { json: string; languages: string[] } {
  const preferences = preferredLanguages(lang ?? '')
  // The store keeps finished texts: without a choice of languages there is nothing to read or to write.
  if (preferences.length === 0) return { json: `[${items.map(({ json }) => json).join(',')}]`, languages: [] }
  const languages = new Set<string>()
  const records = items.map((stored) => {
    const record = parseStored(stored)
    for (const language of chooseLanguages(stored.kind, record, preferences)) languages.add(language)
    return record
  })
  return { json: JSON.stringify(records), languages: [...languages].toSorted() }
}

/** RFC 9110 Content-Language, when languages were chosen. */
export const contentLanguage = (languages: readonly string[]): Record<string, string> =>
  languages.length > 0 ? { 'Content-Language': languages.join(', ') } : {}
