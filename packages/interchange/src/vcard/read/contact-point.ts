import type { Id, LocalizedText } from '@torg/domain/values'
import type { ReadCard } from './property.ts'
import { readReach } from './reach.ts'
import type { CardsReading } from './reading.ts'
import { bodyNames, type CardOf, isExample, relatedTo } from './who.ts'

/** What a card says of how to reach somebody, and whom and which body it names for that. */
export type FoundContacts = {
  contacts: { id: Id }[]
  card: ReadCard
  person: Id | undefined
  body: { id: Id; name: LocalizedText } | undefined
}

/** Whom a card reaches: by the UIDs that Torg's own cards point to, else by the names on it. */
function reached({ kind, card, id, key }: CardOf, { ids, language }: CardsReading) {
  const [relatedBody] = relatedTo(card, 'x-organisation', 'organisation')
  const [relatedPerson] = relatedTo(card, 'x-person', 'person')
  const names = bodyNames(card, language)
  const named = names && ids.organisation(Object.values(names)[0] ?? '')
  const organisation = kind === 'organisation' ? (id ?? ids.organisation(key)) : (relatedBody ?? named)
  const own = kind === 'person' ? (id ?? ids.person(key)) : undefined
  // A contact point that names nobody else is of whoever the card is named after.
  const implied = kind === 'contact' && organisation === undefined ? ids.person(key) : undefined
  const person = relatedPerson ?? own ?? implied
  return { person, organisation, names }
}

export function readContacts(each: CardOf, cards: CardsReading): FoundContacts {
  const { kind, card, id } = each
  const [programme] = relatedTo(card, 'x-programme', 'programme')
  const [event] = relatedTo(card, 'x-event', 'event')
  const ofThing = programme === undefined ? (event === undefined ? undefined : { event }) : { programme }
  const { person, organisation, names } = ofThing ? {} : reached(each, cards)
  const of = ofThing ?? {
    ...(person === undefined ? {} : { person }),
    ...(organisation === undefined ? {} : { organisation }),
  }
  const reach = readReach(card, cards, cards.reading)
    .map(({ languages, links, ...rest }) => {
      // On the card of a body these are the body's own.
      if (kind === 'organisation') return rest
      return { ...rest, ...(languages ? { languages } : {}), ...(links ? { links } : {}) }
    })
    .filter((fields) => Object.keys(fields).length > 0)
  const programmes = relatedTo(card, 'x-answers-for', 'programme')
  const base =
    kind === 'contact' && id !== undefined ? id : `${(Object.values(of)[0] ?? 'card').slice(0, 80)}-contact`
  // Torg's own card of a contact point is one, whatever else it says.
  const contacts = (kind === 'contact' && reach.length === 0 ? [{}] : reach).map((fields, index) => ({
    id: cards.contactId(base),
    ...(isExample(card) ? { example: true } : {}),
    of,
    ...fields,
    ...(index === 0 && programmes.length > 0 ? { programmes } : {}),
  }))
  const body = names && organisation !== undefined ? { id: organisation, name: names } : undefined
  return { contacts, card, person, body }
}
