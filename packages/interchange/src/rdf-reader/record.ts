import type { Id, Kind } from '@torg/domain/values'
import { mappings } from '../rdf/kinds/kinds.ts'
import { address } from '../rdf/mapping/address.ts'
import { one, readTable } from '../rdf/mapping/mapping.ts'
import { iriOf, type Term } from '../rdf/namespaces.ts'
import type { Reading } from '../reading/reading.ts'
import { type Assumed, assume } from './assume.ts'
import type { GraphNode } from './graph.ts'
import type { GraphReading } from './graph-reading.ts'

// Beside our own terms, the same once more in the terms of others.
const restated = new Set(
  (
    [
      'cv:accessibility',
      'cv:contactPage',
      'cv:registrationPage',
      'cv:telephone',
      'dct:created',
      'dct:isPartOf',
      'dct:isReplacedBy',
      'dct:modified',
      'dct:relation',
      'dct:replaces',
      'dct:requires',
      'foaf:homepage',
      'foaf:isPrimaryTopicOf',
      'foaf:name',
      'foaf:page',
      'locn:address',
      'org:linkedTo',
      'owl:sameAs',
      'prov:wasDerivedFrom',
      'skos:altLabel',
      'torg:follows',
      'torg:implements',
      'xhv:next',
      'xhv:prev',
    ] satisfies Term[]
  ).map(iriOf),
)

const location = one('locn:address', address)

/** The address that CPOV has right at an organisation becomes a contact point of it. */
function keepAddress(organisation: Id, node: GraphNode, graph: GraphReading, reading: Reading): void {
  const visiting = location.read({ node, reading: graph })
  if (visiting === undefined) return
  const contact = { id: `${organisation.slice(0, 80)}-address`, of: { organisation }, visiting }
  reading.keep('contact', contact, node)
}

/** Reads a node as a record of its kind, and says what in it Torg has no place for. */
export function keepRecord<K extends Kind>(
  kind: K,
  node: GraphNode,
  graph: GraphReading,
  { reading, assumed }: { reading: Reading; assumed: Assumed },
): void {
  const id = graph.idOf(node, kind)
  if (id === undefined) return
  const said = readTable(mappings[kind].table, { node, reading: graph }) ?? {}
  const kept = reading.keep(kind, { id, ...assume(kind, said, node, assumed) }, node)
  if (kept && kind === 'organisation') keepAddress(id, node, graph, reading)
  // A contact point says itself whom it reaches.
  node.values('cv:contactPoint')
  const isOurs = graph.own(node.iri) !== undefined
  for (const [property, [value = node]] of node.unread())
    if (!isOurs || !restated.has(property)) reading.notTaken(`${kind}: <${property.slice(0, 200)}>`, value)
}
