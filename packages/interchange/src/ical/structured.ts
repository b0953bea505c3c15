import type { PublicEvent } from '@torg/domain/events'
import { accountOf } from '../losses/account.ts'
import { eventNode } from '../schema-org/event.ts'
import type { Writer } from '../schema-org/writer.ts'
import type { Reader } from '../words/reader.ts'
import { structuredLine } from './inside.ts'

/** What the event's own properties and components say whole. */
const saidElsewhere = ({
  series: _series,
  programme: _programme,
  nodes: _nodes,
  contacts: _contacts,
  place,
  ...rest
}: PublicEvent): PublicEvent => ({
  ...rest,
  ...(place?.online ? { place: { online: place.online } } : {}),
  organisers: [],
})

/**
 * The event in the words of schema.org and in all its languages (RFC 9073 6.6), for what iCalendar says in one
 * language, in words or not at all; and what of the record is in there.
 */
export function structuredEvent(
  event: PublicEvent,
  reader: Reader,
): { line: string; fates: ReturnType<typeof accountOf>['fates'] } {
  const { record, fates } = accountOf('event', saidElsewhere(event))
  const writer: Writer = { address: reader.address, find: reader.find, nested: [] }
  // UID and URL say these.
  const { '@id': _id, url: _url, identifier: _identifier, ...data } = eventNode(record, writer)
  return { line: structuredLine(data), fates }
}
