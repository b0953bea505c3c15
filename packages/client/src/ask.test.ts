import { expect, test } from 'vitest'
import { createClient, createWriter } from './index.ts'

const page = () => Response.json({ items: [], next: null })
const busy = (status: number, headers: Record<string, string> = {}) =>
  new Response('busy', { status, headers })

/** A client whose API gives these answers, one after the other. */
function asked(answers: (Response | Error)[], given: Parameters<typeof createClient>[0] | object = {}) {
  const waited: number[] = []
  const requests: RequestInit[] = []
  const options = {
    baseUrl: 'https://api.example.org',
    key: 'torg_a',
    pause: (attempt: number) => attempt + 1,
    clock: () => new Date('2026-11-22T10:00:00Z'),
    wait: async (milliseconds: number) => void waited.push(milliseconds),
    fetch: async (_: unknown, init: RequestInit = {}) => {
      requests.push(init)
      const answer = answers.shift() ?? page()
      if (answer instanceof Error) throw answer
      return answer
    },
    ...given,
  }
  return { reader: createClient(options), writer: createWriter(options), waited, requests }
}
const record = { id: 'a', kind: 'other', name: { sv: 'a' }, lifecycle: 'active' } as const

test('what can be asked again is, with pauses that grow, until it is answered', async () => {
  const { reader, waited, requests } = asked([new TypeError('no route'), busy(502), busy(504)])
  expect((await reader.events.list()).items).toEqual([])
  expect({ waited, requests: requests.length }).toEqual({ waited: [1, 2, 3], requests: 4 })
})

test('it gives up after some tries, and tells what it met last', async () => {
  const lost = Array.from({ length: 4 }, () => new TypeError('no route'))
  await expect(asked(lost).reader.events.list()).rejects.toMatchObject({ code: 'network' })
  const { reader, requests } = asked([busy(503), busy(503)], { attempts: 2 })
  await expect(reader.events.list()).rejects.toMatchObject({ code: 'unreadable', status: 503 })
  expect(requests).toHaveLength(2)
})

test.each([
  ['3', 3001],
  ['Sun, 22 Nov 2026 10:00:30 GMT', 30_001],
  ['Sun, 22 Nov 2026 09:00:00 GMT', 1],
  ['soon', 1],
])('Retry-After: %s makes it wait %i ms', async (told, milliseconds) => {
  const { reader, waited } = asked([busy(503, { 'retry-after': told })])
  await reader.events.list()
  expect(waited).toEqual([milliseconds])
})

test('who is told to wait for long is told so at once', async () => {
  const { reader, waited } = asked([busy(429, { 'retry-after': '3600' })])
  await expect(reader.events.list()).rejects.toMatchObject({ status: 429 })
  expect(waited).toEqual([])
})

test.each([400, 401, 404, 409, 412, 500])('%i is an answer', async (status) => {
  const { reader, requests } = asked([busy(status)])
  await expect(reader.events.list()).rejects.toMatchObject({ status })
  expect(requests).toHaveLength(1)
})

test('a change of a version is sent again, for the API knows it again', async () => {
  const lost = asked([new TypeError('lost'), Response.json(record)])
  await lost.writer.patch('event', 'a', {}, { etag: '"a"' })
  expect(lost.requests).toHaveLength(2)
  const late = asked([busy(503), new Response(null, { status: 204 })])
  await late.writer.remove('event', 'a', { etag: '"a"' })
  expect(late.requests).toHaveLength(2)
})

test('a change of any version, or to another id, is sent once, unless it was refused for its number', async () => {
  const lost = asked([new TypeError('lost')])
  await expect(lost.writer.patch('event', 'a', {}, { etag: '*' })).rejects.toMatchObject({ code: 'network' })
  expect(lost.requests).toHaveLength(1)
  const late = asked([busy(503)])
  await expect(late.writer.remove('event', 'a', { etag: '*' })).rejects.toMatchObject({ status: 503 })
  expect(late.requests).toHaveLength(1)
  const moved = asked([new TypeError('lost')])
  await expect(
    moved.writer.replace('organisation', 'a', { ...record, id: 'b' }, { etag: '"a"' }),
  ).rejects.toMatchObject({ code: 'network' })
  expect(moved.requests).toHaveLength(1)
  const many = asked([busy(429), Response.json(record)])
  await many.writer.replace('organisation', 'a', record, { etag: '*' })
  expect(many.requests).toHaveLength(2)
})

test('a creation is sent again under the same Idempotency-Key', async () => {
  const { writer, requests } = asked([new TypeError('lost'), Response.json(record)])
  await writer.create('organisation', record)
  const keys = requests.map(({ headers }) => new Headers(headers).get('idempotency-key'))
  expect(keys[0]).toMatch(/^[\da-f-]{36}$/)
  expect(keys[1]).toBe(keys[0])
})

test('a call that is ended is not tried again, nor waited for', async () => {
  const ended = new AbortController()
  const { reader, requests } = asked([new TypeError('no route')], {
    wait: async () => ended.abort(),
  })
  const call = reader.events.list({}, { signal: ended.signal })
  await expect(call).rejects.toMatchObject({ code: 'network', cause: { name: 'AbortError' } })
  expect(requests).toHaveLength(1)

  const soon = new AbortController()
  const waiting = asked([new TypeError('no route')], { wait: undefined, pause: () => 1_000_000 })
  const other = waiting.reader.events.list({}, { signal: soon.signal })
  setTimeout(() => soon.abort(), 5)
  await expect(other).rejects.toMatchObject({ cause: { name: 'AbortError' } })
})

test('without a word on pauses they are short, and not the same each time', async () => {
  const { reader, waited } = asked([busy(503), busy(503), busy(503)], { pause: undefined })
  await reader.events.list()
  expect(waited.every((pause, attempt) => pause >= 0 && pause <= 500 * 2 ** attempt)).toBe(true)
  expect(new Set(waited).size).toBeGreaterThan(1)
})
