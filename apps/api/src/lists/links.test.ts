import { engines } from '@torg/storage/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startApp, type TestApp } from '../testing/app.ts'

describe.each(engines)('on $engine', ({ place }) => {
  let app: TestApp
  beforeAll(async () => {
    app = await startApp(await place())
  })
  afterAll(() => app.close())

  const linkOf = (response: Response, relation: string) =>
    new RegExp(`<([^>]+)>; rel="${relation}"`).exec(response.headers.get('link') ?? '')?.[1]

  test.each([
    '/v1/events?reverse=true&limit=2&from=today&lang=sv',
    '/v1/events?reverse=true&limit=2&level=local&organisation=town&organisation=bureau',
    '/v1/events?limit=2&q=seminariet',
    '/v1/asks?reverse=true&limit=2&audience=municipalities,ministries',
    '/v1/organisations/town/references?limit=2&kind=event',
    '/v1/search?q=seminariet&limit=2',
    '/v1/events.json?reverse=true&limit=2',
  ])('%s is led through by its links, which keep what was asked', async (path) => {
    const begin = await app.get(path)
    const first = linkOf(begin, 'first') ?? ''
    expect(await (await app.get(first)).text()).toBe(await begin.text())
    const paged: string[] = []
    for (let next: string | undefined = path; next !== undefined; ) {
      const response = await app.get(next)
      expect([next, response.status]).toEqual([next, 200])
      expect(linkOf(response, 'first')).toBe(first)
      const { items } = (await response.json()) as { items: { id: string; record?: { id: string } }[] }
      paged.push(...items.map((item) => item.record?.id ?? item.id))
      next = linkOf(response, 'next')
    }
    const whole = await app.json<{ items: { id: string; record?: { id: string } }[] }>(
      path.replace('limit=2', 'limit=200'),
    )
    expect(paged).toEqual(whole.items.map((item) => item.record?.id ?? item.id))
    expect(paged.length).toBeGreaterThan(2)
  })

  test('a page begun backwards cannot be gone on with forwards', async () => {
    const { next } = await app.json<{ next: string }>('/v1/events?reverse=true&limit=1')
    expect((await app.get(`/v1/events?reverse=true&limit=1&cursor=${next}`)).status).toBe(200)
    expect((await app.get(`/v1/asks?limit=1&cursor=${next}`)).status).toBe(400)
  })
})
