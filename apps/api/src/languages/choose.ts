import { type Kind, type RecordOf, replaceTexts } from '@torg/domain/records'
import { type LocalizedText, pick } from '@torg/domain/values'

/** Leaves each text of a record in one language, the best of those preferred that it has, and says in which. */
export function chooseLanguages<K extends Kind>(
  kind: K,
  record: RecordOf<K>,
  preferences: readonly string[],
): Set<string> {
  const chosen = new Set<string>()
  replaceTexts(kind, record, (text) => {
    const language = languageOf(text, preferences)
    chosen.add(language)
    return { [language]: text[language] ?? '' }
  })
  return chosen
}

/** Leaves a text in one language, and says in which. */
export function chooseLanguage(text: LocalizedText, preferences: readonly string[]): string {
  const language = languageOf(text, preferences)
  for (const tag of Object.keys(text)) if (tag !== language) delete text[tag]
  return language
}

// Nearly all texts of an answer have the same languages.
const chosen = new WeakMap<readonly string[], Map<string, string>>()

function languageOf(text: LocalizedText, preferences: readonly string[]): string {
  const known = chosen.get(preferences) ?? new Map<string, string>()
  chosen.set(preferences, known)
  const tags = Object.keys(text).join()
  const language = known.get(tags) ?? pick(text, preferences).language
  known.set(tags, language)
  return language
}
