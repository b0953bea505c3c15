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
export const between = (start: Instant | undefined, end: Instant | undefined): string =>
  start && end && end <= start ? `[${start},${start}]` : `[${start ?? ''},${end ?? ''})`
