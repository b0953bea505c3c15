import { engines } from '@torg/storage/testing'
import { Registry } from 'prom-client'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startApp, type TestApp } from '../testing/app.ts'
import { seed } from '../testing/records.ts'

let app: TestApp
beforeAll(async () => {
  app = await startApp(
    (await engines[0]?.place()) ?? { inMemory: true },
    seed,
    {},
    { metrics: new Registry() },
  )
})
afterAll(() => app.close())

const counted = async () => {
  const response = await app.get('/metrics')
  expect(response.headers.get('content-type')).toMatch(/^text\/plain; version=/)
  return response.text()
}

test('requests are counted by kind of address and status, those that are kept too', async () => {
  for (const path of [
    '/v1/events?q=a',
    '/v1/events?q=a',
    '/v1/events.ics',
    '/v1/events/today',
    '/v1/events?limit=x',
  ])
    await app.get(path)
  const text = await counted()
  expect(text).toContain('torg_requests_total{method="GET",route="/v1/events",status="200"} 3')
  expect(text).toContain('torg_requests_total{method="GET",route="/v1/events",status="400"} 1')
  expect(text).toContain('torg_requests_total{method="GET",route="/v1/events/:id",status="200"} 1')
  expect(text).toContain(`torg_change_sequence ${seed.length}`)
})

test('addresses that are not there make no new line each, and no word of a visitor is in it', async () => {
  for (const path of ['/secret-a', '/secret-b', '/v1/events/secret-c', '/v1/secret-d/e/f'])
    await app.get(path)
  await app.request('/v1/events', { method: 'SECRET' })
  const text = await counted()
  expect(text).toContain('torg_requests_total{method="GET",route="other",status="404"} 4')
  expect(text).not.toMatch(/secret/i)
})

test('behind a proxy only those who come past it are told', async () => {
  const place = (await engines[0]?.place()) ?? { inMemory: true }
  const behind = await startApp(place, [], { trustProxy: true }, { metrics: new Registry() })
  const through = { 'x-forwarded-for': '203.0.113.5' }
  for (const path of ['/metrics', '/%6Detrics', '/./metrics'])
    expect((await behind.get(path, through)).status).toBe(404)
  expect((await behind.get('/metrics')).status).toBe(200)
  // Without a proxy the header is a visitor's word, and means nothing.
  expect((await app.get('/metrics', through)).status).toBe(200)
  await behind.close()
})

test('an application that does not count has no such address', async () => {
  const other = await startApp((await engines[0]?.place()) ?? { inMemory: true }, [])
  expect((await other.get('/metrics')).status).toBe(404)
  await other.close()
})
