import type { CountryCode, Id, LanguageTag, LocalizedText } from '@torg/domain/values'
import { onceEach } from '../../reading/id.ts'
import { inferred } from '../../reading/inferred.ts'
import type { Read } from '../../reading/problem.ts'
import { openReading, type Reading, type ReadingOptions } from '../../reading/reading.ts'
import { cardsOf, jCardsOf } from './cards.ts'
import { readContacts } from './contact-point.ts'
import { readOrganisation } from './organisation.ts'
import { readPerson } from './person.ts'
import { propertiesOf, type ReadCard } from './property.ts'
import type { CardsReading } from './reading.ts'
import { type CardOf, cardOf, idsOf } from './who.ts'

export type CardReadingOptions = ReadingOptions & {
  /** Language of texts that name none; `und` if absent. */
  language?: LanguageTag | undefined
  /** Country in which telephone numbers without + are printed; without it they are not taken. */
  country?: CountryCode | undefined
}

const read = new Set(
  [
    'VERSION PRODID REV PROFILE SORT-STRING UID KIND FN N ORG TITLE ROLE EMAIL TEL ADR LANG URL NOTE RELATED',
    'NICKNAME CATEGORIES SOCIALPROFILE X-SOCIALPROFILE X-ABSHOWAS X-ABLABEL',
  ].flatMap((names) => names.split(' ')),
)
const ofBodies = new Set(['NICKNAME', 'CATEGORIES', 'SOCIALPROFILE', 'X-SOCIALPROFILE'])

function passOver({ kind, card }: CardOf, reading: Reading) {
  for (const property of card.properties) {
    const taken = kind === 'organisation' || !ofBodies.has(property.name)
    if (!read.has(property.name) || !taken) reading.notTaken(property.name.slice(0, 40), property.at)
  }
  const units = propertiesOf(card, 'ORG').find(({ fields }) =>
    fields.slice(1).some((field) => field.trim() !== ''),
  )
  if (units) reading.notTaken('ORG: the unit within an organisation', units.at)
  const note = propertiesOf(card, 'NOTE').find(({ parameters }) => !parameters.has('TYPE'))
  if (note && kind !== 'organisation') reading.notTaken('NOTE of a person', note.at)
}

/** An organisation of which only the name is known. */
const named = (id: Id, name: LocalizedText) => {
  const stated = [inferred('/kind'), inferred('/lifecycle')]
  return { id, kind: 'other', name, lifecycle: 'active', stated }
}

function readAll(found: readonly ReadCard[], reading: Reading, options: CardReadingOptions): Read {
  const { language = 'und', country, known = () => false } = options
  const all = found.flatMap((card) => cardOf(card, reading) ?? [])
  const ids = idsOf(all, language)
  const cards: CardsReading = { reading, language, country, ids, contactId: onceEach() }
  const people = new Map<Id, ReadCard>()
  const bodies = new Map<Id, ReadCard>()
  for (const each of all) {
    passOver(each, reading)
    if (each.kind === 'contact') continue
    const cardsOfKind = each.kind === 'person' ? people : bodies
    const id = each.id ?? ids[each.kind](each.key)
    if (cardsOfKind.has(id))
      reading.problem('duplicate', each.card.at, `Expected each ${each.kind} once; received "${id}" again`)
    else cardsOfKind.set(id, each.card)
  }
  const contacts = all.map((each) => readContacts(each, cards))
  for (const [id, card] of bodies) readOrganisation(id, card, language, reading)
  for (const { body, card } of contacts)
    if (body && !bodies.has(body.id) && !known('organisation', body.id)) {
      bodies.set(body.id, card)
      reading.keep('organisation', named(body.id, body.name), card.at)
    }
  for (const { person, card } of contacts)
    if (person !== undefined && !people.has(person) && !known('person', person)) people.set(person, card)
  for (const [id, card] of people) readPerson(id, card, reading)
  for (const { contacts: some, card } of contacts)
    for (const contact of some) reading.keep('contact', contact, card.at)
  return reading.close()
}

/**
 * People, organisations and contact points from vCards of version 2.1, 3 or 4.
 *
 * Cards that Torg wrote come back under their ids. Of others, an individual is a person, an organisation that they
 * name is an organisation, and their numbers and addresses are a contact point; ids are slugs of the end of the UID,
 * or of the name. A number without its country is not taken. Never throws.
 */
export function readCards(document: string, options: CardReadingOptions = {}): Read {
  const reading = openReading(options)
  return readAll(cardsOf(document, reading), reading, options)
}

/** The same from jCard (RFC 7095), one card or a list of them. */
export function readJCards(document: string, options: CardReadingOptions = {}): Read {
  const reading = openReading(options)
  return readAll(jCardsOf(document, reading), reading, options)
}
