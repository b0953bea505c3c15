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
