import type { ContactPoint } from '@torg/domain/contacts'
import type { LocalizedText } from '@torg/domain/values'
import type { Given } from '../../context.ts'
import type { Field } from '../../losses/account.ts'
import type { Reader } from '../../words/reader.ts'
import { addressProperties } from './address.ts'
import { type Card, identity, linkProperties, related } from './identity.ts'
import { inLanguages, languageProperties } from './languages.ts'
import { nameProperties } from './person.ts'
import { type Property, textProperty, uriProperty } from './property.ts'

type Contact = Field<Given<'contact'>>

/** The name of what a contact point reaches, if it is at hand. */
function reached(of: ContactPoint['of'], { find }: Reader) {
  const person = 'person' in of ? find('person', of.person) : undefined
  const organisation =
    'organisation' in of && of.organisation !== undefined ? find('organisation', of.organisation) : undefined
  const programme = 'programme' in of ? find('programme', of.programme) : undefined
  const event = 'event' in of ? find('event', of.event) : undefined
  return { person, organisation: organisation?.name, other: programme?.name ?? event?.name }
}

function kindOf(of: ContactPoint['of']): string {
  if ('person' in of) return 'individual'
  // RFC 6350 6.1.4 lets a card be of a kind of its own; a programme is neither a person nor a body.
  return 'programme' in of ? 'x-programme' : 'event' in of ? 'x-event' : 'org'
}

function who(contact: Contact, card: Card): Property[] {
  const { reader } = card
  const of = contact.get('of')
  const { person, organisation, other } = reached(of.value, reader)
  const purpose = contact.get('purpose')?.carry()
  const name: LocalizedText | undefined = organisation ?? other ?? purpose
  const shown = name ? inLanguages('FN', name, reader) : [textProperty('FN', contact.value.id)]
  return [
    textProperty('KIND', kindOf(of.value)),
    ...(person ? nameProperties(person.name) : shown),
    ...inLanguages('ORG', organisation, reader, { parted: true }),
    ...inLanguages('TITLE', contact.get('title')?.carry(), reader),
    ...inLanguages('ROLE', purpose, reader),
    ...related('person', of.get('person'), 'x-person', card),
    ...related('organisation', of.get('organisation'), 'x-organisation', card),
    ...related('programme', of.get('programme'), 'x-programme', card),
    ...related('event', of.get('event'), 'x-event', card),
    ...(contact.get('programmes')?.items() ?? []).flatMap((each) =>
      related('programme', each, 'x-answers-for', card),
    ),
  ]
}

const derivedNote = {
  sv: (pattern: string) =>
    `E-postadressen är bildad av namnet enligt mönstret ${pattern}; ingen källa skriver ut den.`,
  fi: (pattern: string) =>
    `Sähköpostiosoite on muodostettu nimestä mallin ${pattern} mukaan; mikään lähde ei kerro sitä.`,
  en: (pattern: string) =>
    `The e-mail address was formed from the name by the pattern ${pattern}; no source prints it.`,
}

/** An address; one that is derived is marked for programs, and for people in a note. A redacted one is left out. */
function email(contact: Contact, { wordsLanguage }: Reader): Property[] {
  const field = contact.get('email')
  if (!field || field.value.kind === 'redacted') return []
  field.get('kind').carry()
  const address = field.get('address')?.carry() ?? ''
  const pattern = field.get('pattern')?.get('pattern').carry()
  if (pattern === undefined) return [textProperty('EMAIL', address)]
  const note =
    Object.entries(derivedNote).find(([language]) => language === wordsLanguage)?.[1] ?? derivedNote.en
  return [
    textProperty('EMAIL', address, { 'X-DERIVED-FROM': pattern }),
    textProperty('NOTE', note(pattern), { LANGUAGE: wordsLanguage, TYPE: 'x-derived' }),
  ]
}

export function contactProperties(contact: Contact, card: Card): Property[] {
  const { reader } = card
  return [
    ...identity('contact', contact.get('id'), contact.get('example'), card),
    ...who(contact, card),
    ...email(contact, reader),
    ...(contact.get('phones')?.items() ?? []).map((phone) =>
      uriProperty('TEL', `tel:${phone.get('number').carry()}`),
    ),
    ...addressProperties(contact.get('postal'), reader, '1'),
    ...addressProperties(contact.get('visiting'), reader, '2', { TYPE: 'x-visiting' }),
    ...languageProperties(contact.get('languages')),
    ...inLanguages('NOTE', contact.get('hours')?.carry(), reader, { parameters: { TYPE: 'x-hours' } }),
    ...linkProperties(contact.get('links')),
  ]
}
