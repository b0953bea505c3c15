import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { engines } from '@torg/storage/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startApp, type TestApp } from '../testing/app.ts'

let app: TestApp
let folder: string
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'torg-widget-'))
  const root = path.join(folder, 'dist')
  for (const name of ['v1', '1.4.2']) {
    mkdirSync(path.join(root, name), { recursive: true })
    writeFileSync(path.join(root, name, 'events.js'), 'export {}')
    writeFileSync(path.join(root, name, 'events.css'), ':host {}')
  }
  writeFileSync(path.join(root, 'versions.json'), '{}')
  writeFileSync(path.join(folder, 'secret.txt'), 'secret')
  app = await startApp((await engines[0]?.place()) ?? { inMemory: true }, [], { widgetDir: root })
})
afterAll(async () => {
  await app.close()
  rmSync(folder, { recursive: true })
})

test.each([
  ['/widget/1.4.2/events.js', 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable'],
  ['/widget/v1/events.js', 'text/javascript; charset=utf-8', /^public, max-age=300,.*stale-if-error/],
  ['/widget/v1/events.css', 'text/css; charset=utf-8', /^public, max-age=300,/],
  ['/widget/versions.json', 'application/json', /^public, max-age=300,/],
])('%s is handed to any page', async (address, type, cacheControl) => {
  const { status, headers } = await app.get(address, { origin: 'https://agency.example.org' })
  expect(status).toBe(200)
  expect(headers.get('content-type')).toBe(type)
  expect(headers.get('cache-control')).toMatch(cacheControl)
  expect(headers.get('access-control-allow-origin')).toBe('*')
  expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin')
  expect(headers.get('x-content-type-options')).toBe('nosniff')
})

test.each([
  '/widget/../secret.txt',
  '/widget/%2e%2e/secret.txt',
  '/widget/..%2fsecret.txt',
  '/widget/..%5csecret.txt',
  '/widget/v1/%2e%2e/%2e%2e/secret.txt',
  '/widget//secret.txt',
  '/widget/%00',
  '/widget/v2/events.js',
  '/widget/v1',
  '/widget/',
])('%s is not found', async (address) => {
  const response = await app.get(address)
  expect(response.status).toBe(404)
  expect(await response.text()).not.toContain('secret"')
})

test('a file comes packed as it was when it was built', async () => {
  writeFileSync(path.join(folder, 'dist/v1/packed.js'), `export {}${' '.repeat(2000)}`)
  writeFileSync(path.join(folder, 'dist/v1/packed.js.br'), 'packed')
  const response = await app.get('/widget/v1/packed.js', { 'accept-encoding': 'gzip, br' })
  expect(response.headers.get('content-encoding')).toBe('br')
  expect(response.headers.get('vary')).toBe('Accept-Encoding')
  expect(await response.text()).toBe('packed')
})

test('a file that one has already is not sent again, and a changed one is', async () => {
  const address = '/widget/v1/events.js'
  const etag = (await app.get(address)).headers.get('etag') ?? ''
  expect(etag).toMatch(/^"[\w-]+"$/)
  const known = await app.get(address, { 'if-none-match': etag })
  expect(known.status).toBe(304)
  expect(known.headers.get('cache-control')).toMatch(/^public, max-age=300,/)
  expect(known.headers.get('access-control-allow-origin')).toBe('*')
  expect(await known.text()).toBe('')
  writeFileSync(path.join(folder, 'dist/v1/events.js'), 'export const changed = true')
  app.travel(new Date(Date.parse('2026-11-22T08:30:20Z') + 1000))
  const changed = await app.get(address, { 'if-none-match': etag })
  expect([changed.status, await changed.text()]).toEqual([200, 'export const changed = true'])
})
