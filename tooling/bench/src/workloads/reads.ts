import { written } from '../data/fill.ts'
import type { Engine } from '../data/place.ts'
import { minuteOf, someEvent, wordCount, wordOf, yearsOfEvents } from './addresses.ts'

/** Something that is asked for again and again. */
export type Read = {
  key: string
  name: string
  /** Asked for again and again, so that what was answered is kept. */
  warm: string
  /** A different address for each number; absent when only what is kept is of interest. */
  cold?: (index: number) => string
  /** Whether the thinnest server answers it as well. */
  thinnest?: true
  /** Asked with the validator of what was answered before. */
  known?: boolean
  /** Asked for once before any measurement: what they bring about is done once in the life of a process. */
  before?: readonly string[]
  /** Least ratio to the plain server. */
  targets: { warm?: number } & { [Name in Engine]?: number }
}

const day = 86_400_000
const later = (instant: string, by: number) => new Date(Date.parse(instant) + by * day).toISOString()
const period = (index: number) => {
  const from = minuteOf(index)
  return `from=${from}&to=${later(from, 60)}`
}

// The same answer at several addresses: there are not enough events for a run.
const spelling = (index: number) => ['', '.json', '?known=now'][Math.floor(index / written) % 3]

export const reads: readonly Read[] = [
  {
    key: 'A',
    name: 'the next 20 events',
    warm: '/v1/events?from=2026-11-22',
    cold: (index) => `/v1/events?from=${minuteOf(index)}`,
    thinnest: true,
    targets: { warm: 0.8, postgres: 0.15, pglite: 0.06 },
  },
  {
    key: 'B',
    name: 'one event by id',
    warm: `/v1/events/${someEvent(1, written)}`,
    cold: (index) => `/v1/events/${someEvent(index, written)}${spelling(index)}`,
    thinnest: true,
    targets: { warm: 0.85, postgres: 0.4, pglite: 0.1 },
  },
  {
    key: 'C',
    name: 'words within two months',
    warm: `/v1/events?q=kirjastoilta&${period(1)}`,
    cold: (index) => `/v1/events?q=${encodeURIComponent(wordOf(index))}&${period(index)}`,
    thinnest: true,
    targets: { warm: 0.8, postgres: 0.1, pglite: 0.045 },
  },
  {
    key: 'S',
    name: 'search across all kinds, best first',
    warm: '/v1/search?q=kirjastoilta',
    cold: (index) =>
      `/v1/search?q=${encodeURIComponent(wordOf(index))}&limit=${20 + (Math.floor(index / wordCount) % 20)}`,
    targets: { warm: 0.8 },
  },
  {
    key: 'D',
    name: 'iCalendar of 200 events',
    warm: '/v1/events.ics?limit=200&to=2026-11-22',
    cold: (index) => `/v1/events.ics?limit=200&to=${minuteOf(index)}`,
    // Every event stands in many calendars, and is written as a part of one but once.
    before: yearsOfEvents.map((year) => `/v1/events.ics?to=${year}-12-31`),
    targets: { warm: 0.8, postgres: 0.08 },
  },
  {
    key: 'K',
    name: '304 for the list',
    warm: '/v1/events?from=2026-11-22',
    known: true,
    targets: { warm: 0.9 },
  },
  {
    key: 'L',
    name: '1,000 entries of the change feed',
    warm: '/v1/changes?after=1&limit=1000',
    cold: (index) => `/v1/changes?after=${(index * 7919) % written}&limit=1000`,
    targets: {},
  },
  {
    key: 'G',
    name: "the widget's script",
    warm: '/widget/v1/events.js',
    targets: {},
  },
  {
    key: 'G',
    name: "the widget's list",
    warm: '/v1/events?from=today&limit=10&lang=sv&include=organisation',
    cold: (index) => `/v1/events?from=${minuteOf(index)}&limit=10&lang=sv&include=organisation`,
    targets: {},
  },
]
