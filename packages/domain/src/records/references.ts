import { type Id, type JsonPointer, type Kind, referenceRegistry } from '../values/id.ts'
import { kinds, type RecordOf } from './kinds.ts'
import { walk } from './walk.ts'

/** One record's mention of another. */
export type Reference = { pointer: JsonPointer; kind: Kind; id: Id }

/** All mentions of other records in a record: where, of which kind, which id. The record must be valid. */
export const references = <K extends Kind>(kind: K, record: RecordOf<K>): Reference[] =>
  [...walk(kinds[kind].schema, record)].flatMap(({ schema, value, pointer }) => {
    const target = referenceRegistry.get(schema)
    return target && typeof value === 'string' ? { pointer, kind: target.kind, id: value } : []
  })
