import type { Id } from '@torg/domain/values'
import type { Given } from '../context.ts'
import { isoEnds } from '../iso-dates/date.ts'
import { accountOf, type Field } from '../losses/account.ts'
import { type JsonLdNode, node } from './node.ts'
import { party } from './organiser.ts'
import { exampleText, identity, other, text, type Writer } from './writer.ts'

type Membership = Field<Given<'membership'>>

/** A role of a person or a body in a body: schema.org's roles stand between the two, with a name and a time. */
export function membershipNode(membership: Membership, writer: Writer): JsonLdNode {
  const title = text(membership.get('title'), writer)
  const isPerson = membership.get('member').get('person') !== undefined
  return node('OrganizationRole', {
    ...identity('membership', membership.get('id'), writer),
    additionalType: membership.get('status').carry(),
    disambiguatingDescription: exampleText(membership.get('example'), writer),
    roleName: membership.get('role').carry(),
    ...isoEnds(membership.get('period')),
    // Stands at the person too, where search engines look for it.
    description: title,
    member: party(membership.get('member'), writer, isPerson ? { jobTitle: title } : {}),
    memberOf: other('organisation', membership.get('organisation'), writer),
  })
}

/**
 * The roles within an organisation or of a person, to stand inside their own node. A membership that is not
 * confirmed is left out there: whoever lists members does not look for a word that takes it back.
 */
export function roles(of: { organisation: Id } | { person: Id }, writer: Writer): JsonLdNode[] {
  return (writer.memberships ?? [])
    .filter(({ organisation, member }) =>
      'organisation' in of
        ? organisation === of.organisation
        : 'person' in member && member.person === of.person,
    )
    .flatMap((given) => {
      if (given.status !== 'confirmed') {
        writer.nested.push({ kind: 'membership', record: given.id, pointer: '', reason: 'unsafe' })
        return []
      }
      const { record, lost } = accountOf('membership', given)
      const { member, memberOf, ...role } = membershipNode(record, writer)
      writer.nested.push(...lost())
      return [node('OrganizationRole', 'organisation' in of ? { ...role, member } : { ...role, memberOf })]
    })
}
