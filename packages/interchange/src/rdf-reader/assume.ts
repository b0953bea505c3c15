import type { Kind, Stated } from '@torg/domain/values'
import type { Term } from '../rdf/namespaces.ts'
import { inferred } from '../reading/inferred.ts'
import type { GraphNode } from './graph.ts'

/** What a caller knows of a catalogue that its documents do not say. */
export type Assumed = {
  /** Who is behind an event that names nobody: the id of the organisation that publishes the catalogue. */
  organiser?: string | undefined
  /** How far an event reaches that does not say so; `local` if absent. */
  level?: 'local' | 'regional' | 'national' | 'international' | undefined
}

type Rule = { field: string; value: unknown; unless?: Term }

/** What Torg needs of a record and the vocabularies do not ask for. A value that is there and not understood is not guessed at. */
const rules = ({ organiser, level = 'local' }: Assumed): Partial<Record<Kind, Rule[]>> => ({
  organisation: [
    { field: 'kind', value: 'other' },
    { field: 'lifecycle', value: 'active', unless: 'adms:status' },
  ],
  membership: [
    { field: 'role', value: 'member', unless: 'org:role' },
    { field: 'status', value: 'confirmed', unless: 'adms:status' },
  ],
  event: [
    { field: 'kind', value: 'meeting' },
    { field: 'status', value: { kind: 'scheduled' }, unless: 'cv:eventStatus' },
    { field: 'level', value: level },
    ...(organiser === undefined
      ? []
      : [{ field: 'organisers', value: [{ organisation: organiser, role: 'organiser' }] }]),
  ],
})

/** A name that was taken apart is no longer as it stands. */
function guesses(kind: Kind, node: GraphNode): Stated[] {
  if (kind !== 'person' || node.peek('foaf:givenName').length > 0) return []
  const [whole] = node.peek('foaf:name')
  return whole?.kind === 'literal' && whole.value !== '' ? [inferred('/name', whole.value)] : []
}

type Candidate = Record<string, unknown> & { stated?: unknown[] }

/** A candidate with what it lacks, each field that is filled in marked as inferred. */
export function assume(kind: Kind, candidate: Candidate, node: GraphNode, assumed: Assumed): Candidate {
  const filled = (rules(assumed)[kind] ?? []).filter(
    ({ field, unless }) =>
      candidate[field] === undefined && (unless === undefined || node.peek(unless).length === 0),
  )
  const stated = [...filled.map(({ field }) => inferred(`/${field}`)), ...guesses(kind, node)]
  if (stated.length === 0) return candidate
  return {
    ...candidate,
    ...Object.fromEntries(filled.map(({ field, value }) => [field, value])),
    stated: [...(candidate.stated ?? []), ...stated],
  }
}
