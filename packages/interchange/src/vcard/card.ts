import type { Given, Readership } from '../context.ts'
import { utcTime } from '../ical/date.ts'
import { line, text } from '../ical/line.ts'
import { accountOf, type Field } from '../losses/account.ts'
import type { Written } from '../losses/loss.ts'
import { readerOf } from '../words/reader.ts'
import { contactLines } from './contact.ts'
import type { Card } from './identity.ts'
import { organisationLines } from './organisation.ts'
import { personLines } from './person.ts'

/** The kinds of record that are somebody to reach. */
export type CardKind = 'contact' | 'person' | 'organisation'

export type CardOptions = Readership & {
  /** Domain that the ids belong to: a UID is `{kind}/{id}@{domain}`. It must never change. */
  domain: string
  /** RFC 6350 PRODID. */
  productId?: string | undefined
}

const writers: { [K in CardKind]: (record: Field<Given<K>>, card: Card) => string[] } = {
  contact: contactLines,
  person: personLines,
  organisation: organisationLines,
}

/**
 * Contact points, persons or organisations as vCard 4 (RFC 6350), one card each, texts in all their languages.
 *
 * An address that is redacted, or only derived from a pattern, is left out: a card cannot mark it as such.
 */
export function writeCards<K extends CardKind>(
  kind: K,
  records: readonly Given<K>[],
  options: CardOptions,
): Written {
  const card = { reader: readerOf(options), domain: options.domain }
  const cards = records.map((given) => {
    const { record, lost } = accountOf(kind, given)
    const lines = [
      line('BEGIN', 'VCARD'),
      line('VERSION', '4.0'),
      line('PRODID', text(options.productId ?? '-//Torg//Torg//EN')),
      ...(given.recorded ? [line('REV', utcTime(given.recorded.modified))] : []),
      ...writers[kind](record, card),
      line('END', 'VCARD'),
    ]
    return { lines, lost: lost() }
  })
  const lines = cards.flatMap(({ lines }) => lines)
  return {
    document: lines.map((each) => `${each}\r\n`).join(''),
    lost: cards.flatMap(({ lost }) => lost),
  }
}
