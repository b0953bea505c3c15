import { type Id, type JsonPointer, type Kind, referenceRegistry } from '../values/id.ts'
import { kinds, type RecordOf } from './kinds.ts'
import { walk } from './walk.ts'

/** One record's mention of another. */
export type Reference = { pointer: JsonPointer; kind: Kind; id: Id }

/** All mentions of other records in a record: where, of which kind, which id. The record must be valid. */
export function references<K extends Kind>(kind: K, record: RecordOf<K>): Reference[] {
  const found: Reference[] = []
  walk(kinds[kind].schema, record, (schema, value, pointer) => {
    const target = typeof value === 'string' ? referenceRegistry.get(schema) : undefined
    if (target) found.push({ pointer, kind: target.kind, id: value as Id })
  })
  return found
}
