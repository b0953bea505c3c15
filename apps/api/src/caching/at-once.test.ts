import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { openStore, type Store } from '@torg/storage'
import { engines } from '@torg/storage/testing'
import { Registry } from 'prom-client'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createApp } from '../app.ts'
import { openFront } from '../front.ts'
import { event, seed } from '../testing/records.ts'
import { answerAtOnce } from './at-once.ts'

let store: Store
let server: Server
let base: string
let now: Date
const application = vi.fn()

/** The application behind what answers at once, as the process has it. */
async function start(config: { rateLimit?: number; trustProxy?: boolean } = {}) {
  const clock = () => now
  const deps = {
    store,
    clock,
    metrics: new Registry(),
    log: () => {},
    config: { publicUrl: 'https://api.example.org', timeZone: 'Europe/Helsinki', ...config },
  }
  const front = await openFront(deps)
  const app = await createApp(deps, front)
  application.mockImplementation(getRequestListener(app.fetch))
  server = createServer(answerAtOnce(front, deps, application)).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  base = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
}

/** Undici asks for packed answers by itself; node:http and curl do not. */
const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${base}${path}`, { headers: { 'accept-encoding': 'identity', ...headers } })

/** What an answer says, and whether the application was asked for it. */
async function told(path: string, headers: Record<string, string> = {}) {
  const before = application.mock.calls.length
  const response = await get(path, headers)
  const { date: _, 'x-request-id': id, ...rest } = Object.fromEntries(response.headers)
  return {
    status: response.status,
    headers: rest,
    id,
    body: await response.text(),
    asked: application.mock.calls.length > before,
  }
}

beforeEach(async () => {
  now = new Date('2026-11-22T08:30:20Z')
  store = await openStore({ ...((await engines[0]?.place()) ?? { inMemory: true }), clock: () => now })
  await store.putAll(seed, { actor: 'test' })
})
afterEach(async () => {
  server.closeAllConnections()
  server.close()
  await store.close()
})

test.each([
  ['/v1/people/ada', 'identity'],
  ['/v1/events?limit=2', 'identity'],
  ['/v1/events?limit=2', 'br'],
  ['/openapi.json', 'identity'],
  ['/openapi.json', 'gzip'],
])(
  '%s as %s is answered as the application answered it, with a request id of its own',
  async (path, encoding) => {
    await start()
    const packed = { 'accept-encoding': encoding }
    const first = await told(path, packed)
    for (let times = 0; times < 2; times += 1) {
      const next = await told(path, packed)
      expect([first.asked, next.asked]).toEqual([true, false])
      expect(next.id).toMatch(/^[\w-]{24}$/)
      expect(next.id).not.toBe(first.id)
      const { asked: _, id: __, ...answered } = first
      const { asked: ___, id: ____, ...again } = next
      expect(again).toEqual(answered)
    }
    expect((await told(path, { ...packed, 'x-request-id': 'from-a-proxy' })).id).toBe('from-a-proxy')
  },
)

test('a validator is answered 304 without a body, a browser gets it packed', async () => {
  await start()
  const { headers } = await told('/v1/events')
  const known = await told('/v1/events', { 'if-none-match': headers.etag ?? '' })
  expect(known).toMatchObject({ status: 304, body: '', asked: false, headers: { etag: headers.etag } })
  const packed = await fetch(`${base}/v1/events`, { headers: { 'accept-encoding': 'br' } })
  expect(packed.headers.get('content-encoding')).toBe('br')
  expect(packed.headers.get('etag')).toBe(headers.etag?.replace(/"$/, '-br"'))
  expect(await packed.json()).toHaveProperty('items')
})

test('formats by Accept are kept apart', async () => {
  await start()
  for (const asked of [true, false]) {
    expect(await told('/v1/events')).toMatchObject({ asked, body: expect.stringMatching(/^\{/) })
    expect(await told('/v1/events', { accept: 'text/calendar' })).toMatchObject({
      asked,
      body: expect.stringMatching(/^BEGIN:VCALENDAR/),
    })
  }
})

test('a write is in the very next answer', async () => {
  await start()
  await told('/v1/events?limit=200')
  expect((await told('/v1/events?limit=200')).asked).toBe(false)
  for (const id of ['new-1', 'new-2', 'new-3']) {
    await store.putAll([event(id)], { actor: 'test' })
    const next = await told('/v1/events?limit=200')
    expect(next).toMatchObject({ asked: true, body: expect.stringContaining(`"id":"${id}"`) })
  }
})

test('what speaks of now is asked for again when the minute is over', async () => {
  await start()
  await told('/v1/events?from=now')
  expect((await told('/v1/events?from=now')).asked).toBe(false)
  now = new Date('2026-11-22T08:31:00Z')
  expect((await told('/v1/events?from=now')).asked).toBe(true)
})

test('only what is read is answered at once', async () => {
  await start()
  await told('/v1/events')
  for (const method of ['HEAD', 'POST', 'DELETE']) {
    const before = application.mock.calls.length
    await fetch(`${base}/v1/events`, { method })
    expect(application.mock.calls.length).toBe(before + 1)
  }
})

test('what is answered at once is counted, and counts for the limit of a visitor', async () => {
  await start({ rateLimit: 3, trustProxy: true })
  const visitor = { 'x-forwarded-for': '203.0.113.5' }
  const answers = []
  for (let turn = 0; turn < 5; turn += 1) answers.push(await told('/v1/events', visitor))
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 429, 429])
  expect(answers.map(({ asked }) => asked)).toEqual([true, false, false, true, true])
  expect(answers.map(({ headers }) => /r=(\d+)/.exec(headers.ratelimit ?? '')?.[1])).toEqual([
    '2',
    '1',
    '0',
    '0',
    '0',
  ])
  expect((await told('/v1/events', { 'x-forwarded-for': '203.0.113.6' })).status).toBe(200)
  const metrics = await (await get('/metrics')).text()
  expect(metrics).toContain('torg_requests_total{method="GET",route="/v1/events",status="200"} 4')
  expect(metrics).toContain('torg_kept_answers_total 3')
  // What was kept took no time; the refusals did. What somebody has read of is not counted again.
  expect(metrics).toContain('torg_request_seconds_count{route="/v1/events"} 3')
  await told('/v1/events')
  const later = await (await get('/metrics')).text()
  expect(later).toContain('torg_requests_total{method="GET",route="/v1/events",status="200"} 5')
  expect(later).toContain('torg_kept_answers_total 4')
})
