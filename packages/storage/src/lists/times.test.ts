import type { RecordOf } from '@torg/domain/records'
import { addDays } from '@torg/domain/values'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openStore } from '../open.ts'
import type { Store } from '../store.ts'
import { engines } from '../testing/engines.ts'
import { event, organisation } from '../testing/records.ts'
import type { Filters } from './filters.ts'
import { listings } from './listings.ts'
import { range } from './span.ts'

type Event = RecordOf<'event'>
const home = 'Europe/Helsinki'

/** Whole numbers below a bound, the same each time. */
function numbers() {
  let state = 1
  return (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

const zones = [home, home, home, home, 'Etc/GMT+12', 'Pacific/Kiritimati', 'UTC']
const minutes = [0, 30, 120, 239, 240, 241, 480, 1440, 1441, 2880]
const dayCounts = [1, 1, 2, 3, 4, 5, 7, 14, 31, 90, 128, 129, 365, 1024, 1025, 1500]
const names = [
  ['Biblioteksdag', 1],
  ['Simskola', 10],
  ['Segling', 150],
] as const

/** Events of all lengths, many a day in one autumn and a few in the years before it. */
function calendar(owner: string): Event[] {
  const below = numbers()
  return Array.from({ length: 900 }, (_, index): Event => {
    const day = addDays('2026-10-01', index % 9 === 0 ? -below(1600) : below(75))
    const when = whenOf(day, below)
    const words = names.filter(([, rare]) => index % rare === 0).map(([name]) => name)
    return event(owner, {
      id: `event-${String(index).padStart(3, '0')}`,
      when,
      name: { sv: words.join(' ') },
    })
  })
}

function whenOf(day: string, below: (bound: number) => number): Event['when'] {
  const kind = below(20)
  if (kind === 0) return { kind: 'approximate', date: day.slice(0, 7) }
  if (kind === 1) return { kind: 'approximate', date: below(2) ? `${day}/..` : `../${day}` }
  if (kind === 2) return { kind: 'approximate', date: 'XXXX-12-06' }
  if (kind < 8)
    return { kind: 'all-day', start: day, end: addDays(day, (dayCounts[below(dayCounts.length)] ?? 1) - 1) }
  const start = `${day}T${String(below(24)).padStart(2, '0')}:${below(2) ? '30' : '00'}`
  const long = minutes[below(minutes.length)]
  const end = new Date(Date.parse(`${start}Z`) + 60_000 * (long ?? 0)).toISOString().slice(0, 16)
  const zone = zones[below(zones.length)] ?? home
  return { kind: 'timed', start, zone, ...(long === 0 ? {} : { end }) }
}

/** Instants in milliseconds, read from the range that a row has; equal for what is of no length, none for what has no time. */
function bounds(record: Event | undefined): [] | [number, number] {
  const span = record && listings.event.span?.(record)
  if (!span) return []
  const [lower = '', upper = ''] = range(span, home).slice(1, -1).split(',')
  return [lower ? Date.parse(lower) : -Infinity, upper ? Date.parse(upper) : Infinity]
}

function touches(record: Event, from?: string, to?: string): boolean {
  const [lower, upper] = bounds(record)
  if (lower === undefined || upper === undefined) return from === undefined && to === undefined
  const isLaterThan = (instant: number) => (lower === upper ? lower >= instant : upper > instant)
  return (from === undefined || isLaterThan(Date.parse(from))) && (to === undefined || lower < Date.parse(to))
}

/** The ids of what a list should have, found by looking at each event. */
function expected(events: readonly Event[], { from, to, q }: Filters['event']): string[] {
  return events
    .filter((record) => touches(record, from, to) && (!q || record.name.sv?.includes(q)))
    .map((record) => [listings.event.sort(record), record.id] as const)
    .toSorted(([a, x], [b, y]) => (a < b ? -1 : a > b ? 1 : x < y ? -1 : 1))
    .map(([, id]) => id)
}

const besides = [-60_000, 0, 60_000, 43_200_000]

/** Instants about which something begins or ends, and times of several lengths from there. */
function questions(events: readonly Event[]): Filters['event'][] {
  const below = numbers()
  const asTheyBegin = events
    .filter(({ when }) => when.kind === 'all-day' && when.start !== when.end)
    .slice(0, 5)
    .flatMap((record) => bounds(record).slice(0, 1))
    .map((begin) => ({ from: new Date(begin).toISOString() }))
  const others = Array.from({ length: 60 }, (_, index): Filters['event'] => {
    const [edge = Number.NaN] = bounds(events[below(events.length)]).slice(below(2))
    const start = Number.isFinite(edge) ? edge : Date.parse('2026-10-20T12:00:00Z')
    const from = new Date(start + (besides[below(besides.length)] ?? 0)).toISOString()
    const days = [undefined, 0, 1, 14, 60, 400, -3][below(7)]
    const to = days === undefined ? {} : { to: new Date(start + days * 86_400_000).toISOString() }
    const [q] = names[below(names.length)] ?? names[0]
    return { from, ...to, ...(index % 2 ? { q } : {}) }
  })
  return [...asTheyBegin, ...others]
}

// Words are looked for at once on one engine, and in steps on the other.
describe.each(engines)('lists of a time on $engine', ({ engine, place }) => {
  let store: Store
  const owner = organisation()
  const events = calendar(owner.id)
  beforeAll(async () => {
    store = await openStore({ ...(await place()), ...(engine === 'PGlite' ? {} : { crowd: 0 }) })
    await store.putAll(
      [
        { kind: 'organisation', record: owner },
        ...events.map((record) => ({ kind: 'event' as const, record })),
      ],
      { actor: 'test' },
    )
  })
  afterAll(() => store.close())

  /** The ids on the first pages, five at most. */
  async function walked(filter: Filters['event'], limit: number, reverse = false): Promise<string[]> {
    const ids: string[] = []
    let after: string | undefined
    for (let page = 0; page === 0 || (page < 5 && after); page += 1) {
      const { items, next } = await store.list('event', filter, {
        limit,
        reverse,
        ...(after ? { after } : {}),
      })
      ids.push(...items.map(({ id }) => id))
      after = next
    }
    return ids
  }

  test.each(questions(events).map((filter) => [JSON.stringify(filter), filter] as const))(
    '%s has what touches it, in order, whatever the page',
    async (_, filter) => {
      const ids = expected(events, filter)
      expect(await walked(filter, 200)).toEqual(ids)
      expect(await walked(filter, 200, true)).toEqual(ids.toReversed())
      expect(await walked(filter, 17)).toEqual(ids.slice(0, 5 * 17))
      expect(await walked(filter, 5, true)).toEqual(ids.toReversed().slice(0, 5 * 5))
      expect(await store.count('event', filter)).toBe(ids.length)
    },
  )

  // The steps of the second end in the midst of the autumn.
  test.each([
    { q: 'Simskola', from: '2026-10-01T00:00:00Z', to: '2026-12-15T00:00:00Z' },
    { q: 'Simskola', from: '2025-02-01T00:00:00Z' },
  ])('a page of any size from $from knows whether there is another', async (filter) => {
    const ids = expected(events, filter)
    for (let limit = 20; limit < ids.length; limit += 1) {
      const { items, next } = await store.list('event', filter, { limit })
      expect(items.map(({ id }) => id)).toEqual(ids.slice(0, limit))
      expect(next).toBeDefined()
    }
    expect((await store.list('event', filter, { limit: ids.length })).next).toBeUndefined()
  })
})
