import { addDays, type Day, type Instant, instantOf, localOf, type TimeZone } from '@torg/domain/values'
import type { Span } from './listing.ts'

/** The first moment of a day in a zone. */
export const startOf = (day: Day, zone: TimeZone): Instant => instantOf(`${day}T00:00`, zone)

/**
 * A stretch of time as a PostgreSQL range of instants.
 *
 * What begins at an hour and has no stated end counts as under way until its day is over.
 */
export function range(span: Span, zone: TimeZone): string {
  if ('days' in span) {
    const { earliest, latest } = span.days
    return between(earliest && startOf(earliest, zone), latest && startOf(addDays(latest, 1), zone))
  }
  const { start, end = startOf(addDays(localOf(start, zone).slice(0, 10), 1), zone) } = span.instants
  return between(start, end)
}

/**
 * The range from one instant until before another, open where absent; of no length when they are one.
 * An end that the clocks' change puts before its start counts as the start.
 */
export function between(from: Instant | undefined, to: Instant | undefined): string {
  const [start, end] = [from && storable(from), to && storable(to)]
  return start && end && end <= start ? `[${start},${start}]` : `[${start ?? ''},${end ?? ''})`
}

/** PostgreSQL counts no year 0, and years of five digits are written in other ways. */
const storable = (instant: Instant): Instant =>
  instant.startsWith('+')
    ? '9999-12-31T23:59:59Z'
    : instant.startsWith('-') || instant < '0001'
      ? '0001-01-01T00:00:00Z'
      : instant
