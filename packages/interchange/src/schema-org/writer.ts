import type { OrganisationKind } from '@torg/domain/organisations'
import { type Id, type Kind, type LocalizedText, pick } from '@torg/domain/values'
import { isGovernmental } from '../bodies/sort.ts'
import type { AddressOf, Find, Given } from '../context.ts'
import type { Field } from '../losses/account.ts'
import type { Loss } from '../losses/loss.ts'
import { inEach } from '../words/own.ts'
import type { JsonLdNode, JsonLdValue } from './node.ts'
import { node } from './node.ts'

export type SchemaOrgContext = {
  /** Address of a record's page: its `@id` and `url`. */
  address: AddressOf
  /**
   * With languages, one plain string per text, as search engines want it; a text in none of them keeps its language
   * tag. Without, every language of every text, tagged.
   */
  languages?: readonly string[] | undefined
  /** Finds records that are named, to write their names. */
  find?: Find | undefined
  /** Memberships to write with an organisation or a person; those of others are passed over. */
  memberships?: readonly Given<'membership'>[] | undefined
  /** Contact points to write with an organisation or a person; those of others are passed over. */
  contacts?: readonly Given<'contact'>[] | undefined
  /** Events to write with a series; those of others are passed over. */
  events?: readonly Given<'event'>[] | undefined
}

/** What everything that writes a node needs; `nested` gathers the losses of records written inside another. */
export type Writer = Omit<SchemaOrgContext, 'find'> & { find: Find; nested: Loss[] }

type Told = { '@value': string; '@language': string }

const tagged = (text: LocalizedText): Told[] =>
  Object.entries(text).map(([language, value]) => ({ '@value': value, '@language': language }))

const list = (values: readonly Told[]): JsonLdValue => (values.length === 1 && values[0] ? values[0] : values)

/** A text that is not accounted for here, as the name of another record. */
export function tell(text: LocalizedText, { languages }: Writer): JsonLdValue {
  if (!languages) return list(tagged(text))
  const picked = pick(text, languages)
  return picked.matched ? picked.text : { '@value': picked.text, '@language': picked.language }
}

/** A text of the record that is being written. */
export function text(field: Field<LocalizedText> | undefined, writer: Writer): JsonLdValue | undefined {
  if (!field) return undefined
  if (writer.languages) {
    field.lose('other-language')
    field.get(pick(field.value, writer.languages).language).carry()
  } else field.carry()
  return tell(field.value, writer)
}

/** The schema.org type of a body; groups and networks are not bodies of government by themselves. */
export const organisationType = (kind: OrganisationKind | undefined): string =>
  kind !== undefined && isGovernmental(kind) ? 'GovernmentOrganization' : 'Organization'

const types: Record<Kind, string> = {
  organisation: 'Organization',
  person: 'Person',
  membership: 'OrganizationRole',
  contact: 'ContactPoint',
  programme: 'Project',
  ask: 'AskAction',
  call: 'AskAction',
  event: 'Event',
  series: 'EventSeries',
  post: 'Article',
  document: 'DigitalDocument',
}

function nameOf(kind: Kind, id: Id, { find, ...writer }: Writer): JsonLdValue | undefined {
  if (kind === 'person') {
    const person = find('person', id)
    return person && `${person.name.given} ${person.name.family}`
  }
  const record = find(kind, id) as { name?: LocalizedText; title?: LocalizedText } | undefined
  const name = record?.name ?? record?.title
  return name && tell(name, { find, ...writer })
}

/** Another record, by its address and, if it is at hand, its name; `undefined` when it has neither. */
export function other(
  kind: Kind,
  id: Field<Id> | undefined,
  writer: Writer,
  properties: Record<string, JsonLdValue | undefined> = {},
): JsonLdNode | undefined {
  if (!id) return undefined
  const address = writer.address(kind, id.value)
  const name = nameOf(kind, id.value, writer)
  if (address !== undefined) id.carry()
  else id.lose(name === undefined ? 'not-found' : 'in-words')
  if (address === undefined && name === undefined) return undefined
  const type = kind === 'organisation' ? organisationType(writer.find(kind, id.value)?.kind) : types[kind]
  return node(type, { '@id': address, name, ...properties })
}

/** Several other records; those that have neither address nor name are left out. */
export const others = (kind: Kind, ids: Field<Id[]> | undefined, writer: Writer): JsonLdNode[] =>
  (ids?.items() ?? []).map((id) => other(kind, id, writer)).filter((each) => each !== undefined)

/** What every record has: its address and its id. */
export function identity(kind: Kind, id: Field<Id>, { address }: Writer) {
  const page = address(kind, id.value)
  return { '@id': page, url: page, identifier: id.carry() }
}

/** A sentence for a record that is invented, so that nobody takes it for a fact. */
export function exampleText(invented: Field<boolean> | undefined, writer: Writer): JsonLdValue[] {
  if (!invented?.value) {
    invented?.carry()
    return []
  }
  invented.lose('in-words')
  return [
    tell(
      inEach(({ example }) => example),
      writer,
    ),
  ]
}
