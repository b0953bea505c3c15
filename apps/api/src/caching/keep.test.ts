import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import type { Store } from '@torg/storage'
import { engines } from '@torg/storage/testing'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { startApp, type TestApp } from '../testing/app.ts'
import { event, organisation } from '../testing/records.ts'

/** The names of the questions that a store was asked. */
function overhear(store: Store): string[] {
  const asked: string[] = []
  for (const name of [
    'get',
    'list',
    'listTexts',
    'count',
    'search',
    'changes',
    'latestChange',
    'getAll',
    'descendants',
  ] as const) {
    const answer: (...input: never[]) => unknown = store[name]
    Object.assign(store, {
      [name]: (...input: never[]) => {
        asked.push(name)
        return answer(...input)
      },
    })
  }
  return asked
}

describe.each(engines)('on $engine', ({ place }) => {
  let app: TestApp
  let asked: string[]
  beforeAll(async () => {
    app = await startApp(await place())
    asked = overhear(app.store)
  })
  afterAll(() => app.close())

  const etagOf = (response: Response) => response.headers.get('etag') ?? ''

  test.each([
    '/v1/events?limit=2',
    '/v1/events/today',
    '/v1/events.ics',
    '/v1/search?q=seminarier',
    '/v1/changes',
    '/v1/organisations/group/holders?role=chair&on=2022-03-01',
    '/v1/events?organisation=ministry&descendants=true',
    '/docs',
    '/openapi.json',
  ])('%s is answered once, and then without a query', async (path) => {
    const first = await app.get(path)
    const body = await first.text()
    expect(first.status).toBe(200)
    expect(etagOf(first)).toMatch(/^"[\w-]{27}"$/)
    asked.length = 0
    const second = await app.get(path)
    expect(await second.text()).toBe(body)
    expect(Object.fromEntries(second.headers)).toEqual({
      ...Object.fromEntries(first.headers),
      'x-request-id': expect.any(String),
    })
    const third = await app.get(path, { 'if-none-match': etagOf(first) })
    expect(third.status).toBe(304)
    expect(await third.text()).toBe('')
    expect(etagOf(third)).toBe(etagOf(first))
    expect(third.headers.get('cache-control')).toBe(first.headers.get('cache-control'))
    expect(asked).toEqual([])
  })

  test.each(['W/"TAG"', '"other", "TAG"', '*', '"TAG-br"', '"TAG-gzip"'])(
    'If-None-Match %s knows the answer',
    async (condition) => {
      const tag = etagOf(await app.get('/v1/events')).slice(1, -1)
      const response = await app.get('/v1/events', { 'if-none-match': condition.replace('TAG', tag) })
      expect(response.status).toBe(304)
    },
  )

  test('If-None-Match with another validator gets the answer', async () => {
    expect((await app.get('/v1/events', { 'if-none-match': '"AAAAAAAAAAAAAAAAAAAAAAAAAAA"' })).status).toBe(
      200,
    )
  })

  test('a write is in the next answer, and only what it touches is asked for again', async () => {
    const [events, people] = ['/v1/events?limit=200', '/v1/people']
    const before = await app.get(events)
    await app.get(people)
    await app.store.putAll([event('new')], { actor: 'test' })
    asked.length = 0
    const after = await app.get(events, { 'if-none-match': etagOf(before) })
    expect(after.status).toBe(200)
    expect(await after.text()).toContain('"id":"new"')
    await app.get(people)
    expect(asked).toEqual(['listTexts'])
  })

  test('an answer that named another record follows that record', async () => {
    const calendar = await (await app.get('/v1/events/today.ics')).text()
    expect(calendar).toContain('Staden')
    await app.store.putAll([organisation('town', { name: { sv: 'Torgstaden' } })], { actor: 'test' })
    expect(await (await app.get('/v1/events/today.ics')).text()).toContain('Torgstaden')
  })

  test('who asks for the same at once waits for one answer', async () => {
    asked.length = 0
    const paths = Array<string>(20).fill('/v1/events?limit=150')
    const answers = await Promise.all(paths.map((path) => app.get(path)))
    expect(new Set(answers.map(etagOf)).size).toBe(1)
    expect(new Set(answers.map(({ headers }) => headers.get('x-request-id'))).size).toBe(20)
    expect(asked).toEqual(['listTexts'])
  })

  test('who asks after a write does not wait for what was begun before it', async () => {
    const before = app.get('/v1/events?limit=151')
    await app.store.putAll([event('meanwhile')], { actor: 'test' })
    expect(await (await app.get('/v1/events?limit=151')).text()).toContain('"id":"meanwhile"')
    await before
    expect(await (await app.get('/v1/events?limit=151')).text()).toContain('"id":"meanwhile"')
  })

  test('a refusal is no answer to those who wait', async () => {
    const answers = await Promise.all([1, 2, 3].map(() => app.get('/v1/events/nowhere')))
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404])
  })

  test('a write that changes nothing of the answer leaves its validator', async () => {
    const before = await app.get('/v1/events?to=today')
    await app.store.putAll([event('later')], { actor: 'test' })
    expect((await app.get('/v1/events?to=today', { 'if-none-match': etagOf(before) })).status).toBe(304)
  })

  test.each([
    ['br', (body: Uint8Array) => brotliDecompressSync(body).toString()],
    ['gzip', (body: Uint8Array) => gunzipSync(body).toString()],
  ])('an answer as %s is the same answer', async (encoding, read) => {
    const plain = await app.get('/v1/events')
    for (let times = 0; times < 2; times += 1) {
      const packed = await app.get('/v1/events', { 'accept-encoding': `${encoding}, identity;q=0.5` })
      expect(packed.headers.get('content-encoding')).toBe(encoding)
      expect(packed.headers.get('vary')).toBe('Accept, Accept-Encoding')
      expect(etagOf(packed)).toBe(etagOf(plain).replace(/"$/, `-${encoding}"`))
      expect(read(new Uint8Array(await packed.arrayBuffer()))).toBe(await plain.clone().text())
    }
  })

  test('what is small, or not wanted packed, comes as it is', async () => {
    expect(
      (await app.get('/v1/people/ada', { 'accept-encoding': 'br' })).headers.get('content-encoding'),
    ).toBeNull()
    expect(
      (await app.get('/v1/events', { 'accept-encoding': 'br;q=0' })).headers.get('content-encoding'),
    ).toBeNull()
  })

  test('formats by Accept are kept apart', async () => {
    const types = [
      'application/json',
      'text/calendar',
      'application/ld+json',
      'text/calendar;q=0.1, application/json',
    ]
    for (let times = 0; times < 2; times += 1) {
      const answers = await Promise.all(types.map((accept) => app.get('/v1/events', { accept })))
      expect(answers.map(({ headers }) => headers.get('content-type')?.split(';')[0])).toEqual([
        'application/json',
        'text/calendar',
        'application/ld+json',
        'application/json',
      ])
      for (const { headers } of answers) expect(headers.get('vary')).toMatch(/^Accept(,|$)/)
    }
  })

  test('HEAD answers as GET does, without the body', async () => {
    const get = await app.get('/v1/events')
    const head = await app.request('/v1/events', { method: 'HEAD' })
    expect(head.status).toBe(200)
    expect(await head.text()).toBe('')
    expect(etagOf(head)).toBe(etagOf(get))
  })
})

describe('as time goes by', () => {
  let app: TestApp
  beforeEach(async () => {
    app = await startApp((await engines[0]?.place()) ?? { inMemory: true })
  })
  afterEach(() => app.close())

  test.each([
    ['now', '2026-11-22T08:30:59Z', true],
    ['now', '2026-11-22T08:31:00Z', false],
    ['today', '2026-11-22T21:59:59Z', true],
    ['today', '2026-11-22T22:00:00Z', false],
  ])('what was answered for %s is still true at %s: %s', async (from, moment, kept) => {
    await app.get(`/v1/events?from=${from}`)
    const asked = overhear(app.store)
    app.travel(new Date(moment))
    await app.get(`/v1/events?from=${from}`)
    expect(asked).toEqual(kept ? [] : ['listTexts'])
  })

  test('today moves on at midnight in the zone of the API', async () => {
    const ids = async () =>
      (await app.json<{ items: { id: string }[] }>('/v1/events?from=today')).items.map(({ id }) => id)
    expect(await ids()).toContain('today')
    app.travel(new Date('2026-11-22T22:00:00Z'))
    expect(await ids()).not.toContain('today')
  })
})

test('refusals are never kept', async () => {
  const app = await startApp((await engines[0]?.place()) ?? { inMemory: true })
  const refused = await app.get('/v1/events/new')
  expect(refused.status).toBe(404)
  expect(refused.headers.get('cache-control')).toBe('no-store')
  await app.store.putAll([event('new')], { actor: 'test' })
  expect((await app.get('/v1/events/new')).status).toBe(200)
  await app.close()
})
