import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { type Program, startSite } from './programs.ts'

const asked: { path: string; headers: IncomingHttpHeaders }[] = []
const relay = createServer(async ({ url = '', headers }, response) => {
  asked.push({ path: url, headers })
  const answer = await fetch(inject('api') + url)
  response
    .writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' })
    .end(await answer.text())
})

let site: Program
beforeAll(async () => {
  await new Promise<void>((listening) => relay.listen(0, '127.0.0.1', listening))
  site = await startSite(`http://127.0.0.1:${(relay.address() as AddressInfo).port}`)
})
afterAll(async () => {
  await site.stop()
  relay.close()
})

test('a list of events brings what its rows name', async () => {
  const page = await (await fetch(`${site.url}/en/events?from=2000-01-01`)).text()
  expect(page.match(/<p class="by[^>]*><span>Ministry of Finance/)).not.toBeNull()
  expect(page.match(/Series: <a[^>]*><span>Open government on the road/)).not.toBeNull()
  expect(asked.map(({ path }) => path)).toContainEqual(expect.stringContaining('include=organisation'))
  // One by one they would be a request for each row.
  expect(asked.filter(({ path }) => /^\/v1\/(?:organisations|series)\/./.test(path))).toEqual([])
})

test('what is asked of the API beside comes unpacked', () => {
  expect(new Set(asked.map(({ headers }) => headers['accept-encoding']))).toEqual(new Set(['identity']))
})
