import type { PublicEvent } from '@torg/domain/events'
import type { Id, Kind, LanguageTag, TimeZone } from '@torg/domain/values'
import { type Entry, textIn as plainTextIn } from '../../reading/json.ts'
import type { Reading } from '../../reading/reading.ts'

/** What Torg asks of every event, and pages do not say. */
export type Assumed = Pick<PublicEvent, 'kind' | 'level' | 'organisers'>

/** What the readers of each type share. */
export type SchemaOrgReading = {
  reading: Reading
  language: LanguageTag
  zone: TimeZone
  assumed: Partial<Assumed>
  /** The record that an address is the page of. */
  idOf: (address: string | undefined, kind: Kind) => Id | undefined
  /** The node itself, or the one elsewhere in the document that it only points to. */
  resolved: (node: Entry) => Entry
  /** The id given, or the next free one like it. */
  contactId: (id: Id) => Id
  /** The id of a node that is read as a record, or of the one that it points to. */
  idOfNode: (node: Entry, kind: Kind) => Id | undefined
  contacts: { record: Record<string, unknown> & { id: Id }; at: Entry }[]
}

export const addressOf = (node: Entry): string | undefined =>
  plainTextIn(node, '@id') ?? plainTextIn(node, 'url')

/** The record of a kind that a node is, by its address. */
export const recordOf = (node: Entry, kind: Kind, { idOf }: SchemaOrgReading): Id | undefined =>
  idOf(plainTextIn(node, '@id'), kind) ?? idOf(plainTextIn(node, 'url'), kind)

/** The record of a kind that a node is or points to: by its address, or elsewhere in the document. */
export const idIn = (node: Entry, kind: Kind, read: SchemaOrgReading): Id | undefined =>
  recordOf(node, kind, read) ?? read.idOfNode(node, kind)
