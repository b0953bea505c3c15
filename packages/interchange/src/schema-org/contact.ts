import type { ContactPoint } from '@torg/domain/contacts'
import type { Id } from '@torg/domain/values'
import type { Given } from '../context.ts'
import { accountOf, type Field } from '../losses/account.ts'
import { pages, postalAddress } from './link.ts'
import { type JsonLdNode, node } from './node.ts'
import { exampleText, identity, other, text, type Writer } from './writer.ts'

type Contact = Field<Given<'contact'>>

function email(contact: Contact): string | undefined {
  const field = contact.get('email')
  if (field?.value.kind === 'address') {
    field.get('kind').carry()
    return field.get('address')?.carry()
  }
  // schema.org cannot mark an address as derived, so it would pass for one that somebody stated.
  field?.lose('unsafe')
  return undefined
}

function reach(contact: Contact, writer: Writer): JsonLdNode {
  const postal = contact.get('postal')
  const hours = contact.get('hours')
  return {
    ...(postal ? postalAddress(postal, writer) : {}),
    // A PostalAddress is a ContactPoint to schema.org.
    ...node(postal ? 'PostalAddress' : 'ContactPoint', {
      ...identity('contact', contact.get('id'), writer),
      name: text(contact.get('title'), writer),
      contactType: text(contact.get('purpose'), writer),
      disambiguatingDescription: exampleText(contact.get('example'), writer),
      email: email(contact),
      telephone: (contact.get('phones')?.items() ?? []).map((phone) => phone.get('number').carry()),
      availableLanguage: contact.get('languages')?.carry(),
      hoursAvailable: hours && node('OpeningHoursSpecification', { description: text(hours, writer) }),
      subjectOf: pages(contact.get('links'), writer),
    }),
  }
}

/** Whom a contact point reaches; the person when it is a person's, and the body that they answer for besides. */
function reached(of: Field<ContactPoint['of']>, writer: Writer): JsonLdNode | undefined {
  const organisation = other('organisation', of.get('organisation'), writer)
  if (of.get('person')) return other('person', of.get('person'), writer, { worksFor: organisation })
  return (
    organisation ?? other('programme', of.get('programme'), writer) ?? other('event', of.get('event'), writer)
  )
}

/** A contact point by itself: `@reverse` says whose it is, which schema.org only says from the other end. */
export function contactNode(contact: Contact, writer: Writer): JsonLdNode {
  const of = reached(contact.get('of'), writer)
  return { ...reach(contact, writer), ...(of ? { '@reverse': { contactPoint: of } } : {}) }
}

/** The contact points of an organisation or a person, to stand inside their own node. */
export const contactPoints = (of: { organisation: Id } | { person: Id }, writer: Writer): JsonLdNode[] =>
  (writer.contacts ?? [])
    .filter((contact) =>
      'person' in of
        ? 'person' in contact.of && contact.of.person === of.person
        : !('person' in contact.of) &&
          'organisation' in contact.of &&
          contact.of.organisation === of.organisation,
    )
    .map((given) => {
      const { record, lost } = accountOf('contact', given)
      const written = reach(record, writer)
      const whose = record.get('of')
      if ('person' in of) whose.get('person')?.carry()
      else whose.carry()
      writer.nested.push(...lost())
      return written
    })
