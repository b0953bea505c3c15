import type { Organisation, OrganisationRelation } from '@torg/domain/organisations'
import { isGovernmental } from '../../bodies/sort.ts'
import { add } from '../graph.ts'
import { concept } from '../mapping/concept.ts'
import { period } from '../mapping/date.ts'
import { text } from '../mapping/literal.ts'
import { also, type Mapping, many, one, type Source } from '../mapping/mapping.ts'
import { part } from '../mapping/part.ts'
import { recordIri, ref } from '../mapping/reference.ts'
import type { Term } from '../namespaces.ts'

/** What a tie is in published words; CPOV's order of bodies is one of public organisations only. */
function published(kind: OrganisationRelation['kind'], of: Organisation): Term[] {
  if (kind === 'replaces') return isGovernmental(of.kind) ? ['dct:replaces', 'xhv:prev'] : ['dct:replaces']
  if (kind === 'merged-into')
    return isGovernmental(of.kind) ? ['dct:isReplacedBy', 'xhv:next'] : ['dct:isReplacedBy']
  return ['org:linkedTo']
}

const relation = part<OrganisationRelation>('torg:Relation', {
  kind: one('dct:type', concept('organisation-relation')),
  organisation: one('torg:relatedTo', ref('organisation')),
  period: one('dct:temporal', period),
  note: text('skos:note'),
})

const replaced = (['dct:replaces', 'xhv:prev'] as const).map((property) =>
  many(property, ref('organisation')),
)

/** The bodies before this one, as others say it; what comes after a body need not be what it was merged into. */
function predecessors(from: Source): OrganisationRelation[] | undefined {
  const ids = new Set(replaced.flatMap((each) => (each.read(from) as string[] | undefined) ?? []))
  return ids.size === 0 ? undefined : [...ids].map((organisation) => ({ kind: 'replaces', organisation }))
}

/** Ties as parts of their own, which have a time; and as plain statements, each made once. */
export const relations: Mapping<readonly OrganisationRelation[]> = also(
  many('torg:relation', relation),
  (value, { resource, writing }) => {
    const { base, record } = writing
    const statements = new Map(
      value.flatMap(({ kind, organisation }) =>
        published(kind, record as Organisation).map((property) => {
          const iri = recordIri(base, 'organisation', organisation)
          return [`${property} ${iri}`, { property, iri }] as const
        }),
      ),
    )
    for (const { property, iri } of statements.values()) add(resource, property, { iri })
  },
  predecessors,
)
