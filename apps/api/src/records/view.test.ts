import { type HistoryAnswer, historySchema, type Page, pageSchema, recordSchema } from '@torg/domain/queries'
import type { Stored } from '@torg/domain/records'
import { engines } from '@torg/storage/testing'
import { applyPatch, type Operation } from 'rfc6902'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startApp, type TestApp } from '../testing/app.ts'
import { event, organisation, seed } from '../testing/records.ts'

describe.each(engines)('on $engine', ({ place }) => {
  let app: TestApp
  const note = { actor: 'editor', reason: 'Another day' }
  beforeAll(async () => {
    app = await startApp(await place())
    app.travel(new Date('2026-11-23T12:00:00Z'))
    const moved = event('today', { name: { sv: 'Flyttat' }, kind: 'workshop' })
    await app.store.putAll([moved, event('later'), organisation('newcomer', { founded: '2026-11-23' })], note)
    app.travel(new Date('2026-11-24T12:00:00Z'))
    await app.store.remove('event', 'past', { actor: 'editor' })
  })
  afterAll(() => app.close())

  type Event = Stored<'event'>
  const list = async (query: string) => pageSchema('event').parse(await app.json(`/v1/events?${query}`))
  const ids = async (path: string) =>
    (await app.json<Page<{ id: string }>>(`/v1/${path}`)).items.map(({ id }) => id)

  describe('fields', () => {
    test('leave what was asked for, and the id', async () => {
      const { items } = await list('fields=name,kind&kind=workshop&lang=sv')
      expect(items).toEqual([{ id: 'today', kind: 'workshop', name: { sv: 'Flyttat' } }])
      expect(await app.json('/v1/people/ada?fields=id')).toEqual({ id: 'ada' })
    })

    test('know recorded as no field of a record', async () => {
      expect((await app.get('/v1/events?fields=recorded')).status).toBe(400)
    })
  })

  describe('include', () => {
    test('brings the records that are mentioned, each once, by the id that is mentioned', async () => {
      const { items, included } = await list('include=organisation,programme,series')
      expect(items.length).toBeGreaterThan(3)
      expect(Object.keys(included ?? {})).toEqual(['organisations', 'programmes', 'series'])
      expect(Object.keys(included?.organisations ?? {})).toEqual(['town'])
      expect(included?.organisations?.town).toEqual(await app.json('/v1/organisations/town'))
      expect(Object.keys(included?.series ?? {})).toEqual(['days'])
    })

    test('works with fields, languages and single records', async () => {
      const record = recordSchema('event').parse(
        await app.json('/v1/events/tomorrow?include=programme&fields=when&lang=en'),
      )
      expect(record).toEqual({
        id: 'tomorrow',
        when: expect.anything(),
        included: { programmes: { plan: expect.objectContaining({ name: { en: 'The plan' } }) } },
      })
    })

    test('answers an empty set for a kind that is not mentioned', async () => {
      expect(await app.json('/v1/people/ada?include=document&fields=id')).toEqual({
        id: 'ada',
        included: { documents: {} },
      })
    })

    test('an answer changes when what it includes does', async () => {
      const path = '/v1/events?include=series&fields=id&series=days'
      await app.get(path)
      const series = await app.json<Stored<'series'>>('/v1/series/days')
      const { recorded: _, ...record } = series
      await app.store.put('series', { ...record, name: { sv: 'Dagarna två' } }, note)
      expect((await app.json<Page<Event>>(path)).included?.series?.days?.name).toEqual({ sv: 'Dagarna två' })
      expect((await list('include=series&known=2026-11-22')).included?.series?.days?.name).toEqual({
        sv: 'Dagarna',
      })
    })
  })

  describe('known', () => {
    test.each([
      ['2026-11-21', []],
      ['2026-11-22', ['past', 'today', 'tomorrow', 'open', 'shut', 'spring']],
      ['2026-11-23T14:00:00%2B02:00', ['past', 'today', 'tomorrow', 'later', 'open', 'shut', 'spring']],
      ['2026-11-23T11:59Z', ['past', 'today', 'tomorrow', 'open', 'shut', 'spring']],
      ['2026-11-23T12:00Z', ['past', 'today', 'tomorrow', 'later', 'open', 'shut', 'spring']],
      ['2026-11-23T13:59%2B02:00', ['past', 'today', 'tomorrow', 'open', 'shut', 'spring']],
      ['2026-11-23T14:00%2B02:00', ['past', 'today', 'tomorrow', 'later', 'open', 'shut', 'spring']],
      ['2026-11-23T07:00-05:00', ['past', 'today', 'tomorrow', 'later', 'open', 'shut', 'spring']],
      ['2026-11-24', ['today', 'tomorrow', 'later', 'open', 'shut', 'spring']],
      ['now', ['today', 'tomorrow', 'later', 'open', 'shut', 'spring']],
    ])('a list as of %s holds %j', async (known, expected) => {
      expect((await ids(`events?known=${known}`)).toSorted()).toEqual(expected.toSorted())
    })

    test('a record is as it was, with the time of that version', async () => {
      const before = await app.json<Event>('/v1/events/today?known=2026-11-22')
      expect(before.name.sv).toBe('Seminariet today')
      expect(before.recorded.version).toBe(1)
      expect((await app.json<Event>('/v1/events/today?known=2026-11-23')).name).toEqual({ sv: 'Flyttat' })
      expect((await app.get('/v1/events/today?known=2020-01-01')).status).toBe(404)
      expect((await app.get('/v1/events/past?known=2026-11-23')).status).toBe(200)
      expect((await app.get('/v1/events/past?known=2026-11-25')).status).toBe(410)
      expect(await ids('events?known=2026-11-22&kind=workshop')).toEqual([])
    })

    test('holds for other formats and for what they name', async () => {
      const calendar = await (await app.get('/v1/events/today.ics?known=2026-11-22&lang=sv')).text()
      expect(calendar).toContain('Seminariet today')
      expect(calendar).not.toContain('Flyttat')
    })
  })

  describe('on', () => {
    test.each([
      ['organisations?on=2026-11-22', false],
      ['organisations?on=2026-11-23', true],
    ])('%s knows the newcomer: %s', async (path, there) => {
      expect((await ids(path)).includes('newcomer')).toBe(there)
    })

    test.each([
      ['organisations/newcomer?on=2026-11-23', 200],
      ['organisations/newcomer?on=2026-11-22', 404],
      ['organisations/town?on=1850-01-01', 200],
      ['memberships/ada-chair?on=2022-06-30', 200],
      ['memberships/ada-chair?on=2022-07-01', 404],
      ['events/today?on=2022-07-01', 400],
    ])('%s answers %d', async (path, status) => {
      expect((await app.get(`/v1/${path}`)).status).toBe(status)
    })

    test('who was not in force yet is told with the day', async () => {
      const { detail } = await app.json<{ detail: string }>(
        '/v1/organisations/newcomer?on=2026-11-22&lang=sv',
      )
      expect(detail).toContain('2026-11-22')
    })
  })

  describe('history', () => {
    const history = async (path: string) =>
      historySchema('event').parse(await app.json(`/v1/events/${path}/history`))

    test('tells who, when, why and what, so that every version can be had again', async () => {
      const { items } = await history('today')
      expect(items.map(({ version, action, actor, reason }) => [version, action, actor, reason])).toEqual([
        [2, 'changed', 'editor', 'Another day'],
        [1, 'created', 'test', undefined],
      ])
      const document = structuredClone(items[1]?.record)
      expect(applyPatch(document, items[0]?.patch as Operation[]).filter((error) => error !== null)).toEqual(
        [],
      )
      const { recorded: _, ...present } = await app.json<Event>('/v1/events/today')
      expect(document).toEqual(present)
    })

    test('goes on after a removal', async () => {
      expect((await history('past')).items.map(({ action }) => action)).toEqual(['removed', 'created'])
    })

    test('of a former id is at the present one, and of no id is not found', async () => {
      const response = await app.get('/v1/organisations/office/history')
      expect(response.headers.get('location')).toBe('/v1/organisations/bureau/history')
      expect((await app.get('/v1/events/never/history')).status).toBe(404)
    })

    test('every kind has one', async () => {
      for (const { kind, record } of seed.slice(0, 3))
        expect(await app.json<HistoryAnswer>(`/v1/${kind}s/${record.id}/history`)).toMatchObject({ kind })
    })
  })
})
