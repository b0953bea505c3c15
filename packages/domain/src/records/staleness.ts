import type { JsonPointer, Kind } from '../values/id.ts'
import type { LanguageTag } from '../values/language.ts'
import type { Translation } from '../values/text.ts'
import type { RecordOf } from './kinds.ts'
import { pairTexts, type TextPair } from './pairs.ts'
import { localizedTexts } from './texts.ts'

/** A translated text whose original has changed since. */
export type StaleText = {
  /** The text, in the record after the edit. */
  pointer: JsonPointer
  language: LanguageTag
  /** The language of the original. */
  from: LanguageTag
}

/**
 * The translations that are stale after an edit: the original has changed and the translation has not.
 *
 * What was stale stays so until its translation changes, or until the edit takes it out of `stale`: somebody has
 * looked and found it right. Only languages that the record marks as translations can go stale.
 * Texts are recognised by the ids of the list items around them, or by what they say, when lists are reordered.
 *
 * @param after with `stale` as it was before the edit
 */
export function staleTexts<K extends Kind>(kind: K, before: RecordOf<K>, after: RecordOf<K>): StaleText[] {
  const texts = localizedTexts(kind, after)
  const pairs = new Map(
    pairTexts({ record: before, texts: localizedTexts(kind, before) }, { record: after, texts }).map(
      (pair) => [pair.after.pointer, pair],
    ),
  )
  return (after.translations ?? []).flatMap((translation) => {
    const { language, from } = translation
    return texts
      .filter(({ pointer, text }) => {
        if (text[language] === undefined || text[from] === undefined) return false
        const pair = pairs.get(pointer)
        return pair ? isStaleNow(pair, translation) : translation.stale?.includes(pointer)
      })
      .map(({ pointer }) => ({ pointer, language, from }))
  })
}

function isStaleNow({ before, after }: TextPair, { language, from, stale }: Translation): boolean {
  if (before.text[language] !== after.text[language]) return false
  const changed = before.text[from] !== undefined && before.text[from] !== after.text[from]
  return changed || (stale?.includes(before.pointer) ?? false)
}

/** The record after an edit, with what is stale now marked in its `translations`. */
export function markStale<K extends Kind>(kind: K, before: RecordOf<K>, after: RecordOf<K>): RecordOf<K> {
  if (after.translations === undefined) return after
  const found = staleTexts(kind, before, after)
  const translations = after.translations.map(({ stale: _, ...translation }) => {
    const stale = found.filter(({ language }) => language === translation.language)
    return stale.length === 0 ? translation : { ...translation, stale: stale.map(({ pointer }) => pointer) }
  })
  return { ...after, translations }
}
