import type { LegalBasis } from '@torg/domain/organisations'
import { type NodeTree, nodeTree, type Programme, type ProgrammeNode } from '@torg/domain/programmes'
import type { Given } from '../context.ts'
import { isoDate, isoInterval } from '../iso-dates/date.ts'
import type { Field } from '../losses/account.ts'
import { href, identifiers, pages } from './link.ts'
import { type JsonLdNode, node } from './node.ts'
import { nodeAddress } from './organiser.ts'
import { exampleText, identity, other, others, text, type Writer } from './writer.ts'

function basis(field: Field<LegalBasis>, writer: Writer): JsonLdNode {
  return node(field.value.kind === 'law' ? 'Legislation' : 'CreativeWork', {
    additionalType: field.get('kind').carry(),
    name: text(field.get('title'), writer),
    url: href(field.get('link')),
    text: field.get('quote')?.get('text').carry(),
    datePublished: isoDate(field.get('on')),
  })
}

function governance(programme: Field<Programme>, writer: Writer): JsonLdNode[] {
  return (programme.get('governance')?.items() ?? []).flatMap((field) => {
    const member = field.get('organisation')
      ? other('organisation', field.get('organisation'), writer)
      : node('Organization', { name: text(field.get('body'), writer) })
    if (!member) return []
    return [node('OrganizationRole', { roleName: field.get('part').carry(), member })]
  })
}

const relationProperties = {
  'part-of': 'isPartOf',
  'based-on': 'isBasedOn',
  related: 'mentions',
  implements: 'mentions',
  follows: 'mentions',
} as const

function relations(programme: Field<Programme>, property: string, writer: Writer): JsonLdNode[] {
  return (programme.get('relations')?.items() ?? []).flatMap((relation) => {
    const kind = relation.get('kind')
    if (relationProperties[kind.value] !== property) return []
    // A mention does not say whether it is followed, implemented or only akin.
    if (property !== 'mentions') kind.carry()
    const related = other('programme', relation.get('programme'), writer)
    return related ? [related] : []
  })
}

function parts(
  trees: readonly NodeTree[],
  fields: ReadonlyMap<ProgrammeNode, Field<ProgrammeNode>>,
  programme: string,
  writer: Writer,
): JsonLdNode[] {
  return trees.flatMap(({ node: { id }, node: value, children }) => {
    const field = fields.get(value)
    if (!field) return []
    field.get('parent')?.carry()
    return [
      node('CreativeWork', {
        '@id': nodeAddress(programme, id, writer),
        identifier: field.get('id').carry(),
        additionalType: field.get('kind').carry(),
        position: field.get('number')?.carry(),
        name: text(field.get('title'), writer),
        text: text(field.get('text'), writer),
        maintainer: others('organisation', field.get('responsible'), writer),
        contributor: others('organisation', field.get('partners'), writer),
        subjectOf: [...others('event', field.get('events'), writer), ...pages(field.get('links'), writer)],
        hasPart: parts(children, fields, programme, writer),
      }),
    ]
  })
}

function collections(programme: Field<Programme>, writer: Writer): JsonLdNode[] {
  const courses = (programme.get('courses')?.items() ?? []).map((course) => {
    const provider = course.get('provider')
    return node('Course', {
      name: text(course.get('title'), writer),
      url: href(course.get('link')),
      provider: provider && node('Organization', { name: text(provider, writer) }),
      inLanguage: course.get('language')?.carry(),
      isAccessibleForFree: course.get('free')?.carry(),
      creativeWorkStatus: course.get('lifecycle').carry(),
    })
  })
  const lists = (programme.get('linkLists')?.items() ?? []).map((list) =>
    node('ItemList', {
      name: text(list.get('title'), writer),
      itemListElement: pages(list.get('links'), writer).map((item, index) =>
        node('ListItem', { position: index + 1, item }),
      ),
    }),
  )
  return [...courses, ...lists]
}

/** A programme is an undertaking and a text at once, and schema.org has words for each. */
export function programmeNode(programme: Field<Given<'programme'>>, writer: Writer): JsonLdNode {
  const { id, nodes = [] } = programme.value
  const fields = new Map(
    (programme.get('nodes')?.items() ?? []).map((field) => [field.value, field] as const),
  )
  return node(['Project', 'CreativeWork'], {
    ...identity('programme', programme.get('id'), writer),
    identifier: [id, ...identifiers(programme.get('identifiers'))],
    additionalType: programme.get('kind').carry(),
    name: text(programme.get('name'), writer),
    abstract: text(programme.get('summary'), writer),
    description: text(programme.get('description'), writer),
    disambiguatingDescription: exampleText(programme.get('example'), writer),
    parentOrganization: other('organisation', programme.get('owner'), writer),
    member: [
      ...others('organisation', programme.get('participants'), writer),
      ...governance(programme, writer),
    ],
    temporalCoverage: isoInterval(programme.get('term')),
    datePublished: isoDate(programme.get('published')),
    creativeWorkStatus: programme.get('lifecycle').carry(),
    about: (programme.get('areas')?.items() ?? []).map((area) =>
      node('Thing', { identifier: area.get('id').carry(), name: text(area.get('name'), writer) }),
    ),
    isBasedOn: [
      ...(programme.get('basis')?.items() ?? []).map((each) => basis(each, writer)),
      ...relations(programme, 'isBasedOn', writer),
    ],
    isPartOf: relations(programme, 'isPartOf', writer),
    mentions: relations(programme, 'mentions', writer),
    hasPart: parts(nodeTree(nodes), fields, id, writer),
    subjectOf: [...others('document', programme.get('documents'), writer), ...collections(programme, writer)],
  })
}
