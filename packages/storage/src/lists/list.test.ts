import type { RecordOf } from '@torg/domain/records'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Filters, openStore, type PageRequest, type Store } from '../index.ts'
import { engines } from '../testing/engines.ts'
import { event, organisation } from '../testing/records.ts'

const note = { actor: 'editor' }
type Event = RecordOf<'event'>

describe.each(engines)('lists on $engine', ({ place }) => {
  let store: Store
  beforeAll(async () => {
    store = await openStore(await place())
  })
  afterAll(() => store.close())

  /** An organisation of its own with these events, by id. */
  const calendar = async (events: Record<string, Partial<Event>>) => {
    const owner = organisation()
    const records = Object.entries(events).map(([id, given]) =>
      event(owner.id, { ...given, id: `${owner.id}-${id}` }),
    )
    await store.putAll(
      [
        { kind: 'organisation', record: owner },
        ...records.map((record) => ({ kind: 'event' as const, record })),
      ],
      note,
    )
    const short = (id: string) => id.slice(owner.id.length + 1)
    return {
      owner: owner.id,
      list: async (filter: Filters['event'] = {}, page: PageRequest = {}) => {
        const { items, next } = await store.list('event', { organisation: owner.id, ...filter }, page)
        return { ids: items.map(({ id }) => short(id)), next }
      },
    }
  }
  const on = (start: string, end?: string): Partial<Event> => ({
    when: { kind: 'all-day', start, ...(end ? { end } : {}) },
  })

  test('events come by their start, the vague after the exact, the yearless last', async () => {
    const { list } = await calendar({
      yearless: { when: { kind: 'approximate', date: 'XXXX-11-27' } },
      spring: { when: { kind: 'approximate', date: '2024-21' } },
      timed: { when: { kind: 'timed', start: '2024-03-01T09:00', zone: 'Europe/Helsinki' } },
      day: on('2024-03-01'),
      afternoon: { when: { kind: 'part-of-day', date: '2024-03-01', part: 'afternoon' } },
    })
    const ids = ['day', 'timed', 'afternoon', 'spring', 'yearless']
    expect(await list()).toEqual({ ids, next: undefined })
    expect((await list({}, { reverse: true })).ids).toEqual(ids.toReversed())
  })

  test('an event whose start is open is in every time before its end', async () => {
    const { list } = await calendar({
      begun: { when: { kind: 'approximate', date: '../2022' } },
      unfinished: { when: { kind: 'approximate', date: '2022/..' } },
      day: on('2021-05-01'),
    })
    const ids = ['begun', 'day', 'unfinished']
    expect((await list()).ids).toEqual(ids)
    expect((await list({ to: '2021-06-01T00:00:00Z' })).ids).toEqual(['begun', 'day'])
    expect((await list({ to: '2020-01-01T00:00:00Z' })).ids).toEqual(['begun'])
    expect((await list({ from: '2022-12-01T00:00:00Z', to: '2023-01-01T00:00:00Z' })).ids).toEqual([
      'begun',
      'unfinished',
    ])
    expect((await list({ from: '2023-06-01T00:00:00Z' })).ids).toEqual(['unfinished'])
  })

  describe('a filter on time', () => {
    const events = {
      long: on('2019-01-01', '2026-12-31'),
      past: on('2026-11-20'),
      yesterday: on('2026-11-21'),
      'last-night': {
        when: { kind: 'timed', start: '2026-11-21T20:00', end: '2026-11-22T01:00', zone: 'Europe/Helsinki' },
      },
      today: on('2026-11-22'),
      open: { when: { kind: 'timed', start: '2026-11-22T08:00', zone: 'Europe/Helsinki' } },
      autumn: { when: { kind: 'approximate', date: '2026-23' } },
      'next-year': on('2027-01-05'),
      yearless: { when: { kind: 'approximate', date: 'XXXX-11-27' } },
    } satisfies Record<string, Partial<Event>>

    // Midnight of 22 November in Helsinki.
    const midnight = '2026-11-21T22:00:00Z'
    test.each<[string, Filters['event'], string[]]>([
      ['from midnight', { from: midnight }, ['long', 'autumn', 'last-night', 'today', 'open', 'next-year']],
      [
        'until the last of years',
        { from: '2026-12-01T00:00:00Z', to: '9999-12-31T23:59:00Z' },
        ['long', 'next-year'],
      ],
      ['until midnight', { to: midnight }, ['long', 'autumn', 'past', 'yesterday', 'last-night']],
      [
        'of one day',
        { from: midnight, to: '2026-11-22T22:00:00Z' },
        ['long', 'autumn', 'last-night', 'today', 'open'],
      ],
      ['after the day', { from: '2026-12-01T00:00:00Z' }, ['long', 'next-year']],
    ])('%s keeps what touches it', async (_, filter, expected) => {
      const { list } = await calendar(events)
      expect((await list(filter)).ids).toEqual(expected)
      expect((await list(filter, { reverse: true })).ids).toEqual(expected.toReversed())
    })

    // The same hour by every clock, 26 hours apart by the wall.
    test.each<[string, string, boolean]>([
      ['as it begins', '2026-11-22T12:00:00Z', true],
      ['in its last minute', '2026-11-22T12:59:00Z', true],
      ['when it is over', '2026-11-22T13:00:00Z', false],
      ['a day before', '2026-11-21T12:00:00Z', true],
    ])('finds an hour at the ends of the world, %s', async (_, from, found) => {
      const hour = (start: string, end: string, zone: string) => ({
        when: { kind: 'timed', start, end, zone } as const,
      })
      const { list } = await calendar({
        west: hour('2026-11-22T00:00', '2026-11-22T01:00', 'Etc/GMT+12'),
        here: hour('2026-11-22T14:00', '2026-11-22T15:00', 'Europe/Helsinki'),
        east: hour('2026-11-23T02:00', '2026-11-23T03:00', 'Pacific/Kiritimati'),
      })
      expect((await list({ from })).ids).toEqual(found ? ['west', 'here', 'east'] : [])
      const to = '2026-11-22T13:00:00Z'
      expect((await list({ from, to })).ids).toEqual(found ? ['west', 'here', 'east'] : [])
    })

    test('holds over pages', async () => {
      const { list } = await calendar(events)
      const ids: string[] = []
      for (let after: string | undefined, more = true; more; more = after !== undefined) {
        const page = await list({ from: midnight }, { limit: 2, ...(after ? { after } : {}) })
        ids.push(...page.ids)
        after = page.next
      }
      expect(ids).toEqual(['long', 'autumn', 'last-night', 'today', 'open', 'next-year'])
    })
  })

  test('pages stay right while records come and go', async () => {
    const days = Array.from({ length: 9 }, (_, index) => `2025-01-0${index + 1}`)
    const { owner, list } = await calendar(Object.fromEntries(days.map((day) => [day, on(day)])))
    const first = await list({}, { limit: 3 })
    expect(first.ids).toEqual(days.slice(0, 3))
    // One comes before the page's end and one after it; the page's last record goes.
    await store.put('event', event(owner, { ...on('2025-01-02'), id: `${owner}-early` }), note)
    await store.put('event', event(owner, { ...on('2025-01-05'), id: `${owner}-late` }), note)
    await store.remove('event', `${owner}-2025-01-03`, note)
    const second = await list({}, { limit: 4, after: first.next ?? '' })
    expect(second.ids).toEqual(['2025-01-04', '2025-01-05', 'late', '2025-01-06'])
    const third = await list({}, { limit: 4, after: second.next ?? '' })
    expect(third).toEqual({ ids: ['2025-01-07', '2025-01-08', '2025-01-09'], next: undefined })
  })

  const at = (latitude: number, longitude: number): Partial<Event> => ({
    place: { coordinates: { latitude, longitude } },
  })
  const towns = {
    helsinki: at(60.1699, 24.9384),
    tallinn: at(59.437, 24.7536),
    vaasa: at(63.096, 21.6158),
    suva: at(-18.1416, 178.4415),
    apia: at(-13.8333, -171.7667),
    nowhere: {},
  }

  test.each<[string, Filters['event'], string[]]>([
    // Helsinki and Tallinn are 82 km apart.
    ['81 km', { near: { latitude: 60.1699, longitude: 24.9384, kilometres: 81 } }, ['helsinki']],
    ['83 km', { near: { latitude: 60.1699, longitude: 24.9384, kilometres: 83 } }, ['helsinki', 'tallinn']],
    [
      'half the Earth',
      { near: { latitude: 0, longitude: 0, kilometres: 20_015.2 } },
      ['apia', 'helsinki', 'suva', 'tallinn', 'vaasa'],
    ],
    // Over the date line: Suva and Apia are about 1150 km apart.
    [
      'the other side of the date line',
      { near: { latitude: -13.8, longitude: -171.8, kilometres: 1200 } },
      ['apia', 'suva'],
    ],
    ['the pole', { near: { latitude: 90, longitude: 0, kilometres: 3200 } }, ['vaasa']],
    ['a rectangle', { bbox: { west: 20, south: 60, east: 25, north: 70 } }, ['helsinki', 'vaasa']],
    ['its very edge', { bbox: { west: 24.7536, south: 59.437, east: 24.7536, north: 59.437 } }, ['tallinn']],
  ])('events are found within %s', async (_, filter, ids) => {
    const { list } = await calendar(towns)
    expect((await list(filter)).ids).toEqual(ids)
  })

  test('of each series the first event that is left stands for it', async () => {
    const owner = organisation()
    const series = `${owner.id}-days`
    const inSeries = (id: string, day: string, given: Partial<Event> = {}) =>
      event(owner.id, { ...on(day), id: `${owner.id}-${id}`, series, ...given })
    await store.putAll(
      [
        { kind: 'organisation', record: owner },
        {
          kind: 'series',
          record: {
            id: series,
            name: { sv: 'Dagar' },
            organisers: [{ organisation: owner.id, role: 'organiser' }],
          },
        },
        ...[
          inSeries('first', '2025-01-01'),
          inSeries('second', '2026-01-01', { kind: 'webinar' }),
          inSeries('third', '2027-01-01', { kind: 'webinar' }),
          event(owner.id, { ...on('2026-06-01'), id: `${owner.id}-alone` }),
          event(owner.id, { ...on('2026-07-01'), id: `${owner.id}-lonely` }),
        ].map((record) => ({ kind: 'event' as const, record })),
      ],
      note,
    )
    const ids = async (filter: Filters['event'], page: PageRequest = {}) => {
      const { items, next } = await store.list(
        'event',
        { organisation: owner.id, group: 'series', ...filter },
        page,
      )
      return { ids: items.map(({ id }) => id.slice(owner.id.length + 1)), next }
    }
    expect((await ids({})).ids).toEqual(['first', 'alone', 'lonely'])
    expect((await ids({}, { reverse: true })).ids).toEqual(['lonely', 'alone', 'first'])
    expect((await ids({ from: '2025-06-01T00:00:00Z' })).ids).toEqual(['second', 'alone', 'lonely'])
    expect((await ids({ kind: 'webinar' })).ids).toEqual(['second'])
    const page = await ids({}, { limit: 2 })
    expect((await ids({}, { limit: 2, after: page.next ?? '' })).ids).toEqual(['lonely'])
    expect(await store.count('event', { organisation: owner.id, group: 'series' })).toBe(3)
    expect(await store.count('event', { organisation: owner.id, group: 'occurrence' })).toBe(5)
  })

  test('equal places are told apart by id', async () => {
    const { list } = await calendar({ c: on('2025-01-01'), a: on('2025-01-01'), b: on('2025-01-01') })
    const { ids, next } = await list({}, { limit: 2 })
    expect(ids).toEqual(['a', 'b'])
    expect((await list({}, { limit: 2, after: next ?? '' })).ids).toEqual(['c'])
  })

  describe('an event is found by', () => {
    const plain = on('2025-01-01')
    test.each<[string, Partial<Event>, Filters['event'], Filters['event']]>([
      ['kind', { kind: 'academy' }, { kind: 'academy' }, { kind: 'dialogue' }],
      [
        'any of several kinds',
        { kind: 'academy' },
        { kind: ['dialogue', 'academy'] },
        { kind: ['dialogue', 'webinar'] },
      ],
      ['language spoken', { languages: ['fi', 'sv'] }, { language: 'sv' }, { language: 'en' }],
      ['level', { level: 'national' }, { level: 'national' }, { level: 'regional' }],
      ['status', { status: { kind: 'cancelled' } }, { status: 'cancelled' }, { status: 'scheduled' }],
      ['attendance', { attendance: 'online' }, { attendance: 'online' }, { attendance: 'both' }],
      [
        'audience',
        { audiences: ['municipalities'] },
        { audience: ['municipalities', 'everyone'] },
        { audience: 'residents' },
      ],
      ['code of its municipality', vasa(), { municipality: '905' }, { municipality: '491' }],
      ['name of its municipality', vasa(), { municipality: 'VAASA' }, { municipality: 'Mikkeli' }],
      [
        'whether one can register',
        { registration: { kind: 'link', link: { href: 'https://example.org' }, closes: '2024-12-20' } },
        { registrationOpenAt: '2024-12-20T21:59:59Z' },
        { registrationOpenAt: '2024-12-20T22:00:00Z' },
      ],
      ['words', { summary: { sv: 'Om digitalisering' } }, { q: 'digitaliseringen' }, { q: 'järnväg' }],
      [
        'all together',
        { kind: 'academy', level: 'local' },
        { kind: 'academy', level: 'local' },
        { kind: 'academy', level: 'national' },
      ],
    ])('%s', async (_, given, matching, other) => {
      const { list } = await calendar({ it: { ...plain, ...given } })
      expect((await list(matching)).ids).toEqual(['it'])
      expect((await list(other)).ids).toEqual([])
    })

    function vasa(): Partial<Event> {
      return { place: { municipality: { country: 'FI', code: '905', name: { sv: 'Vasa', fi: 'Vaasa' } } } }
    }
  })

  test('a filter leaves as many as it counts', async () => {
    const { owner, list } = await calendar({
      a: on('2025-01-01'),
      b: on('2025-01-02'),
      c: { kind: 'academy' },
    })
    const filter: Filters['event'] = { organisation: owner, kind: 'seminar' }
    expect(await store.count('event', filter)).toBe((await list(filter)).ids.length)
  })

  test.each(['', 'x', 'WyJldmVudCJd.00000000', 'a.b.c'])('the cursor "%s" is refused', async (after) => {
    await expect(store.list('event', {}, { after })).rejects.toMatchObject({ code: 'bad_cursor' })
  })

  test('a cursor of another list is refused', async () => {
    const { owner } = await calendar({ a: on('2025-01-01'), b: on('2025-01-02') })
    const { next = '' } = await store.list('event', { organisation: owner }, { limit: 1 })
    await expect(store.list('organisation', {}, { after: next })).rejects.toMatchObject({
      code: 'bad_cursor',
    })
    await expect(store.list('event', {}, { after: next, reverse: true })).rejects.toMatchObject({
      code: 'bad_cursor',
    })
    await expect(store.list('event', {}, { after: `${next.slice(0, -1)}_` })).rejects.toMatchObject({
      code: 'bad_cursor',
    })
  })

  test.each([0, 201, 1.5])('a page of %s is refused', async (limit) => {
    await expect(store.list('event', {}, { limit })).rejects.toMatchObject({ code: 'bad_request' })
  })
})
