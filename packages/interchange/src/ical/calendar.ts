import type { Instant, LocalizedText, TimeZone } from '@torg/domain/values'
import { pick } from '@torg/domain/values'
import type { Given, Readership } from '../context.ts'
import type { Loss, Written } from '../losses/loss.ts'
import { readerOf } from '../words/reader.ts'
import { utcTime } from './date.ts'
import { eventLines, type WrittenEvent } from './event.ts'
import { line, text, uri } from './line.ts'
import { zoneLines } from './zone.ts'

export type CalendarOptions = Readership & {
  /** Name of the calendar; all its languages are written (RFC 7986). */
  name: LocalizedText
  description?: LocalizedText | undefined
  /** Domain that the ids belong to: a UID is `{id}@{domain}`. It must never change. */
  domain: string
  /** The moment of writing; stamps events that come without `recorded`. */
  now: Instant
  /** Address of this calendar itself, so that a saved copy knows where to refresh. */
  source?: string | undefined
  /** Address of the page that shows the same events. */
  page?: string | undefined
  /** How often a subscriber should look for changes, an RFC 5545 duration; an hour if absent. */
  refresh?: string | undefined
  /** Without the components and data inside events (RFC 9073), for programs that stumble over them. */
  plain?: boolean | undefined
  /** RFC 5545 PRODID. */
  productId?: string | undefined
}

const localized = (name: string, value: LocalizedText) =>
  Object.entries(value).map(([language, content]) => line(name, text(content), { LANGUAGE: language }))

/**
 * One event of a calendar, written. It stays the same for as long as the event, the records that it names and the
 * options do, so that it can be kept and put into other calendars.
 */
export type CalendarPart = {
  /** The VEVENT with its CRLFs; empty when the event has no certain day. */
  text: string
  /** When the event was last changed, if that is known. */
  modified?: Instant | undefined
  zone?: WrittenEvent['zone']
  lost: readonly Loss[]
}

/** What a calendar has to know of a part to stand around it. */
type Framed = Pick<CalendarPart, 'modified' | 'zone'>

function headLines(parts: readonly Framed[], options: CalendarOptions): string[] {
  const { name, description, languages, source, page, refresh = 'PT1H' } = options
  const last = lastOf(parts)
  return [
    line('VERSION', '2.0'),
    line('PRODID', text(options.productId ?? '-//Torg//Torg//EN')),
    line('CALSCALE', 'GREGORIAN'),
    ...localized('NAME', name),
    line('X-WR-CALNAME', text(pick(name, languages).text)),
    ...(description
      ? [
          ...localized('DESCRIPTION', description),
          line('X-WR-CALDESC', text(pick(description, languages).text)),
        ]
      : []),
    ...(page === undefined ? [] : [line('URL', uri(page))]),
    ...(source === undefined ? [] : [line('SOURCE', uri(source), { VALUE: 'URI' })]),
    ...(last === undefined ? [] : [line('LAST-MODIFIED', utcTime(last))]),
    line('REFRESH-INTERVAL', refresh, { VALUE: 'DURATION' }),
    // What calendars older than RFC 7986 look at.
    line('X-PUBLISHED-TTL', refresh),
  ]
}

function lastOf(parts: readonly Framed[]): Instant | undefined {
  let last: Instant | undefined
  for (const { modified } of parts)
    if (modified !== undefined && (last === undefined || isLater(modified, last))) last = modified
  return last
}

/** Instants of one length are in the order of their letters, and most are. */
const isLater = (one: Instant, other: Instant): boolean =>
  one.length === other.length ? one > other : Date.parse(one) > Date.parse(other)

function zonesOf(parts: readonly Framed[]): Map<TimeZone, Set<number>> {
  const zones = new Map<TimeZone, Set<number>>()
  for (const { zone } of parts) {
    if (!zone) continue
    const years = zones.get(zone.name) ?? new Set()
    for (const year of zone.years) years.add(year)
    zones.set(zone.name, years)
  }
  return zones
}

/** Events as parts of a calendar, one for each. */
export function calendarParts(
  events: readonly Given<'event'>[],
  options: Readership & Pick<CalendarOptions, 'domain' | 'now' | 'plain'>,
): CalendarPart[] {
  const reader = readerOf(options)
  return events.map((event) => {
    const { lines, lost, zone } = eventLines(event, reader, options)
    return {
      text: lines.length > 0 ? `${lines.join('\r\n')}\r\n` : '',
      // Who only wants the calendar does not pay for the account of what is not in it.
      get lost() {
        return lost()
      },
      ...(event.recorded ? { modified: event.recorded.modified } : {}),
      ...(zone ? { zone } : {}),
    }
  })
}

/**
 * Events as an iCalendar document (RFC 5545, 7986, 9073, 9253), lines ended by CRLF.
 *
 * Timed events keep their wall time and zone; all-day ones are dates; a part of a day becomes a whole day that says
 * the part in words. An event that has no certain day is left out and reported as a loss of the whole record.
 * The same events and options give the same document.
 */
export const writeCalendar = (events: readonly Given<'event'>[], options: CalendarOptions): Written =>
  joinCalendar(calendarParts(events, options), options)

/**
 * What stands around the texts of parts in a calendar of them, which were written with the same options: `head`, the
 * texts, and `tail` are what {@link writeCalendar} would write.
 */
export function calendarFrame(
  parts: readonly Framed[],
  options: CalendarOptions,
): { head: string; tail: string } {
  const zones = [...zonesOf(parts)].sort(([a], [b]) => (a < b ? -1 : 1))
  const head = [
    line('BEGIN', 'VCALENDAR'),
    ...headLines(parts, options),
    ...zones.flatMap(([zone, years]) => zoneLines(zone, years)),
  ]
  return { head: `${head.join('\r\n')}\r\n`, tail: `${line('END', 'VCALENDAR')}\r\n` }
}

/** Parts as a calendar: what {@link writeCalendar} would write. */
export function joinCalendar(parts: readonly CalendarPart[], options: CalendarOptions): Written {
  const { head, tail } = calendarFrame(parts, options)
  return {
    document: `${head}${parts.map(({ text }) => text).join('')}${tail}`,
    lost: parts.flatMap(({ lost }) => lost),
  }
}
