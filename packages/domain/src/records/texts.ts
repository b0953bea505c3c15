import * as z from 'zod'
import type { JsonPointer, Kind } from '../values/id.ts'
import { LanguageTag } from '../values/language.ts'
import type { LocalizedText } from '../values/text.ts'
import { kinds, type RecordOf } from './kinds.ts'
import { Finder } from './walk.ts'

/** A text in its languages, and where in the record it is. */
export type PlacedText = { pointer: JsonPointer; text: LocalizedText }

// A described copy of LocalizedText is another schema, but its keys are still language tags.
const finder = new Finder((schema) =>
  schema instanceof z.ZodRecord && schema.def.keyType === LanguageTag ? 'text' : undefined,
)

/** All texts of a record that have a language, and where they are. The record must be valid. */
export function localizedTexts<K extends Kind>(kind: K, record: RecordOf<K>): PlacedText[] {
  const found: PlacedText[] = []
  finder.find(kinds[kind].schema, record, (_, { value, pointer }) => {
    found.push({ pointer, text: value as LocalizedText })
  })
  return found
}

/** Puts another text in the place of each in a record, which must be valid. */
export function replaceTexts<K extends Kind>(
  kind: K,
  record: RecordOf<K>,
  other: (text: LocalizedText) => LocalizedText,
): void {
  finder.find(kinds[kind].schema, record, (_, { value, holder, key }) => {
    holder[key] = other(value as LocalizedText)
  })
}
