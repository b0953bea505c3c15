import { engines } from '@torg/storage/testing'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { startApp, type TestApp } from '../testing/app.ts'
import { event, organisation } from '../testing/records.ts'

const note = { actor: 'test' }

describe.each(engines)('on $engine', ({ place }) => {
  let app: TestApp
  beforeAll(async () => {
    app = await startApp(await place())
    await app.store.putAll([event('first'), event('second')], note)
  })
  afterAll(() => app.close())
  afterEach(() => vi.restoreAllMocks())

  const unfolded = async (path: string) => (await (await app.get(path)).text()).replaceAll('\r\n ', '')
  /** What a calendar says of one event. */
  const partOf = (calendar: string, id: string) =>
    calendar
      .split('BEGIN:VEVENT')
      .find((part) => part.includes(`UID:${id}@`))
      ?.split('END:VEVENT')[0]

  test('an event stands in every calendar as in its own', async () => {
    const all = partOf(await unfolded('/v1/events.ics'), 'first')
    expect(all).toContain('SUMMARY')
    for (const path of [
      '/v1/events/first.ics',
      '/v1/events.ics?limit=200',
      '/v1/events.ics?from=2026-11-30',
      '/v1/events.ics?known=now&limit=150',
    ])
      expect(partOf(await unfolded(path), 'first')).toBe(all)
  })

  test('what others in a calendar name says nothing of an event', async () => {
    await app.store.putAll(
      [
        organisation('agency', { name: { sv: 'Verket' } }),
        event('asked', {
          organisers: [{ organisation: 'bureau', role: 'organiser' }],
          contacts: ['agency-desk'],
        }),
        event('agency-event', { organisers: [{ organisation: 'agency', role: 'organiser' }] }),
        {
          kind: 'contact',
          record: {
            id: 'agency-desk',
            of: { organisation: 'agency' },
            languages: ['sv'],
            phones: [{ number: '+358201234567' }],
          },
        },
      ],
      note,
    )
    const own = partOf(await unfolded('/v1/events/asked.ics?lang=sv'), 'asked')
    expect(own).toContain('+358201234567')
    // In other languages, or it would be the one that was kept.
    expect(partOf(await unfolded('/v1/events.ics?lang=sv,se'), 'asked')).toBe(own)
  })

  test('languages are kept apart', async () => {
    const texts = await Promise.all(
      ['fi', 'sv', 'fi'].map((lang) => unfolded(`/v1/events.ics?lang=${lang}&limit=100`)),
    )
    expect(partOf(texts[0] ?? '', 'first')).toContain('SUMMARY;LANGUAGE=fi:Seminaari first')
    expect(partOf(texts[1] ?? '', 'first')).toContain('SUMMARY;LANGUAGE=sv:Seminariet first')
    expect(partOf(texts[2] ?? '', 'first')).toBe(partOf(texts[0] ?? '', 'first'))
  })

  test('a change of an event is in the next calendar, and no other event is touched by it', async () => {
    const before = await unfolded('/v1/events.ics')
    await app.store.putAll([event('first', { name: { sv: 'Nytt namn' } })], note)
    const asked = vi.spyOn(app.store, 'getAll')
    const after = await unfolded('/v1/events.ics')
    expect(partOf(after, 'first')).toContain('Nytt namn')
    expect(partOf(after, 'second')).toBe(partOf(before, 'second'))
    const events = asked.mock.calls.flatMap(([names]) => names.filter(({ kind }) => kind === 'event'))
    expect(events.map(({ id }) => id)).toEqual(['first'])
  })

  test('an event that is removed is in no calendar any more', async () => {
    await app.store.putAll([event('brief')], note)
    expect(partOf(await unfolded('/v1/events.ics'), 'brief')).toBeDefined()
    await app.store.remove('event', 'brief', note)
    expect(partOf(await unfolded('/v1/events.ics'), 'brief')).toBeUndefined()
  })

  test('a change of what an event names is in the next calendar, and events that name others are not written anew', async () => {
    await app.store.putAll([organisation('village', { name: { sv: 'Byn' } })], note)
    await app.store.putAll(
      [event('village-day', { organisers: [{ organisation: 'village', role: 'organiser' }] })],
      note,
    )
    const before = await unfolded('/v1/events.ics')
    expect(partOf(before, 'second')).toContain('Staden')
    for (const name of ['Torgstaden', 'Torgbyn']) {
      await app.store.putAll([organisation('town', { name: { sv: name } })], note)
      const asked = vi.spyOn(app.store, 'getAll')
      const after = await unfolded('/v1/events.ics')
      expect(partOf(after, 'second')).toContain(name)
      expect(partOf(after, 'village-day')).toBe(partOf(before, 'village-day'))
      const events = asked.mock.calls.flatMap(([names]) => names.filter(({ kind }) => kind === 'event'))
      expect(events.map(({ id }) => id)).toContain('second')
      expect(events.map(({ id }) => id)).not.toContain('village-day')
      asked.mockRestore()
    }
  })

  test('a calendar that comes to the same has the same validator, and another one another', async () => {
    const ask = (headers = {}) => app.get('/v1/events.ics?limit=8', headers)
    const [etag, body] = await ask().then(async (it) => [it.headers.get('etag') ?? '', await it.text()])
    expect(etag).toMatch(/^"[\w-]{27}"$/)
    await app.store.putAll([organisation('elsewhere')], note)
    await app.store.putAll([event('long-ago', { when: { kind: 'all-day', start: '1990-01-01' } })], note)
    expect((await ask({ 'if-none-match': etag })).status).toBe(304)
    await app.store.putAll([organisation('town', { name: { sv: 'Ännu en stad' } })], note)
    const after = await ask({ 'if-none-match': etag })
    expect(after.status).toBe(200)
    expect(await after.text()).not.toBe(body)
    expect((await ask({ 'if-none-match': after.headers.get('etag') ?? '' })).status).toBe(304)
  })
})
