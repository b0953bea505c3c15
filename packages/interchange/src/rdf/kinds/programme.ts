import type { Course, Governance, LinkList, Programme, ProgrammeNode } from '@torg/domain/programmes'
import type { Deadline } from '@torg/domain/values'
import { add } from '../graph.ts'
import { language } from '../mapping/authority.ts'
import { concept } from '../mapping/concept.ts'
import { date, period } from '../mapping/date.ts'
import { identifiers } from '../mapping/identifier.ts'
import { links, oneLink } from '../mapping/link.ts'
import { duration, plain, text, truth } from '../mapping/literal.ts'
import { also, inline, many, one } from '../mapping/mapping.ts'
import { named, part, partId } from '../mapping/part.ts'
import { provenance } from '../mapping/provenance.ts'
import { recordIri, ref, within } from '../mapping/reference.ts'
import type { Term } from '../namespaces.ts'
import { cadence, evaluation, milestone, progressEntry } from './follow-up.ts'
import type { KindMapping } from './kind-mapping.ts'
import { legalBasis, matter } from './organisation.ts'

/** A last day, included or not. */
export const deadline = inline<Deadline>({
  by: one('torg:dueBy', date),
  before: one('torg:dueBefore', date),
})

const node = part<ProgrammeNode>('torg:ProgrammeNode', {
  id: partId,
  kind: one('dct:type', concept('node-kind')),
  number: one('skos:notation', plain),
  parent: one('dct:isPartOf', within('nodes')),
  title: text('dct:title'),
  text: text('dct:description'),
  responsible: many('torg:responsible', ref('organisation')),
  partners: many('dct:contributor', ref('organisation')),
  due: deadline,
  areas: many('dct:subject', within('areas')),
  events: many('torg:event', ref('event')),
  links: links(),
})

const governance = part<Governance>('prov:Attribution', {
  organisation: one('prov:agent', ref('organisation')),
  body: one('prov:agent', named(['foaf:Agent'], 'dct:title', 'foaf:name')),
  part: one('prov:hadRole', concept('part-in-programme', ['prov:Role'])),
  tasks: many('torg:task', named(['torg:Task'], 'dct:description')),
})

type Relation = NonNullable<Programme['relations']>[number]

const ties: Record<Relation['kind'], Term> = {
  'part-of': 'dct:isPartOf',
  'based-on': 'dct:requires',
  related: 'dct:relation',
  implements: 'torg:implements',
  follows: 'torg:follows',
}

const relations = also(
  many(
    'torg:relation',
    part<Relation>('torg:Relation', {
      kind: one('dct:type', concept('programme-relation')),
      programme: one('torg:relatedTo', ref('programme')),
    }),
  ),
  (value: readonly Relation[], { resource, writing }) => {
    for (const { kind, programme: id } of value)
      add(resource, ties[kind], { iri: recordIri(writing.base, 'programme', id) })
  },
)

const course = part<Course>('torg:Course', {
  title: text('dct:title'),
  provider: text('torg:provider'),
  language: one('dct:language', language),
  lifecycle: one('adms:status', concept('lifecycle')),
  free: one('torg:free', truth),
  link: oneLink(),
})

const linkList = part<LinkList>('torg:LinkList', { title: text('dct:title'), links: links() })

/** @see http://xmlns.com/foaf/spec/#term_Project */
export const programme: KindMapping<'programme'> = {
  types: () => ['foaf:Project', 'torg:Programme'],
  table: {
    kind: one('dct:type', concept('programme-kind')),
    name: text('dct:title'),
    summary: text('dct:abstract'),
    description: text('dct:description'),
    owner: one('prov:wasAttributedTo', ref('organisation')),
    participants: many('dct:contributor', ref('organisation')),
    term: one('dct:temporal', period),
    duration: one('time:hasXSDDuration', duration),
    published: one('dct:issued', date),
    lifecycle: one('adms:status', concept('lifecycle')),
    identifiers,
    basis: many('torg:legalBasis', legalBasis),
    goals: many(
      'torg:goal',
      part<NonNullable<Programme['goals']>[number]>('torg:Goal', {
        id: partId,
        text: text('dct:description'),
        term: one('torg:goalTerm', concept('goal-term')),
      }),
    ),
    areas: many('torg:area', matter('areas')),
    governance: many('prov:qualifiedAttribution', governance),
    relations,
    nodes: many('torg:node', node),
    milestones: many('torg:milestone', milestone),
    evaluations: many('torg:evaluation', evaluation),
    cadences: many('torg:cadence', cadence),
    progress: many('torg:progress', progressEntry),
    documents: many('dct:references', ref('document')),
    support: many(
      'torg:support',
      part<NonNullable<Programme['support']>[number]>('torg:Support', {
        text: text('dct:description'),
        link: oneLink(),
      }),
    ),
    linkLists: many('torg:linkList', linkList),
    courses: many('torg:course', course),
    ...provenance,
  },
}
