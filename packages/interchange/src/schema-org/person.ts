import { fullName } from '@torg/domain/contacts'
import type { Given } from '../context.ts'
import type { Field } from '../losses/account.ts'
import { contactPoints } from './contact.ts'
import { roles } from './membership.ts'
import { type JsonLdNode, node } from './node.ts'
import { exampleText, identity, type Writer } from './writer.ts'

export function personNode(person: Field<Given<'person'>>, writer: Writer): JsonLdNode {
  const { id } = person.value
  const name = person.get('name')
  return node('Person', {
    ...identity('person', person.get('id'), writer),
    name: fullName(name.value),
    givenName: name.get('given').carry(),
    familyName: name.get('family').carry(),
    disambiguatingDescription: exampleText(person.get('example'), writer),
    memberOf: roles({ person: id }, writer),
    contactPoint: contactPoints({ person: id }, writer),
  })
}
