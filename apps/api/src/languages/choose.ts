import { type Kind, localizedTexts, type RecordOf } from '@torg/domain/records'
import { type LocalizedText, pick } from '@torg/domain/values'

/** Leaves each text of a record in one language, the best of those preferred that it has, and says in which. */
export function chooseLanguages<K extends Kind>(
  kind: K,
  record: RecordOf<K>,
  preferences: readonly string[],
): Set<string> {
  const chosen = new Set<string>()
  for (const { text } of localizedTexts(kind, record)) chosen.add(chooseLanguage(text, preferences))
  return chosen
}

/** Leaves a text in one language, and says in which. */
export function chooseLanguage(text: LocalizedText, preferences: readonly string[]): string {
  const { language } = pick(text, preferences)
  for (const tag of Object.keys(text)) if (tag !== language) delete text[tag]
  return language
}
