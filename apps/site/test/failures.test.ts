import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { type Program, startSite } from './programs.ts'

const get = async (url: string) => {
  const response = await fetch(url)
  return { status: response.status, headers: response.headers, text: await response.text() }
}
const traces = /\bat \S+ \(|node_modules|\.ts:\d+|\.js:\d+|TorgError|TypeError|ECONNREFUSED/

describe('when the API is down', () => {
  let site: Program
  beforeAll(async () => {
    // Nothing listens on the discard port.
    site = await startSite('http://127.0.0.1:9')
  })
  afterAll(() => site.stop())

  test.each(['/sv', '/fi/tapahtumat', '/en/organisations/x', '/sv/sok?q=x'])(
    '%s says so, and when to come back',
    async (path) => {
      const { status, headers, text } = await get(site.url + path)
      expect(status).toBe(503)
      expect(headers.get('retry-after')).toBe('30')
      expect(text).not.toMatch(traces)
    },
  )

  test('in the reader’s language', async () => {
    expect((await get(`${site.url}/fi/tapahtumat`)).text).toContain('Tiedot eivät ole juuri nyt saatavilla')
  })

  test('pages that need no records still answer', async () => {
    expect((await get(`${site.url}/en/about`)).status).toBe(200)
  })
})

describe('when the API answers nonsense', () => {
  const broken = createServer((request, response) => {
    if (request.url?.includes('/events'))
      response.writeHead(500, { 'content-type': 'text/html' }).end('<h1>Oops</h1>')
    else if (request.url?.includes('/programmes')) response.writeHead(200).end('{"items": [')
    else response.writeHead(200, { 'content-type': 'application/json' }).end('{"items": "none"}')
  })
  let site: Program
  beforeAll(async () => {
    await new Promise<void>((listening) => broken.listen(0, '127.0.0.1', listening))
    site = await startSite(`http://127.0.0.1:${(broken.address() as AddressInfo).port}`)
  })
  afterAll(async () => {
    await site.stop()
    broken.close()
  })

  test.each(['/sv/evenemang', '/sv/program', '/sv/organisationer', '/sv/personer/x'])(
    '%s fails without a trace of its inside',
    async (path) => {
      const { status, text } = await get(site.url + path)
      expect(status).toBeGreaterThanOrEqual(500)
      expect(text).toContain('<h1')
      expect(text).not.toMatch(traces)
    },
  )
})

test.each([
  ['/sv/evenemang/finns-inte', 404],
  ['/sv/nagonting', 404],
  ['/en/events?kind=party', 400],
  ['/en/events?from=tomorrow', 400],
  ['/en/asks?audience=martians', 400],
  ['/sv/organisationer/vm?on=31.3.2022', 400],
  ['/en/search?q=x&kind=thing', 400],
])('%s is answered %d, with a way on', async (path, expected) => {
  const { status, text } = await get(inject('site') + path)
  expect(status).toBe(expected)
  expect(text).toContain('type="search"')
  // What cannot be chosen can be left out.
  if (expected === 400) expect(text).toContain(`class="button" href="${path.split('?')[0]}"`)
  expect(text).not.toMatch(traces)
})
