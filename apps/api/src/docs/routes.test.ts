import { engines } from '@torg/storage/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startApp, type TestApp } from '../testing/app.ts'

let app: TestApp
beforeAll(async () => {
  app = await startApp((await engines[0]?.place()) ?? { inMemory: true }, undefined, {
    siteUrl: 'https://torg.example.org',
  })
})
afterAll(() => app.close())

test('the reference loads nothing and runs nothing', async () => {
  const response = await app.get('/docs')
  const page = await response.text()
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
  expect(page).not.toMatch(/<script|<link|<img|<iframe|url\(|@import| on\w+=| style=/)
  expect(response.headers.get('content-security-policy')).toMatch(
    /^default-src 'none'; style-src 'sha256-[^']+';/,
  )
})

test('each link of the reference leads somewhere', async () => {
  const page = await (await app.get('/docs')).text()
  const ids = new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))
  const links = [...page.matchAll(/href="([^"]+)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'))
  expect(links.length).toBeGreaterThan(30)
  for (const href of new Set(links)) {
    if (href.startsWith('#')) expect(ids).toContain(href.slice(1))
    else expect([href, (await app.get(href)).status]).toEqual([href, 200])
  }
})

test('each address that a problem names as its type is in the reference', async () => {
  const page = await (await app.get('/docs')).text()
  for (const path of ['/v1/none', '/v1/events?x=1']) {
    const { type } = await app.json<{ type: string }>(path)
    expect(type).toMatch(/^\/docs#/)
    expect(page).toContain(`id="${type.split('#')[1]}"`)
  }
})

test('the front door is a page for people and links for programs', async () => {
  const page = await app.get('/', { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' })
  expect(page.headers.get('content-type')).toMatch(/^text\/html/)
  expect(await page.text()).toContain('href="https://torg.example.org"')
  const { links } = await app.json<{ links: Record<string, string> }>('/')
  for (const path of Object.values(links)) expect([path, (await app.get(path)).status]).toEqual([path, 200])
})

test('every answer may be read by any page, and by none as a frame or a script', async () => {
  for (const path of ['/v1/events', '/v1/none', '/docs', '/openapi.json']) {
    const { headers } = await app.get(path, { origin: 'https://agency.example.org' })
    expect(headers.get('access-control-allow-origin')).toBe('*')
    expect(headers.get('access-control-allow-credentials')).toBeNull()
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('x-request-id')).toMatch(/^[\w-]{24}$/)
  }
  const preflight = await app.request('/v1/events', {
    method: 'OPTIONS',
    headers: { origin: 'https://agency.example.org', 'access-control-request-method': 'PUT' },
  })
  expect(preflight.headers.get('access-control-allow-methods')).toBe('GET,HEAD')
})
