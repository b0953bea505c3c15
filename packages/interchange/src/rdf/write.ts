import type { Written } from '../losses/loss.ts'
import { type JsonLdGraph, toJsonLd } from './json-ld.ts'
import { type GivenRecord, graphOf, type RdfContext } from './statements.ts'

/**
 * Records in the European vocabularies as JSON-LD: CPOV and ORG, Core Person, CPEV, and DCMI, FOAF, PROV, SKOS and
 * OWL-Time around them; what none of these has a term for is in Torg's own vocabulary.
 *
 * Each record and each part of it has an IRI, there are no blank nodes. Concepts, languages, countries and web pages
 * that records refer to follow after the records, once each.
 * @see https://www.w3.org/TR/json-ld11/
 */
export function writeJsonLd(records: readonly GivenRecord[], context: RdfContext): Written<JsonLdGraph> {
  const { document, lost } = graphOf(records, context)
  return { document: toJsonLd(document, context.contextAddress), lost }
}
