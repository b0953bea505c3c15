import type { Kind } from '@torg/domain/values'
import type { Term } from '../rdf/namespaces.ts'
import type { GraphNode } from './graph.ts'

// What is told apart by a narrower type stands first: a series is an event too.
const types: [Kind, Term[]][] = [
  ['series', ['torg:EventSeries']],
  ['event', ['cv:PublicEvent']],
  [
    'organisation',
    [
      'cv:PublicOrganisation',
      'org:Organization',
      'org:FormalOrganization',
      'org:OrganizationalUnit',
      'org:OrganizationalCollaboration',
    ],
  ],
  ['person', ['person:Person', 'foaf:Person']],
  ['membership', ['org:Membership', 'torg:PendingMembership']],
  ['contact', ['cv:ContactPoint']],
  ['programme', ['torg:Programme']],
  ['ask', ['torg:Ask']],
  ['call', ['torg:Call']],
  ['post', ['torg:Post']],
  ['document', ['torg:PublicDocument']],
]

/** The kind of record that a node is by its type. */
export const kindOfNode = (node: GraphNode): Kind | undefined =>
  types.find(([, terms]) => terms.some((term) => node.is(term)))?.[0]
