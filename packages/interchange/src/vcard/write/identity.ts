import type { Id, Kind, Link } from '@torg/domain/values'
import type { Field } from '../../losses/account.ts'
import type { Reader } from '../../words/reader.ts'
import { type Property, textProperty, uriProperty } from './property.ts'

/** Who reads a card, and the domain that its UID ends in. */
export type Card = { reader: Reader; domain: string }

/** What a UID says: the kind of the record, its id, and whose it is. */
const uidOf = (kind: Kind, id: Id, { domain }: Card): string => `${kind}/${id}@${domain}`

/** UID and page of a record, and that it is invented if it is. */
export function identity(
  kind: Kind,
  id: Field<Id>,
  example: Field<boolean> | undefined,
  card: Card,
): Property[] {
  const { reader } = card
  const page = reader.address(kind, id.value)
  if (example?.value) example.carry()
  return [
    textProperty('UID', uidOf(kind, id.carry(), card)),
    ...(page === undefined ? [] : [uriProperty('URL', page, { TYPE: 'x-page' })]),
    ...(example?.value
      ? [textProperty('NOTE', reader.words.example, { LANGUAGE: reader.wordsLanguage, TYPE: 'x-example' })]
      : []),
  ]
}

/** Another record, by the UID that its own card has. */
export const related = (kind: Kind, id: Field<Id> | undefined, type: string, card: Card): Property[] =>
  id ? [textProperty('RELATED', uidOf(kind, id.carry(), card), { TYPE: type })] : []

/** The addresses of links; a card has no place for their titles. */
export const linkProperties = (links: Field<Link[]> | undefined): Property[] =>
  (links?.items() ?? []).flatMap((link) => {
    const href = link.get('href')
    return href ? [uriProperty('URL', href.carry())] : []
  })
