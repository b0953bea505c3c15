import { kindNames } from '@torg/domain/records'
import type { CountryCode, Id, Kind } from '@torg/domain/values'
import { parseJson } from '../reading/json.ts'
import type { Read } from '../reading/problem.ts'
import { openReading, type ReadingOptions } from '../reading/reading.ts'
import type { Assumed } from './assume.ts'
import { GraphReading } from './graph-reading.ts'
import { expand } from './json-ld/expand.ts'
import { knownContext } from './json-ld/semic.ts'
import { kindOfNode } from './kind.ts'
import { keepRecord } from './record.ts'

export type RdfReadingOptions = ReadingOptions & {
  /** Where the IRIs of our own records begin, as in writing; relative IRIs are resolved against it. */
  base: string
  /** Zone that moments are told in which have an offset and no zone; `UTC` if absent. */
  zone?: string | undefined
  /** Language of texts that have none; `und` if absent. */
  language?: string | undefined
  /** ISO 3166 code of the country that telephone numbers without one are printed in. */
  country?: CountryCode | undefined
  /** Contexts by their addresses, besides those of SEMIC. Nothing is ever fetched. */
  contexts?: Readonly<Record<string, unknown>> | undefined
  /** The id that a thing elsewhere has here; one is made of its IRI if there is none. */
  idOf?: ((iri: string, kind: Kind) => Id | undefined) | undefined
  /** What the documents do not say and Torg needs. */
  assumed?: Assumed | undefined
}

function read(document: string, wanted: readonly Kind[], options: RdfReadingOptions): Read {
  const { base, zone = 'UTC', language = 'und', country, contexts, idOf, assumed = {} } = options
  const reading = openReading(options)
  const parsed = parseJson(document, reading)
  const graph = expand(parsed, { base, contexts: knownContext(contexts), reading })
  const graphReading = new GraphReading(graph, reading, { base, zone, language, country, idOf })
  let taken = 0
  for (const node of graph.values()) {
    const kind = kindOfNode(node)
    // What has a type and nothing else is only referred to.
    if (kind === undefined || !wanted.includes(kind) || node.isBare) continue
    keepRecord(kind, node, graphReading, { reading, assumed })
    // The first record past the limit says that there are more.
    if (taken++ > reading.limits.records) break
  }
  return reading.close()
}

/**
 * Records of all kinds from JSON-LD in these vocabularies; what `writeJsonLd` wrote comes back as it was.
 *
 * Never throws. References to what is neither in the document nor `known` are taken out, and reported.
 * @param document expanded, compacted, nested or flat
 */
export const readJsonLd = (document: string, options: RdfReadingOptions): Read =>
  read(document, kindNames, options)

/**
 * Organisations, their memberships, people and contact points from a catalogue in CPOV, ORG and Core Person.
 *
 * Never throws. What a record cannot do without and the document does not say is filled in and marked as inferred in
 * its `stated`: an organisation is of the kind `other` and active. A code that is not known is reported, not guessed.
 * @param document JSON-LD: expanded, compacted, nested or flat
 * @see https://semiceu.github.io/CPOV/releases/2.1.2/
 */
export const readCpov = (document: string, options: RdfReadingOptions): Read =>
  read(document, ['organisation', 'membership', 'person', 'contact'], options)

/**
 * Events and series with the organisations, people and contact points around them from a catalogue in CPEV.
 *
 * Never throws. An event without a time, or with a status that is not known, is left out and reported; one without a
 * kind is a `meeting`, and what it does not say of its level and organiser is taken from `assumed`, marked as inferred.
 * @param document JSON-LD: expanded, compacted, nested or flat
 * @see https://semiceu.github.io/Core-Public-Event-Vocabulary/releases/1.1.1/
 */
export const readCpev = (document: string, options: RdfReadingOptions): Read =>
  read(document, ['event', 'series', 'organisation', 'person', 'contact'], options)
