import * as z from 'zod'
import { dayAt, type Instant, isDay } from './day.ts'
import { expected } from './expected.ts'

// Asking Intl is dear, and a file of events asks the same for each; so many spellings nobody honest has.
const known = new Set<string>()
const mostKnown = 1000

const isZone = (zone: string): boolean => {
  if (known.has(zone)) return true
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
  } catch {
    return false
  }
  const named = /^[A-Za-z]/.test(zone)
  if (named && known.size < mostKnown) known.add(zone)
  return named
}

/** An IANA time zone: `Europe/Helsinki`. */
export const TimeZone = z
  .string()
  .refine(isZone, expected('time-zone', 'an IANA time zone such as "Europe/Helsinki"'))
  .meta({ id: 'TimeZone', description: 'IANA time zone', examples: ['Europe/Helsinki', 'Europe/Stockholm'] })
export type TimeZone = z.infer<typeof TimeZone>

const localTime = /^\d{4}-\d\d-\d\dT(?:[01]\d|2[0-3]):[0-5]\d$/

/** Wall time without zone, to the minute: `2024-03-19T13:00`. */
export const LocalDateTime = z
  .string()
  .refine(
    (text) => localTime.test(text) && isDay(text.slice(0, 10)),
    expected('local-time', 'wall time to the minute, without offset, such as "2024-03-19T13:00"'),
  )
  .meta({
    id: 'LocalDateTime',
    pattern: localTime.source,
    description: 'Wall time to the minute, without offset',
    examples: ['2024-03-19T13:00'],
  })
export type LocalDateTime = z.infer<typeof LocalDateTime>

const formats = new Map<TimeZone, Intl.DateTimeFormat>()
const formatOf = (zone: TimeZone) => {
  let format = formats.get(zone)
  if (!format) {
    format = new Intl.DateTimeFormat('sv-SE', {
      timeZone: zone,
      dateStyle: 'short',
      timeStyle: 'medium',
    })
    formats.set(zone, format)
  }
  return format
}

// Years that are formatted with four digits; what is beyond is asked of the same day in one of them, as the calendar
// is the same every 400 years, and no zone changed its clocks before 1000 or has rules that end after 8999.
const [first, last] = [Date.parse('1000-01-02'), Date.parse('8999-12-30')]
const cycle = 146_097 * 86_400_000

/** What Intl says of the offset at a moment, in milliseconds. */
const asked = (zone: TimeZone, at: number): number => {
  const cycles =
    at < first ? Math.ceil((first - at) / cycle) : at > last ? -Math.ceil((at - last) / cycle) : 0
  const near = at + cycles * cycle
  return Date.parse(`${formatOf(zone).format(near).replace(' ', 'T')}Z`) - Math.floor(near / 1000) * 1000
}

const day = 86_400_000

/** Days of UTC through which the clocks of a zone have one offset; `undefined` for those on which they change. */
const days = new Map<TimeZone, Map<number, number | undefined>>()
const mostDays = 20_000

/** Milliseconds that wall clocks in a zone are ahead of UTC at a moment. */
export function offsetOf(zone: TimeZone, at: number): number {
  const known = days.get(zone) ?? new Map<number, number | undefined>()
  days.set(zone, known)
  const number = Math.floor(at / day)
  if (!known.has(number)) {
    if (known.size >= mostDays) known.clear()
    const begins = asked(zone, number * day)
    // No zone changes its clocks there and back within a day.
    known.set(number, begins === asked(zone, (number + 1) * day) ? begins : undefined)
  }
  return known.get(number) ?? asked(zone, at)
}

/**
 * The moment of a wall time in a zone.
 *
 * A wall time that occurs twice (clocks go back) is its first occurrence; one that does not exist (clocks go
 * forward) is read with the offset before the change, as in RFC 5545 3.3.5 and Temporal's `compatible`.
 */
export function instantOf(local: LocalDateTime, zone: TimeZone): Instant {
  const wall = Date.parse(`${local}Z`)
  const before = offsetOf(zone, wall - day)
  const after = offsetOf(zone, wall + day)
  // No zone changes its clocks there and back within two days.
  if (before === after) return instantAt(wall - before)
  const candidates = [wall - before, wall - after].filter((at) => offsetOf(zone, at) === wall - at)
  const at = candidates.length > 0 ? Math.min(...candidates) : wall - before
  return instantAt(at)
}

const instantAt = (at: number): Instant => new Date(at).toISOString().replace('.000Z', 'Z')

/** The wall time of a moment in a zone, to the minute. */
export const localOf = (instant: Instant, zone: TimeZone): LocalDateTime => {
  const at = Date.parse(instant)
  return `${dayAt(at + offsetOf(zone, at))}T${new Date(at + offsetOf(zone, at)).toISOString().slice(-13, -8)}`
}
