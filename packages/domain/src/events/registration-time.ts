import { bounds } from '../values/date.ts'
import { addDays, type Instant } from '../values/day.ts'
import { instantOf, type TimeZone } from '../values/zone.ts'
import type { PublicEvent } from './event.ts'
import { whenBounds, whenInstants } from './when.ts'

/**
 * When one can register for an event; open where an end is absent.
 *
 * A day that is stated counts whole. Where no closing is stated, one can register until the event begins,
 * and where its hour is not stated, until its last day is over.
 *
 * @param zone in which the days of an event without an hour are
 * @returns `undefined` when it takes no registrations: it has none, is full or is cancelled
 */
export function registrationTime(
  { registration, status, when }: PublicEvent,
  zone: TimeZone,
): { opens?: Instant; closes?: Instant } | undefined {
  if (registration?.kind !== 'link' || status.kind === 'cancelled' || status.kind === 'full') return undefined
  const itsZone = when.kind === 'timed' ? when.zone : zone
  const startOf = (day: string) => instantOf(`${day}T00:00`, itsZone)
  const endOf = (day: string | undefined) => day && startOf(addDays(day, 1))

  const first = registration.opens && bounds(registration.opens).earliest
  const stated = registration.closes?.includes('T')
    ? instantOf(registration.closes, itsZone)
    : endOf(registration.closes)
  const closes = stated ?? whenInstants(when)?.start ?? endOf(whenBounds(when).latest)
  return { ...(first ? { opens: startOf(first) } : {}), ...(closes ? { closes } : {}) }
}
