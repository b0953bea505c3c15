import jsonld from 'jsonld'
import { Parser, type Quad, Store } from 'n3'
import type { JsonLdGraph } from './json-ld.ts'
import { iriOf, type Term } from './namespaces.ts'

/** Nothing is fetched in tests, nor where documents are written. */
const offline = async (address: string): Promise<never> => {
  throw new Error(`Expected no context to be fetched; received ${address}`)
}

export const parseTurtle = (document: string): Store =>
  new Store(new Parser({ format: 'text/turtle' }).parse(document))

/** The statements of a JSON-LD document, found by another processor than ours. */
export async function parseJsonLd(document: unknown, base?: string): Promise<Store> {
  const quads = await jsonld.toRDF(document as jsonld.JsonLdDocument, {
    format: 'application/n-quads',
    documentLoader: offline,
    ...(base === undefined ? {} : { base }),
  })
  return new Store(new Parser({ format: 'application/n-quads' }).parse(String(quads)))
}

const term = ({ object }: Quad): string => {
  if (object.termType !== 'Literal') return `<${object.value}>`
  const { value, language, datatype } = object
  return `${JSON.stringify(value)}${language === '' ? `^^${datatype.value}` : `@${language.toLowerCase()}`}`
}

/** The statements of a graph without blank nodes, in one order: equal graphs have equal lists. */
export const statementsOf = (store: Store): string[] =>
  store
    .getQuads(null, null, null, null)
    .map((quad) => `${quad.subject.value} ${quad.predicate.value} ${term(quad)}`)
    .toSorted()

/** The objects of a property of something, as text. */
export const objects = (store: Store, subject: string, property: Term): string[] =>
  store.getObjects(subject, iriOf(property), null).map(({ value }) => value)

/** Graphs as the writer makes them, in both syntaxes. */
export const bothOf = async (written: { jsonLd: JsonLdGraph; turtle: string }) => ({
  jsonLd: statementsOf(await parseJsonLd(written.jsonLd)),
  turtle: statementsOf(parseTurtle(written.turtle)),
})
