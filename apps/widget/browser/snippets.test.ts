import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fragment, type Pasted, page as pageOf, type Snippet, snippets } from '@torg/widget/server'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { pinned } from '../host/pinned.ts'
import { variedEvents } from './events.ts'
import { ground } from './ground.ts'
import { json } from './stand-in.ts'

const torg = ground()
const fiveEvents = variedEvents.slice(0, 5)

/** The page of an editor who has pasted a snippet into it, and its lines into the policy, and nothing else. */
let shown: { body: string; policy: readonly string[]; css: string } = { body: '', policy: [], css: '' }
let editor: Server
beforeAll(async () => {
  editor = createServer((request, response) => {
    if (request.url === '/favicon.ico') return response.writeHead(204).end()
    if (request.url === '/page.css') return response.setHeader('content-type', 'text/css').end(shown.css)
    response.setHeader('content-type', 'text/html; charset=utf-8')
    // A policy names each kind of thing once.
    const lines = shown.policy.map((line) => line.replace('style-src ', "style-src 'self' "))
    const style = lines.some((line) => line.startsWith('style-src')) ? [] : ["style-src 'self'"]
    response.setHeader(
      'content-security-policy',
      [
        "default-src 'none'",
        ...style,
        ...lines,
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
      ].join('; '),
    )
    response.end(
      `<!doctype html><html lang="sv"><meta charset="utf-8"><title>Page</title><link rel="stylesheet" href="/page.css"><body><h1>Vår sida</h1>${shown.body}<p>Nedanför</p>`,
    )
  })
  await once(editor.listen(0, '127.0.0.1'), 'listening')
})
afterAll(() => editor.close())

async function made(more: Partial<Pasted> = {}) {
  const { integrity, src } = await pinned({ api: torg.api.url, site: undefined })
  const attributes = { api: torg.api.url, lang: 'sv', limit: '5', 'event-page': 'https://torg.example/{id}' }
  const laid = {
    attributes,
    answer: JSON.stringify({ items: fiveEvents, next: null }),
    zone: 'Europe/Helsinki',
    stylesheet: `${torg.api.url}/widget/v1/events.css`,
    fallback: 'https://torg.example/sv/evenemang',
  }
  torg.answering(async (_, response, url) => {
    if (url.pathname === '/widget/fragment') return response.end(await fragment(laid))
    if (url.pathname !== '/embed') return json(response, { items: fiveEvents, next: null })
    const { html, policy } = await pageOf({ ...laid, script: `${torg.api.url}/widget/v1/events.js` })
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy })
    response.end(html)
  })
  const version = /widget\/(.+)\/events/.exec(src)?.[1] ?? ''
  return snippets({
    attributes,
    chosen: { limit: '5' },
    fallback: laid.fallback,
    version,
    integrity: { 'events.js': integrity, 'events-full.js': '' },
    ...more,
  })
}

async function paste({ paste, policy }: Snippet, css = '') {
  shown = { body: paste, policy, css }
  const visit = await torg.visit('/bare')
  visit.violations.length = 0
  await visit.page.goto(`http://127.0.0.1:${(editor.address() as AddressInfo).port}/`, {
    waitUntil: 'networkidle',
  })
  return visit
}

test.each(['floating', 'pinned'] as const)(
  'the %s snippet shows events with its two lines of policy',
  async (way) => {
    const { page, violations, errors } = await paste((await made())[way])
    expect(await page.locator('torg-events .event').count()).toBe(5)
    expect([...violations, ...errors]).toEqual([])
  },
)

test.each(['floating', 'pinned'] as const)(
  'without them the %s snippet is a link to the events',
  async (way) => {
    const snippet = (await made())[way]
    const { page } = await paste({ ...snippet, policy: [] })
    expect(await page.getByRole('link', { name: 'Alla evenemang' }).isVisible()).toBe(true)
  },
)

test('a script that is not the one of its digest does not run', async () => {
  const integrity = { 'events.js': `sha384-${'A'.repeat(64)}`, 'events-full.js': '' }
  const { page } = await paste((await made({ integrity })).pinned)
  expect(await page.locator('torg-events .event').count()).toBe(0)
  expect(await page.getByRole('link', { name: 'Alla evenemang' }).isVisible()).toBe(true)
})

test('the frame shows events with its one line of policy', async () => {
  const { page, violations, errors } = await paste((await made()).frame)
  expect(await page.frameLocator('iframe').locator('.event').count()).toBe(5)
  expect([...violations, ...errors]).toEqual([])
})

test('an editor that knows oEmbed is given the address of the same frame', async () => {
  const { frame, oembed } = await made()
  expect(frame.paste.replaceAll('&amp;', '&')).toContain(`src="${oembed.paste}"`)
})

test('the server’s list stands in the page with its three lines of policy', async () => {
  const { server } = await made()
  const laid = await (await fetch(server.paste)).text()
  const { page, violations, errors } = await paste({ paste: laid, policy: server.policy })
  expect(await page.locator('torg-events .event').count()).toBe(5)
  expect([...violations, ...errors]).toEqual([])
})

test('the stylesheet dresses the list and keeps its place', async () => {
  const { floating, css } = await made({ colours: { accent: '#aa0044', text: 'red;}' } })
  const { page } = await paste(floating, css)
  const list = page.locator('torg-events')
  expect(css).not.toContain('red')
  expect(
    await page
      .locator('.link')
      .first()
      .evaluate((node) => getComputedStyle(node).color),
  ).toBe('rgb(170, 0, 68)')
  expect(await list.evaluate((node) => getComputedStyle(node).minHeight)).toBe(
    `${Math.ceil(9.5 * 5 + 5.5) * 16}px`,
  )
})

test('a month or choices for the reader need the larger file', async () => {
  for (const more of [{ layout: 'month' }, { filters: 'q' }]) {
    const attributes = { api: torg.api.url, lang: 'sv', ...more }
    const integrity = { 'events.js': 'sha384-a', 'events-full.js': 'sha384-b' }
    const { floating, pinned, css } = await made({ attributes, integrity })
    expect(floating.paste).toContain('/widget/v1/events-full.js"')
    expect(pinned.paste).toMatch(/\/events-full.js" integrity="sha384-b"/)
    expect(pinned.policy).toContain("script-src 'sha384-b'")
    expect(css.includes('50rem')).toBe('layout' in more)
  }
})

test('what an editor typed cannot leave its attribute', async () => {
  const attributes = { api: torg.api.url, lang: 'sv', q: '"><script>alert(1)</script>' }
  const { floating, frame } = await made({ attributes, chosen: attributes })
  for (const { paste } of [floating, frame]) expect(paste).not.toContain('<script>alert')
})
