import { covers, type Day, type Period } from '@torg/domain/values'
import type { Given, Readership } from '../../context.ts'
import { accountOf, type Field } from '../../losses/account.ts'
import type { Loss, Written } from '../../losses/loss.ts'
import { readerOf } from '../../words/reader.ts'
import { contactProperties } from './contact.ts'
import type { Card } from './identity.ts'
import { organisationProperties } from './organisation.ts'
import { personProperties, roleProperties } from './person.ts'
import { type JCard, jCardProperty, type Property, propertyLine, textProperty } from './property.ts'

/** The kinds of record that are somebody to reach. */
export type CardKind = 'contact' | 'person' | 'organisation'

export type CardOptions = Readership & {
  /** Domain that the ids belong to: a UID is `{kind}/{id}@{domain}`. It must never change. */
  domain: string
  /** The day that the cards are for: a contact point that is not in use then is left out. */
  on?: Day | undefined
  /** Memberships to write with persons: those that are in force `on` that day. Those of others are passed over. */
  memberships?: readonly Given<'membership'>[] | undefined
  /** RFC 6350 PRODID. */
  productId?: string | undefined
}

const writers: { [K in CardKind]: (record: Field<Given<K>>, card: Card) => Property[] } = {
  contact: contactProperties,
  person: personProperties,
  organisation: organisationProperties,
}

const isOver = (given: object, on: Day | undefined) =>
  on !== undefined && 'period' in given && covers(given.period as Period, on) === 'no'

function write<K extends CardKind>(
  kind: K,
  records: readonly Given<K>[],
  options: CardOptions,
): { cards: Property[][]; lost: Loss[] } {
  const { domain, on, memberships = [], productId = '-//Torg//Torg//EN' } = options
  const card = { reader: readerOf(options), domain }
  const lost: Loss[] = []
  const cards = records.flatMap((given) => {
    if (isOver(given, on)) {
      lost.push({ kind, record: given.id, pointer: '', reason: 'unsafe' })
      return []
    }
    const account = accountOf<K, Given<K>>(kind, given)
    const own = writers[kind](account.record, card)
    const roles = kind === 'person' ? roleProperties(given.id, memberships, on, card) : undefined
    lost.push(...account.lost(), ...(roles?.lost ?? []))
    const recorded: Property[] = given.recorded
      ? [{ name: 'REV', parameters: {}, type: 'timestamp', value: given.recorded.modified }]
      : []
    const head = [textProperty('VERSION', '4.0'), textProperty('PRODID', productId)]
    return [[...head, ...recorded, ...own, ...(roles?.properties ?? [])]]
  })
  return { cards, lost }
}

/**
 * Contact points, persons or organisations as vCard 4 (RFC 6350, 8605, 9554), one card each, texts in all their
 * languages, lines ended by CRLF.
 *
 * A redacted address is left out. One that was derived from a pattern carries the pattern, and a note that says so.
 */
export function writeCards<K extends CardKind>(
  kind: K,
  records: readonly Given<K>[],
  options: CardOptions,
): Written {
  const { cards, lost } = write(kind, records, options)
  const lines = cards.flatMap((card) => ['BEGIN:VCARD', ...card.map(propertyLine), 'END:VCARD'])
  return { document: lines.map((each) => `${each}\r\n`).join(''), lost }
}

/** The same cards as jCard (RFC 7095), which is JSON. */
export function writeJCards<K extends CardKind>(
  kind: K,
  records: readonly Given<K>[],
  options: CardOptions,
): Written<JCard[]> {
  const { cards, lost } = write(kind, records, options)
  return { document: cards.map((card) => ['vcard', card.map(jCardProperty)]), lost }
}
