import type { Id, Kind, LanguageTag, LocalizedText } from '@torg/domain/values'
import { onceEach } from '../../reading/id.ts'
import { inferred } from '../../reading/inferred.ts'
import type { Read } from '../../reading/problem.ts'
import { openReading, type Reading, type ReadingOptions } from '../../reading/reading.ts'
import { cardsOf, jCardsOf } from './cards.ts'
import { readReach } from './contact.ts'
import { readOrganisation } from './organisation.ts'
import { readPerson } from './person.ts'
import { propertiesOf, type ReadCard } from './property.ts'
import { bodyNames, type CardOf, cardOf, idsOf, isExample, relatedTo } from './who.ts'

export type CardReadingOptions = ReadingOptions & {
  /** Language of texts that name none; `und` if absent. */
  language?: LanguageTag | undefined
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

type Named = { id: Id; name: LocalizedText; card: ReadCard }

/** An organisation of which only the name is known. */
const named = (id: Id, name: LocalizedText) => {
  const stated = [inferred('/kind'), inferred('/lifecycle')]
  return { id, kind: 'other', name, lifecycle: 'active', stated }
}

/** Whom a contact point reaches, by the UIDs that Torg's own cards point to, else by the names on the card. */
function reached({ kind, card, id, key }: CardOf, ids: ReturnType<typeof idsOf>, language: LanguageTag) {
  const [programme] = relatedTo(card, 'x-programme', 'programme')
  const [event] = relatedTo(card, 'x-event', 'event')
  if (programme !== undefined) return { of: { programme } }
  if (event !== undefined) return { of: { event } }
  const body = bodyNames(card, language)
  const [relatedBody] = relatedTo(card, 'x-organisation', 'organisation')
  const [relatedPerson] = relatedTo(card, 'x-person', 'person')
  const byName = body && ids.organisation(Object.values(body.name)[0] ?? '')
  const organisation = kind === 'organisation' ? (id ?? ids.organisation(key)) : (relatedBody ?? byName)
  const isPerson =
    kind === 'person' || relatedPerson !== undefined || (kind === 'contact' && organisation === undefined)
  const person = isPerson
    ? (relatedPerson ?? (kind === 'person' ? id : undefined) ?? ids.person(key))
    : undefined
  const of = {
    ...(person === undefined ? {} : { person }),
    ...(organisation === undefined ? {} : { organisation }),
  }
  return {
    of,
    person,
    body: body && organisation !== undefined ? { id: organisation, name: body.name, card } : undefined,
  }
}

function readCard(
  each: CardOf,
  reading: Reading,
  language: LanguageTag,
  contactId: (id: Id) => Id,
  ids: ReturnType<typeof idsOf>,
) {
  const { kind, card, id } = each
  const { of, person, body } = reached(each, ids, language)
  const programmes = relatedTo(card, 'x-answers-for', 'programme')
  const reach = readReach(card, language, reading).map((fields) => {
    if (kind !== 'organisation') return fields
    // On the card of a body these are the body's own.
    const { languages: _languages, links: _links, ...rest } = fields
    return rest
  })
  const some =
    kind === 'contact' && reach.length === 0 ? [{}] : reach.filter((fields) => Object.keys(fields).length > 0)
  const contacts = some.map((fields, index) => ({
    id: contactId(
      kind === 'contact' && id !== undefined
        ? id
        : `${(Object.values(of)[0] ?? 'card').slice(0, 80)}-contact`,
    ),
    ...(isExample(card) ? { example: true } : {}),
    of,
    ...fields,
    ...(index === 0 && programmes.length > 0 ? { programmes } : {}),
  }))
  return {
    contacts: contacts.map((record) => ({ record, card })),
    person: person === undefined ? undefined : { id: person, card },
    body,
  }
}

function readAll(cards: readonly ReadCard[], reading: Reading, options: CardReadingOptions): Read {
  const { language = 'und', known = () => false } = options
  const all = cards.flatMap((card) => cardOf(card, reading) ?? [])
  const ids = idsOf(all, language)
  const contactId = onceEach()
  const there = (kind: Kind, id: Id) => seen.has(`${kind} ${id}`) || known(kind, id)
  const seen = new Set<string>()
  for (const { kind, id, key } of all) if (kind !== 'contact') seen.add(`${kind} ${id ?? ids[kind](key)}`)
  for (const each of all) {
    if (each.kind === 'organisation')
      readOrganisation(each.id ?? ids.organisation(each.key), each.card, language, reading)
    passOver(each, reading)
  }
  const found = all.map((each) => readCard(each, reading, language, contactId, ids))
  const bodies = new Map<Id, Named>(found.flatMap(({ body }) => (body ? [[body.id, body] as const] : [])))
  for (const { id, name, card } of bodies.values()) {
    if (there('organisation', id)) continue
    reading.keep('organisation', named(id, name), card.at)
  }
  const people = new Map(
    all.flatMap((each) =>
      each.kind === 'person' ? [[each.id ?? ids.person(each.key), each.card] as const] : [],
    ),
  )
  for (const { person } of found)
    if (person && !people.has(person.id) && !there('person', person.id)) people.set(person.id, person.card)
  for (const [id, card] of people) readPerson(id, card, reading)
  for (const { contacts } of found)
    for (const { record, card } of contacts) reading.keep('contact', record, card.at)
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
