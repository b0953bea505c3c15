import type { Outcome, PublicEvent } from '@torg/domain/events'
import type { Instant, Link } from '@torg/domain/values'
import type { Given } from '../context.ts'
import { contactLine } from '../event-words/contact.ts'
import { describe } from '../event-words/description.ts'
import { placeLine } from '../event-words/place.ts'
import { titleOf } from '../event-words/title.ts'
import { accountOf, type Field } from '../losses/account.ts'
import type { Loss } from '../losses/loss.ts'
import { give, type Reader } from '../words/reader.ts'
import { utcTime } from './date.ts'
import { insideLines } from './inside.ts'
import { line, text, texts, uri } from './line.ts'
import { structuredEvent } from './structured.ts'
import { type Time, timeOf } from './time.ts'

const statuses = { cancelled: 'CANCELLED', postponed: 'TENTATIVE', scheduled: 'CONFIRMED' } as const

function statusLine(event: Field<PublicEvent>): string {
  const kind = event.get('status').get('kind')
  const { value } = kind
  if (value !== 'cancelled' && value !== 'postponed' && value !== 'scheduled')
    return line('STATUS', statuses.scheduled)
  kind.carry()
  return line('STATUS', statuses[value])
}

function categoryLine(event: Field<PublicEvent>, { words, wordsLanguage }: Reader): string {
  const audiences = event.get('audiences')?.carry() ?? []
  return line(
    'CATEGORIES',
    texts([
      words.eventKind[event.get('kind').carry()],
      words.level[event.get('level').carry()],
      ...audiences.map((audience) => words.audience[audience]),
    ]),
    { LANGUAGE: wordsLanguage },
  )
}

/** RFC 7986 5.11 for joining online, RFC 9253 8.2 for any other link. */
function linkLine(link: Field<Link>, reader: Reader, property: 'CONFERENCE' | 'LINK'): string[] {
  const href = link.get('href')
  if (!href) return []
  const title = link.get('title')
  const label = title && give(title, reader)
  return [
    line(property, uri(href.carry()), {
      VALUE: 'URI',
      ...(property === 'LINK' ? { LINKREL: 'related' } : {}),
      LABEL: label?.text,
      LANGUAGE: label?.language,
    }),
  ]
}

function outcomeLines(outcome: Field<Outcome>, reader: Reader): string[] {
  const link = outcome.get('link')
  return link ? linkLine(link, reader, 'LINK') : []
}

function placeLines(event: Field<PublicEvent>, reader: Reader): string[] {
  const where = placeLine(event, reader)
  const place = event.get('place')
  const name = place?.get('name')
  const coordinates = place?.get('coordinates')?.carry()
  const online = place?.get('online')
  return [
    ...(where === undefined
      ? []
      : [
          line('LOCATION', text(where), {
            LANGUAGE: name ? give(name, reader).language : reader.wordsLanguage,
          }),
        ]),
    ...(coordinates ? [line('GEO', `${coordinates.latitude};${coordinates.longitude}`)] : []),
    ...(online ? linkLine(online, reader, 'CONFERENCE') : []),
  ]
}

function imageLines(event: Field<PublicEvent>): string[] {
  return (event.get('images')?.items() ?? []).map((image) =>
    line('IMAGE', uri(image.get('href').carry()), { VALUE: 'URI', DISPLAY: 'FULLSIZE' }),
  )
}

/** RFC 9253 8.3: what belongs to one series or serves one programme shares a group. */
function groupLines(event: Field<PublicEvent>): string[] {
  const [series, programme] = [event.get('series')?.carry(), event.get('programme')?.carry()]
  const nodes = event.get('nodes')?.carry() ?? []
  return [
    ...(series === undefined ? [] : [`series/${series}`]),
    ...(programme === undefined ? [] : [`programme/${programme}`]),
    ...nodes.map((node) => `programme/${node.programme}/${node.node}`),
  ].map((group) => line('REFID', text(group)))
}

function recordedLines({ recorded }: Given<'event'>, now: Instant): string[] {
  if (!recorded) return [line('DTSTAMP', utcTime(now))]
  const modified = utcTime(recorded.modified)
  return [
    line('DTSTAMP', modified),
    line('CREATED', utcTime(recorded.created)),
    line('LAST-MODIFIED', modified),
    line('SEQUENCE', String(recorded.version - 1)),
  ]
}

export type WrittenEvent = { lines: string[]; lost: () => Loss[]; zone?: Time['zone'] }

/** A VEVENT; no lines for an event that has no certain day. */
export function eventLines(
  given: Given<'event'>,
  reader: Reader,
  { domain, now, plain = false }: { domain: string; now: Instant; plain?: boolean | undefined },
): WrittenEvent {
  const { record: event, lost } = accountOf('event', given)
  const time = timeOf(event.get('when'))
  if (!time)
    return {
      lines: [],
      lost: () => [{ kind: 'event', record: given.id, pointer: '', reason: 'not-exact' }],
    }
  const title = titleOf(event, reader)
  const description = describe(event, reader)
  const address = reader.address('event', given.id)
  const structured = plain ? undefined : structuredEvent(given, reader)
  const lines = [
    line('BEGIN', 'VEVENT'),
    line('UID', text(`${event.get('id').carry()}@${domain}`)),
    ...recordedLines(given, now),
    ...time.lines,
    line('SUMMARY', text(title.text), { LANGUAGE: title.language }),
    line('DESCRIPTION', text(description.text), { LANGUAGE: description.language }),
    ...placeLines(event, reader),
    statusLine(event),
    categoryLine(event, reader),
    ...(address === undefined ? [] : [line('URL', uri(address))]),
    ...(event.get('contacts')?.items() ?? [])
      .map((id) => contactLine(id, reader))
      .filter((contact) => contact !== undefined)
      .map((contact) => line('CONTACT', text(contact))),
    ...groupLines(event),
    ...(event.get('links')?.items() ?? []).flatMap((link) => linkLine(link, reader, 'LINK')),
    ...(event.get('outcomes')?.items() ?? []).flatMap((outcome) => outcomeLines(outcome, reader)),
    ...imageLines(event),
    ...(structured ? [structured.line] : []),
    ...(plain ? [] : insideLines(event, domain, reader)),
    line('END', 'VEVENT'),
  ]
  return { lines, lost: () => lost(structured?.fates), zone: time.zone }
}
