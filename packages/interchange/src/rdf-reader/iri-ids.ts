import { Id } from '@torg/domain/values'
import { idsFor, slug } from '../reading/id.ts'
import type { Graph, GraphNode } from './graph.ts'
import { kindOfNode } from './kind.ts'

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** The last part of an IRI that tells something: `FIN-12` of `https://example.org/bodies/FIN-12#id`. */
export function tailOf(iri: string): string {
  const parts = iri.split(/[/#:?]/).map(decoded)
  return parts.findLast((part) => slug(part) !== '' && part !== 'id' && part !== 'this') ?? iri
}

const labels = ['skos:prefLabel', 'dct:title', 'foaf:name'] as const

/** What a node without an IRI is called. */
const labelOf = (node: GraphNode): string | undefined =>
  labels.flatMap((term) => node.peek(term)).find((value) => value.kind === 'literal')?.value

const wanted = (node: GraphNode): string =>
  node.iri.startsWith('_:') ? (labelOf(node) ?? node.iri) : tailOf(node.iri)

/** The id that an IRI has by itself. */
export const idOfIri = (iri: string): Id => {
  const tail = tailOf(iri)
  return Id.safeParse(tail).success ? tail : (idsFor([tail]).get(tail) ?? slug(iri))
}

/** An id for each node that is a record: the end of its IRI where that tells it apart, else its whole IRI. */
export function idsOfNodes(graph: Graph): Map<string, Id> {
  const nodes = [...graph.values()].filter((node) => kindOfNode(node) !== undefined)
  const times = new Map<string, number>()
  const name = (node: GraphNode) => `${kindOfNode(node)} ${slug(wanted(node))}`
  for (const node of nodes) times.set(name(node), (times.get(name(node)) ?? 0) + 1)
  const keys = new Map(nodes.map((node) => [node.iri, times.get(name(node)) === 1 ? wanted(node) : node.iri]))
  const ids = idsFor(keys.values())
  return new Map([...keys].flatMap(([iri, key]) => [[iri, ids.get(key) ?? idOfIri(iri)] as const]))
}
