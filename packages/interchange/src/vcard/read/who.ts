import { type Id, Kind, type LanguageTag, type LocalizedText } from '@torg/domain/values'
import { idsFor } from '../../reading/id.ts'
import type { Reading } from '../../reading/reading.ts'
import { hasType, propertiesOf, type ReadCard, type ReadProperty } from './property.ts'
import { textsOf } from './text.ts'

/** What a card is a card of. */
export type CardOf = {
  kind: 'person' | 'organisation' | 'contact'
  card: ReadCard
  id: Id | undefined
  key: string
}

/** The record that a UID of Torg's names: `person/asa@torg.example`. */
function ownUid(text: string): { kind: Kind; id: Id } | undefined {
  const [, name, id] = /^([a-z]+)\/([a-z0-9.-]{1,96})@/.exec(text.trim()) ?? []
  const kind = Kind.safeParse(name)
  return kind.success && id !== undefined ? { kind: kind.data, id } : undefined
}

const first = (card: ReadCard, name: string): ReadProperty | undefined => propertiesOf(card, name)[0]

/** Names of the body that a card says somebody is in, roles on a day aside. */
export function bodyNames(card: ReadCard, language: LanguageTag): LocalizedText | undefined {
  const bodies = propertiesOf(card, 'ORG').filter(({ group }) => !/^role\d+$/.test(group ?? ''))
  return textsOf(bodies, language, ({ fields }) => fields[0] ?? '')[0]?.text
}

/** What a card is of, by its UID if that is Torg's own, else by its KIND, else by its names. */
export function cardOf(card: ReadCard, reading: Reading): CardOf | undefined {
  const uid = first(card, 'UID')?.text.trim() ?? ''
  const own = ownUid(uid)
  const key =
    uid.split(/[/:]/).at(-1) ||
    first(card, 'FN')?.text.trim() ||
    first(card, 'ORG')?.fields[0]?.trim() ||
    first(card, 'N')?.fields.join(' ').trim() ||
    ''
  if (own && (own.kind === 'person' || own.kind === 'organisation' || own.kind === 'contact'))
    return { kind: own.kind, card, id: own.id, key }
  const kind = first(card, 'KIND')?.text.trim().toLowerCase()
  if (key === '') {
    reading.problem('not-valid', card.at, 'Expected a UID or a name of a card')
    return undefined
  }
  if (kind !== undefined && !['individual', 'org', 'group'].includes(kind)) {
    reading.notTaken(`cards of kind ${JSON.stringify(kind.slice(0, 30))}`, card.at)
    return undefined
  }
  const family = first(card, 'N')?.fields.some((field) => field.trim() !== '') ?? false
  const isBody =
    kind === 'org' ||
    kind === 'group' ||
    /company/i.test(first(card, 'X-ABSHOWAS')?.text ?? '') ||
    (kind === undefined &&
      !family &&
      first(card, 'ORG')?.fields[0]?.trim() === first(card, 'FN')?.text.trim())
  return { kind: isBody ? 'organisation' : 'person', card, id: undefined, key }
}

/** Ids of the people and bodies that cards are of or name. */
export type Ids = { person: (key: string) => Id; organisation: (key: string) => Id }

/** An organisation that a person's card names is the one whose card has that name. */
export function idsOf(cards: readonly CardOf[], language: LanguageTag): Ids {
  const byName = new Map<string, string>()
  const own = new Map<string, Id>()
  for (const { kind, card, key, id } of cards) {
    if (kind !== 'organisation') continue
    for (const { text } of propertiesOf(card, 'FN'))
      if (!byName.has(text.trim())) byName.set(text.trim(), key)
    if (id !== undefined) own.set(key, id)
  }
  const named = cards.flatMap(({ card }) => Object.values(bodyNames(card, language) ?? {}))
  const bodies = [...cards.filter(({ kind }) => kind === 'organisation').map(({ key }) => key), ...named]
  const people = cards.filter(({ kind }) => kind !== 'organisation').map(({ key }) => key)
  const [personIds, bodyIds] = [idsFor(people), idsFor(bodies)]
  const bodyKey = (key: string) => byName.get(key) ?? key
  return {
    person: (key) => personIds.get(key) ?? key,
    organisation: (key) => own.get(bodyKey(key)) ?? bodyIds.get(bodyKey(key)) ?? key,
  }
}

/** Whether NOTE says that a record is invented. */
export const isExample = (card: ReadCard): boolean =>
  propertiesOf(card, 'NOTE').some((note) => hasType(note, 'x-example'))

/** The record that a card points to by RELATED of a type. */
export const relatedTo = (card: ReadCard, type: string, kind: Kind): Id[] =>
  propertiesOf(card, 'RELATED').flatMap((property) => {
    const own = hasType(property, type) ? ownUid(property.text) : undefined
    return own?.kind === kind ? [own.id] : []
  })
