import { type Id, type JsonPointer, type Kind, referenceRegistry } from '../values/id.ts'
import { kinds, type RecordOf } from './kinds.ts'
import { Finder } from './walk.ts'

/** One record's mention of another. */
export type Reference = { pointer: JsonPointer; kind: Kind; id: Id }

const finder = new Finder<Kind>((schema) => referenceRegistry.get(schema)?.kind)

/** All mentions of other records in a record: where, of which kind, which id. The record must be valid. */
export function references<K extends Kind>(kind: K, record: RecordOf<K>): Reference[] {
  const found: Reference[] = []
  finder.find(kinds[kind].schema, record, (target, { value, pointer }) => {
    if (typeof value === 'string') found.push({ pointer, kind: target, id: value })
  })
  return found
}
