import { offsetOf, type TimeZone } from '@torg/domain/values'

/** Clocks going from one offset to another. Offsets are seconds ahead of UTC, `at` is milliseconds. */
export type Transition = { at: number; from: number; to: number }

// No zone has changed its clocks twice within a week.
const week = 7 * 86_400_000

/** Seconds that clocks in a zone are ahead of UTC at a moment. */
export const offsetAt = (zone: TimeZone, at: number): number => offsetOf(zone, at) / 1000

function changeBetween(zone: TimeZone, before: number, after: number): Transition {
  const [from, to] = [offsetAt(zone, before), offsetAt(zone, after)]
  let [low, high] = [before, after]
  while (high - low > 1000) {
    const middle = Math.floor((low + high) / 2000) * 1000
    if (offsetAt(zone, middle) === from) low = middle
    else high = middle
  }
  return { at: high, from, to }
}

const years = new Map<string, Transition[]>()

/** The transitions of a zone in a year of UTC, in order. */
export function transitionsIn(zone: TimeZone, year: number): Transition[] {
  const key = `${zone} ${year}`
  const known = years.get(key)
  if (known) return known
  const found: Transition[] = []
  const end = startOf(year + 1)
  for (let at = startOf(year); at < end; at += week) {
    const next = Math.min(at + week, end)
    if (offsetAt(zone, at) !== offsetAt(zone, next)) found.push(changeBetween(zone, at, next))
  }
  years.set(key, found)
  return found
}

/** The first moment of a year in UTC. `Date.UTC` takes the years 0–99 for 1900–1999. */
export const startOf = (year: number): number => new Date(0).setUTCFullYear(year, 0, 1)
