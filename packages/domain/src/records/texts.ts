import * as z from 'zod'
import type { JsonPointer, Kind } from '../values/id.ts'
import { LanguageTag } from '../values/language.ts'
import type { LocalizedText } from '../values/text.ts'
import { kinds, type RecordOf } from './kinds.ts'
import { walk } from './walk.ts'

/** A text in its languages, and where in the record it is. */
export type PlacedText = { pointer: JsonPointer; text: LocalizedText }

/** All texts of a record that have a language, and where they are. The record must be valid. */
export function localizedTexts<K extends Kind>(kind: K, record: RecordOf<K>): PlacedText[] {
  const found: PlacedText[] = []
  walk(kinds[kind].schema, record, (schema, value, pointer) => {
    // A described copy of LocalizedText is another schema, but its keys are still language tags.
    if (schema instanceof z.ZodRecord && schema.def.keyType === LanguageTag)
      found.push({ pointer, text: value as LocalizedText })
  })
  return found
}
