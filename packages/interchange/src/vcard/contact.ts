import type { ContactPoint } from '@torg/domain/contacts'
import type { LocalizedText } from '@torg/domain/values'
import type { Given } from '../context.ts'
import { line, text, uri } from '../ical/line.ts'
import type { Field } from '../losses/account.ts'
import type { Reader } from '../words/reader.ts'
import { type Card, identityLines } from './identity.ts'
import { nameLines } from './person.ts'
import { addressLines, inLanguages } from './property.ts'

type Contact = Field<Given<'contact'>>

/** Who a contact point reaches: a person or something with a name, and the body that it stands in. */
function reached(of: Field<ContactPoint['of']>, { find }: Reader) {
  const [personId, organisationId] = [of.get('person'), of.get('organisation')]
  const [programmeId, eventId] = [of.get('programme'), of.get('event')]
  const person = personId && find('person', personId.value)
  const organisation = organisationId && find('organisation', organisationId.value)
  const programme = programmeId && find('programme', programmeId.value)
  const event = eventId && find('event', eventId.value)
  for (const [id, record] of [
    [personId, person],
    [organisationId, organisation],
    [programmeId, programme],
    [eventId, event],
  ] as const)
    id?.lose(record ? 'in-words' : 'not-found')
  return { person, organisation: organisation?.name, other: programme?.name ?? event?.name }
}

function whoLines(contact: Contact, reader: Reader): string[] {
  const { person, organisation, other } = reached(contact.get('of'), reader)
  const purpose = contact.get('purpose')?.carry()
  const name: LocalizedText | undefined = organisation ?? other ?? purpose
  const kind = person ? 'individual' : organisation ? 'org' : 'group'
  return [
    line('KIND', kind),
    ...(person
      ? nameLines(person.name)
      : name
        ? inLanguages('FN', name, reader)
        : [line('FN', contact.value.id)]),
    ...inLanguages('ORG', organisation, reader),
    ...inLanguages('TITLE', contact.get('title')?.carry(), reader),
    ...inLanguages('ROLE', purpose, reader),
  ]
}

function emailLines(contact: Contact): string[] {
  const email = contact.get('email')
  if (email?.value.kind !== 'address') {
    // A card cannot say that nobody has stated the address.
    email?.lose('unsafe')
    return []
  }
  email.get('kind').carry()
  const address = email.get('address')?.carry()
  return address === undefined ? [] : [line('EMAIL', text(address))]
}

export function contactLines(contact: Contact, card: Card): string[] {
  const { reader } = card
  return [
    ...identityLines('contact', contact.get('id'), contact.get('example'), card),
    ...whoLines(contact, reader),
    ...emailLines(contact),
    ...(contact.get('phones')?.items() ?? []).map((phone) =>
      line('TEL', `tel:${phone.get('number').carry()}`, { VALUE: 'uri' }),
    ),
    ...addressLines(contact.get('postal'), reader, '1'),
    ...addressLines(contact.get('visiting'), reader, '2'),
    ...(contact.get('languages')?.carry() ?? []).map((language, index) =>
      line('LANG', language, { PREF: String(Math.min(index + 1, 100)) }),
    ),
    ...inLanguages('NOTE', contact.get('hours')?.carry(), reader),
    ...(contact.get('links')?.items() ?? []).flatMap((link) => {
      const href = link.get('href')?.carry()
      return href === undefined ? [] : [line('URL', uri(href))]
    }),
  ]
}
