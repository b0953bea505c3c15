import type { Kind, Stored } from '@torg/domain/records'
import { type GivenRecord, type RdfContext, writeJsonLd } from '@torg/interchange/rdf'
import type { Deps } from '../deps.ts'
import type { Writer } from './writers.ts'

/** Records have their IRIs where this API answers them, so whoever follows one finds the record. */
const rdfContext = ({ publicUrl }: Pick<Deps['config'], 'publicUrl'>): RdfContext => ({
  base: `${publicUrl}/v1/`,
})

/** What few ask for is loaded when somebody does: with its library, Turtle is a fifth of the program. */
export const turtleWriter = () => import('@torg/interchange/turtle')

/** Records of any kinds, each with its kind beside it. */
export const rdfWriters = {
  ttl: async (records: readonly GivenRecord[], { config }: Pick<Deps, 'config'>) =>
    (await turtleWriter()).writeTurtle(records, rdfContext(config)).document,
  'rdf.jsonld': async (records: readonly GivenRecord[], { config }: Pick<Deps, 'config'>) =>
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
  async (records, _occasion, deps) => ({
    body: await rdfWriters.ttl(given(kind, records), deps),
    kinds: [kind],
  })

/** Records in the European vocabularies, as JSON-LD. */
export const rdfJsonLd =
  <K extends Kind>(kind: K): Writer<K> =>
  async (records, _occasion, deps) => ({
    body: await rdfWriters['rdf.jsonld'](given(kind, records), deps),
    kinds: [kind],
  })
