import type { Kind, Stored } from '@torg/domain/records'
import { type GivenRecord, type RdfContext, writeJsonLd } from '@torg/interchange/rdf'
import { writeTurtle } from '@torg/interchange/turtle'
import type { Deps } from '../deps.ts'
import type { Writer } from './writers.ts'

/** Records have their IRIs where this API answers them, so whoever follows one finds the record. */
const rdfContext = ({ publicUrl }: Pick<Deps['config'], 'publicUrl'>): RdfContext => ({
  base: `${publicUrl}/v1/`,
})

/** Records of any kinds, each with its kind beside it. */
export const rdfWriters = {
  ttl: (records: readonly GivenRecord[], { config }: Pick<Deps, 'config'>) =>
    writeTurtle(records, rdfContext(config)).document,
  'rdf.jsonld': (records: readonly GivenRecord[], { config }: Pick<Deps, 'config'>) =>
    JSON.stringify(writeJsonLd(records, rdfContext(config)).document),
} as const

/**
 * A stored record with its kind beside it. The store keeps each record under its kind, so the two belong together,
 * which TypeScript does not follow through `K`.
 */
export const asGiven = <K extends Kind>(kind: K, record: Stored<K>) =>
  ({ kind, record }) as unknown as GivenRecord

const given = <K extends Kind>(kind: K, records: readonly Stored<K>[]) =>
  records.map((record) => asGiven(kind, record))

/** Records in the European vocabularies (CPOV, CPEV, ORG), as Turtle. */
export const turtle =
  <K extends Kind>(kind: K): Writer<K> =>
  async (records, _occasion, deps) => ({ body: rdfWriters.ttl(given(kind, records), deps), kinds: [kind] })

/** Records in the European vocabularies, as JSON-LD. */
export const rdfJsonLd =
  <K extends Kind>(kind: K): Writer<K> =>
  async (records, _occasion, deps) => ({
    body: rdfWriters['rdf.jsonld'](given(kind, records), deps),
    kinds: [kind],
  })
