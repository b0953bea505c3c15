import type { Instant, LocalizedText } from '@torg/domain/values'
import type { AddressOf, Find, Given } from '../context.ts'
import type { Written } from '../losses/loss.ts'

export type CalendarOptions = {
  /** Name of the calendar; all its languages are written (RFC 7986). */
  name: LocalizedText
  description?: LocalizedText | undefined
  /** Languages that the reader wants, the most wanted first. */
  languages: readonly string[]
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
  /** RFC 5545 PRODID. */
  productId?: string | undefined
  /** Address of an event's page. */
  address?: AddressOf | undefined
  /** Finds organisations, programmes and contacts that events name. */
  find?: Find | undefined
}

/**
 * Events as an iCalendar document (RFC 5545, 7986, 9253), lines ended by CRLF.
 *
 * Timed events keep their wall time and zone; all-day ones are dates; a part of a day becomes a whole day that says
 * the part in words. An event that has no certain day is left out and reported as a loss of the whole record.
 * The same events and options give the same document.
 */
export function writeCalendar(_events: readonly Given<'event'>[], _options: CalendarOptions): Written {
  throw new Error('Not written yet')
}
