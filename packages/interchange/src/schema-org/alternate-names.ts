import type { LocalizedText } from '@torg/domain/values'

/**
 * Names from a list of texts in one language each, as `alternateName` holds them: what follows in another language is
 * the same name, what comes in a language again is the next one.
 */
export function namesOf(texts: readonly LocalizedText[]): LocalizedText[] {
  const names: Record<string, string>[] = []
  for (const text of texts) {
    const last = names.at(-1)
    const isNext = last === undefined || Object.keys(text).some((language) => Object.hasOwn(last, language))
    if (isNext) names.push({ ...text })
    else Object.assign(last, text)
  }
  return names
}
