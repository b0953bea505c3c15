import type { Kind } from '@torg/domain/values'
import type { AddressOf, Given } from '../context.ts'
import type { Loss, Written } from '../losses/loss.ts'
import { gathering } from './gathering.ts'
import { add, type Resource, resource } from './graph.ts'
import { mappings } from './kinds/kinds.ts'
import { webPage } from './mapping/link.ts'
import { type Writing, writeTable } from './mapping/mapping.ts'
import { documentIri, recordIri } from './mapping/reference.ts'

/** A record of any kind, with its kind beside it, and with what the store knows of it if it comes from a store. */
export type GivenRecord = { [K in Kind]: { kind: K; record: Given<K> } }[Kind]

export type RdfContext = {
  /**
   * Where the IRIs of records begin, with a slash at the end: `https://torg.example/`. A record is
   * `{base}{path}/{id}#id`, a part of it `{base}{path}/{id}#/{field}/{index or id}`. It must never change.
   */
  base: string
  /** Address of a record's page, if it is not `{base}{path}/{id}`. */
  address?: AddressOf | undefined
  /** Address where `context` is served; JSON-LD refers to it instead of having it inside. */
  contextAddress?: string | undefined
}

// The id is in the IRI, and what the store knows of a record is not part of it.
const elsewhere = new Set(['/id', '/recorded'])

function statements<K extends Kind>(
  kind: K,
  given: Given<K>,
  context: RdfContext,
  shared: Writing['shared'],
) {
  const { base, address } = context
  const mapping = mappings[kind]
  const made = resource(recordIri(base, kind, given.id), mapping.types(given))
  const lost: Loss[] = []
  const lose: Writing['lose'] = (pointer) => {
    if (!elsewhere.has(pointer)) lost.push({ kind, record: given.id, pointer, reason: 'no-place' })
  }
  const writing: Writing = { base, kind, record: given, lose, shared }
  const to = { resource: made, path: `${documentIri(base, kind, given.id)}#`, pointer: '', writing }
  writeTable(mapping.table, given, to)
  mapping.also?.(given, to)
  const page = address ? address(kind, given.id) : documentIri(base, kind, given.id)
  if (page !== undefined) add(made, 'foaf:isPrimaryTopicOf', webPage(page, writing))
  const { recorded } = given
  if (recorded) {
    add(made, 'dct:created', { value: recorded.created, datatype: 'xsd:dateTime' })
    add(made, 'dct:modified', { value: recorded.modified, datatype: 'xsd:dateTime' })
  }
  return { made, lost }
}

/** Records as resources, and after them what they refer to that is no record. */
export function graphOf(records: readonly GivenRecord[], context: RdfContext): Written<Resource[]> {
  const { gathered, shared } = gathering()
  const lost: Loss[] = []
  const made = records.map((entry) => {
    const written = statements(entry.kind, entry.record as Given<typeof entry.kind>, context, shared)
    lost.push(...written.lost)
    return written.made
  })
  return { document: [...made, ...gathered.values()], lost }
}
