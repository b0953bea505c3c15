import { z } from 'zod'
import type { JsonPointer, Kind } from '../values/id.ts'
import { LanguageTag } from '../values/language.ts'
import type { LocalizedText } from '../values/text.ts'
import { kinds, type RecordOf } from './kinds.ts'
import { walk } from './walk.ts'

/** All texts of a record that have a language, and where they are. The record must be valid. */
export const localizedTexts = <K extends Kind>(
  kind: K,
  record: RecordOf<K>,
): { pointer: JsonPointer; text: LocalizedText }[] =>
  [...walk(kinds[kind].schema, record)].flatMap(({ schema, value, pointer }) =>
    // A described copy of LocalizedText is another schema, but its keys are still language tags.
    schema instanceof z.ZodRecord && schema.def.keyType === LanguageTag
      ? { pointer, text: value as LocalizedText }
      : [],
  )
