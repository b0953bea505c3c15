import type { RecordOf } from '@torg/domain/records'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openStore } from '../open.ts'
import type { Store } from '../store.ts'
import { engines } from '../testing/engines.ts'
import { event, organisation } from '../testing/records.ts'

const zone = 'Europe/Helsinki'
const timed = (start: string, end: string): RecordOf<'event'>['when'] => ({ kind: 'timed', start, end, zone })

const times: Record<string, RecordOf<'event'>['when']> = {
  // Already the new year in Helsinki, still the old one in UTC.
  'new-year': timed('2027-01-01T00:30', '2027-01-01T01:00'),
  'over-new-year': timed('2026-12-31T20:00', '2027-01-01T03:00'),
  'last-of-month': { kind: 'all-day', start: '2026-11-30' },
  'whole-autumn': { kind: 'all-day', start: '2026-09-01', end: '2026-11-30' },
  'five-years': { kind: 'all-day', start: '2024-01-01', end: '2028-12-31' },
  'some-winter': { kind: 'approximate', date: '2026-24' },
  'no-year': { kind: 'approximate', date: 'XXXX-12-06' },
  'long-ago': timed('2001-05-05T10:00', '2001-05-05T12:00'),
}

const ways = engines.flatMap((engine) => [
  { ...engine, how: 'at once', options: {} },
  { ...engine, how: 'in steps', options: { crowd: 0 } },
])

describe.each(ways)('words within a time, $how on $engine', ({ place, options }) => {
  let store: Store
  beforeAll(async () => {
    store = await openStore({ ...(await place()), ...options })
    const body = organisation()
    const events = Object.entries(times).flatMap(([id, when]) => [
      { kind: 'event' as const, record: event(body.id, { id, when, name: { sv: 'Biblioteksdag' } }) },
      {
        kind: 'event' as const,
        record: event(body.id, { id: `${id}-other`, when, name: { sv: 'Simskola' } }),
      },
      {
        kind: 'event' as const,
        record: event(body.id, {
          id: `${id}-odd`,
          when,
          name: { sv: "Simskola för d'Artagnan", fi: 'Uimakoulu C:\\ranta' },
        }),
      },
    ])
    await store.putAll([{ kind: 'organisation', record: body }, ...events], { actor: 'test' })
  })
  afterAll(() => store.close())

  const ids = async (filter: Parameters<typeof store.list<'event'>>[1]) =>
    (await store.list('event', filter, { limit: 200 })).items.map(({ id }) => id)

  test.each([
    ['2026-12-31T22:00:00Z', '2027-01-31T22:00:00Z'],
    ['2026-12-31T22:15:00Z', '2026-12-31T22:45:00Z'],
    ['2026-11-01T00:00:00Z', '2026-12-01T00:00:00Z'],
    ['2026-11-29T22:00:00Z', '2026-11-29T22:00:01Z'],
    ['2001-01-01T00:00:00Z', '2001-12-31T00:00:00Z'],
    ['2000-01-01T00:00:00Z', '2030-01-01T00:00:00Z'],
    ['2027-01-01T00:00:00Z', '2026-01-01T00:00:00Z'],
  ])('from %s to %s is what has both', async (from, to) => {
    const both = await ids({ q: 'biblioteksdagar', from, to })
    const within = await ids({ from, to })
    const having = new Set(await ids({ q: 'biblioteksdagar' }))
    expect(having.size).toBe(Object.keys(times).length)
    expect(both).toEqual(within.filter((id) => having.has(id)))
    expect(await store.count('event', { q: 'biblioteksdagar', from, to })).toBe(both.length)
  })

  test.each([
    // In one language or another each is without it.
    ['-simskola', 24],
    ['simskola -artagnan', 8],
    ['biblioteksdag or artagnan', 16],
    ['"simskola för d\'Artagnan"', 8],
    ['"artagnan simskola"', 0],
    ["d'Artagnan", 8],
    ['C:\\ranta', 8],
    ['simskola uimakoulu', 0],
    ['simsk', 16],
    ['för', 0],
    ['of', 0],
    ["'", 0],
    [`${Array.from({ length: 600 }, (_, index) => `ord${index}`).join(' or ')} or biblioteksdag`, 8],
  ])('%s is in what has both, whatever stands between its words', async (q, count) => {
    const having = new Set(await ids({ q }))
    expect(having.size).toBe(count)
    for (const [from, to] of [
      ['2026-11-01T00:00:00Z', '2027-01-05T00:00:00Z'],
      ['2026-11-15T00:00:00Z', undefined],
      ['2001-01-01T00:00:00Z', undefined],
    ] as const) {
      const time = { from, ...(to ? { to } : {}) }
      const within = await ids(time)
      expect(await ids({ q, ...time })).toEqual(within.filter((id) => having.has(id)))
    }
  })

  test('what moves to another month is found there', async () => {
    const from = '2030-06-01T00:00:00Z'
    const to = '2030-07-01T00:00:00Z'
    expect(await ids({ q: 'biblioteksdag', from, to })).toEqual([])
    const { items } = await store.list('event', { q: 'biblioteksdag' }, { limit: 1 })
    const { recorded: _, ...record } = JSON.parse(items[0]?.json ?? '')
    await store.put(
      'event',
      { ...record, when: timed('2030-06-10T10:00', '2030-06-10T12:00') },
      { actor: 'test' },
    )
    expect(await ids({ q: 'biblioteksdag', from, to })).toEqual([record.id])
    await store.put('event', record, { actor: 'test' })
  })
})
