import type { Organiser } from '@torg/domain/events'
import type { Party } from '@torg/domain/organisations'
import type { NodeRef } from '@torg/domain/programmes'
import type { Id } from '@torg/domain/values'
import type { Field } from '../losses/account.ts'
import { type JsonLdNode, node } from './node.ts'
import { other, text, type Writer } from './writer.ts'

const roles = { organiser: 'organizer', host: 'organizer', partner: 'contributor', funder: 'funder' } as const

/** Organisers, partners and funders under the properties that schema.org has for them; it knows no hosts. */
export function organisers(fields: Field<Organiser[]>, writer: Writer): Record<string, JsonLdNode[]> {
  const properties: Record<string, JsonLdNode[]> = {}
  for (const field of fields.items()) {
    const role = field.get('role')
    const who = field.get('organisation')
      ? other('organisation', field.get('organisation'), writer)
      : node('Organization', { name: text(field.get('name'), writer) })
    if (!who) continue
    if (role.value !== 'host') role.carry()
    const property = roles[role.value]
    properties[property] = [...(properties[property] ?? []), who]
  }
  return properties
}

/** A person or a body that takes part. */
export const party = (
  field: Field<Party>,
  writer: Writer,
  properties: Parameters<typeof other>[3] = {},
): JsonLdNode | undefined =>
  field.get('person')
    ? other('person', field.get('person'), writer, properties)
    : other('organisation', field.get('organisation'), writer, properties)

/** The address of a part of a programme, on the programme's page. */
export const nodeAddress = (programme: Id, id: Id, { address }: Writer): string | undefined => {
  const page = address('programme', programme)
  return page === undefined ? undefined : `${page}#${id}`
}

/** Commitments and measures, by their addresses. */
export const nodeRefs = (fields: Field<NodeRef[]> | undefined, writer: Writer): JsonLdNode[] =>
  (fields?.items() ?? []).flatMap((field) => {
    const address = nodeAddress(field.value.programme, field.value.node, writer)
    if (address === undefined) return []
    field.carry()
    return [node('CreativeWork', { '@id': address })]
  })
