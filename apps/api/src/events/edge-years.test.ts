import { engines } from '@torg/storage/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startApp, type TestApp } from '../testing/app.ts'
import { event } from '../testing/records.ts'
import { type Sender, senderOf } from '../testing/writing.ts'

describe.each(engines)('on $engine', ({ place }) => {
  let app: TestApp
  let send: Sender
  beforeAll(async () => {
    app = await startApp(await place())
    send = await senderOf(app, 'publisher')
  })
  afterAll(() => app.close())

  test.each(['0000-01-01', '0001-01-01', '0999-12-31', '1000-01-01', '9999-12-31'])(
    'an event on %s is kept, listed and written in every format',
    async (day) => {
      const whens = [
        { kind: 'timed', start: `${day}T00:00`, zone: 'Europe/Helsinki' },
        { kind: 'timed', start: `${day}T23:59`, zone: 'America/New_York' },
        { kind: 'all-day', start: day },
        { kind: 'approximate', date: `${day.slice(0, 4)}~` },
      ] as const
      for (const [index, when] of whens.entries()) {
        const id = `on-${day}-${index}`
        const { record } = event(id, { when })
        const { status } = await send('PUT', `/v1/events/${id}`, record, { 'if-none-match': '*' })
        expect([when, status]).toEqual([when, 201])
        for (const suffix of ['', '.ics', '.jsonld', '.csv', '.ttl', '.atom'])
          expect((await app.get(`/v1/events/${id}${suffix}`)).status).toBe(200)
      }
    },
  )

  test('the first and the last day that can be asked about', async () => {
    for (const query of [
      'programmes?on=1000-01-01',
      'events?from=8999-12-31T23:59-23:59',
      'asks?due_before=1000-01-01',
    ])
      expect([query, (await app.get(`/v1/${query}`)).status]).toEqual([query, 200])
    const ids = async (query: string) =>
      (await app.json<{ items: { id: string }[] }>(`/v1/events?limit=200&${query}`)).items.map(({ id }) => id)
    expect(await ids('from=8999-12-31')).toContain('on-9999-12-31-0')
    expect(await ids('from=8999-12-31')).not.toContain('on-0000-01-01-2')
    expect(await ids('to=1000-01-01')).toContain('on-0000-01-01-2')
  })
})
