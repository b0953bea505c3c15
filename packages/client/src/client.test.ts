import { expect, test } from 'vitest'
import { createClient, TorgError } from './index.ts'

const answering = (answer: () => Promise<Response>) =>
  createClient({ baseUrl: 'https://api.example.org', fetch: answer, attempts: 1 })

const failure = async (call: Promise<unknown>) => {
  const error: unknown = await call.catch((caught: unknown) => caught)
  expect(error).toBeInstanceOf(TorgError)
  return error
}

test('an address that cannot be reached is told with its cause', async () => {
  const cause = new TypeError('fetch failed')
  const torg = answering(() => Promise.reject(cause))
  expect(await failure(torg.events.list())).toMatchObject({
    code: 'network',
    status: undefined,
    url: 'https://api.example.org/v1/events',
    cause,
  })
})

test.each([
  ['a page of a proxy', () => new Response('<html>Bad gateway</html>', { status: 502 }), 502],
  ['JSON that breaks off', () => new Response('{"items":[', { status: 200 }), 200],
  ['an error of another service', () => Response.json({ message: 'no' }, { status: 403 }), 403],
  ['nothing', () => new Response(null, { status: 200 }), 200],
])('%s is unreadable', async (_, answer, status) => {
  const torg = answering(async () => answer())
  expect(await failure(torg.events.list())).toMatchObject({ code: 'unreadable', status })
})

test('a call that is ended early says so', async () => {
  const torg = createClient({
    baseUrl: 'https://api.example.org',
    fetch: (_, init) => Promise.reject(init?.signal?.reason),
  })
  const signal = AbortSignal.abort()
  expect(await failure(torg.events.list({}, { signal }))).toMatchObject({
    code: 'network',
    cause: { name: 'AbortError' },
  })
})

test.each([
  [{ q: 'å & ö' }, '?q=%C3%A5%20%26%20%C3%B6'],
  [{ kind: ['seminar', 'webinar'], limit: 5, count: true }, '?kind=seminar,webinar&limit=5&count=true'],
  [{ kind: [], lang: undefined }, ''],
  [{ from: '2026-11-23T10:00+02:00' }, '?from=2026-11-23T10%3A00%2B02%3A00'],
] as const)('%j is asked as "%s"', async (query, address) => {
  const asked: string[] = []
  const torg = createClient({
    baseUrl: 'https://api.example.org/torg/',
    fetch: async (input) => {
      asked.push(String(input))
      return Response.json({ items: [], next: null })
    },
  })
  await torg.events.list(query)
  expect(asked).toEqual([`https://api.example.org/torg/v1/events${address}`])
})
