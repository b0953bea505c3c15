import { demoRecords } from '@torg/demo-data'
import { engines } from '@torg/storage/testing'
import ICAL from 'ical.js'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { startApp, type TestApp } from '../testing/app.ts'

describe.each(engines)('on $engine', ({ place }) => {
  let app: TestApp
  beforeAll(async () => {
    app = await startApp(await place(), demoRecords('2026-11-22'), { siteUrl: 'https://torg.example.org' })
  })
  afterAll(() => app.close())

  const calendarAt = async (path: string) => {
    const response = await app.get(path)
    expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
    return new ICAL.Component(ICAL.parse(await response.text()))
  }
  const eventsOf = (calendar: ICAL.Component) =>
    calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component))

  test('the calendar of all events is read without a warning, and has no midnight that nobody stated', async () => {
    const warn = vi.spyOn(console, 'warn')
    const calendar = await calendarAt('/v1/events.ics')
    const events = eventsOf(calendar)
    expect(events.length).toBeGreaterThan(20)
    const zones = calendar.getAllSubcomponents('vtimezone').map((zone) => zone.getFirstPropertyValue('tzid'))
    for (const event of events) {
      const { startDate } = event
      if (startDate.isDate) continue
      expect([event.uid, startDate.hour]).not.toEqual([event.uid, 0])
      expect(zones).toContain(event.component.getFirstProperty('dtstart')?.getParameter('tzid'))
    }
    expect(events.some(({ startDate }) => startDate.isDate)).toBe(true)
    expect(events.some(({ startDate }) => !startDate.isDate)).toBe(true)
    expect(warn).not.toHaveBeenCalled()
  })

  test('a calendar says how often to ask, and each event what a copy of it has to know', async () => {
    const calendar = await calendarAt('/v1/events.ics')
    expect(calendar.getFirstPropertyValue('refresh-interval')?.toString()).toMatch(/^PT?\d+[DHM]/)
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0')
    expect(calendar.getFirstPropertyValue('prodid')).toBeTruthy()
    for (const { component } of eventsOf(calendar)) {
      expect(component.getFirstPropertyValue('uid')).toMatch(/^[\w-]+@api\.example\.org$/)
      expect(component.getFirstPropertyValue('sequence')).toBeTypeOf('number')
      expect(component.getFirstPropertyValue('status')).toMatch(/^(CONFIRMED|TENTATIVE|CANCELLED)$/)
      expect(component.getFirstPropertyValue('dtstamp')?.toString()).toMatch(/Z$/)
    }
    const uids = eventsOf(calendar).map(({ uid }) => uid)
    expect(new Set(uids).size).toBe(uids.length)
  })

  test('a calendar takes the filters of the list', async () => {
    const [event, ...others] = eventsOf(
      await calendarAt('/v1/events.ics?programme=regionaliseringsstrategin&language=sv'),
    )
    expect(others).toEqual([])
    expect(event?.uid).toBe('vasa-2020-01-23@api.example.org')
    expect(event?.startDate.toString()).toBe('2020-01-23')
  })

  test('a calendar with a limit has the last of the list', async () => {
    const { items } = await app.json<{ items: { id: string }[] }>(
      '/v1/events?reverse=true&limit=3&to=2026-12-31',
    )
    const events = eventsOf(await calendarAt('/v1/events.ics?limit=3&to=2026-12-31'))
    expect(events.map(({ uid }) => uid.split('@')[0])).toEqual(items.map(({ id }) => id).toReversed())
  })

  test('one event is a file with its name, and leads to its page in the language asked for', async () => {
    const response = await app.get('/v1/events/vasa-2020-01-23.ics?lang=fi')
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="vasa-2020-01-23.ics"')
    const text = (await response.text()).replaceAll('\r\n ', '')
    expect(text).toContain('https://torg.example.org/fi/tapahtumat/vasa-2020-01-23')
    expect(eventsOf(new ICAL.Component(ICAL.parse(text)))).toHaveLength(1)
  })

  test.each([
    'organisations',
    'programmes',
    'people',
    'events',
    'series',
    'posts',
    'documents',
    'asks',
    'calls',
  ])('%s come as schema.org JSON-LD, all and one', async (path) => {
    const list = await app.get(`/v1/${path}.jsonld?limit=2`)
    expect(list.headers.get('content-type')).toBe('application/ld+json; charset=utf-8')
    expect(await list.json()).toMatchObject({ '@context': 'https://schema.org', '@type': 'ItemList' })
    const { items } = await app.json<{ items: { id: string }[] }>(`/v1/${path}?limit=1`)
    const address = `/v1/${path}/${items[0]?.id}`
    const one = await app.get(address, { accept: 'application/ld+json' })
    expect(await one.json()).toMatchObject({
      '@context': 'https://schema.org',
      '@id': `https://api.example.org${address}`,
    })
  })
})
