import { globSync, readFileSync, statSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { expect, inject, test } from 'vitest'

const client = new URL('../build/client/', import.meta.url)

test('readers load no schemas: pages get what they show, in words', () => {
  const scripts = globSync('**/*.js', { cwd: client })
  expect(scripts.length).toBeGreaterThan(10)
  const withSchemas = scripts.filter((file) =>
    readFileSync(new URL(file, client), 'utf8').includes('ZodError'),
  )
  expect(withSchemas).toEqual([])
})

test.each([
  '/sv',
  '/sv/evenemang',
  '/en/events?view=month&month=2027-03',
  '/fi/tapahtumat?view=map',
  '/sv/evenemang/exempel-regionturne-uleaborg',
  '/sv/sok?q=demokrati',
])('%s brings at most 60 kB of scripts and 30 kB of styles, as they are sent', async (path) => {
  const html = await (await fetch(inject('site') + path)).text()
  const files = new Set(html.match(/_app\/[^"]+\.(?:js|css)(?=")/g))
  const sent = (ending: string) =>
    [...files]
      .filter((file) => file.endsWith(ending))
      .reduce((sum, file) => sum + statSync(new URL(`${file}.br`, client)).size, 0)
  const inside = [...html.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(([, text]) => text).join('')
  expect(sent('.js')).toBeGreaterThan(10_000)
  expect(sent('.js')).toBeLessThanOrEqual(60_000)
  expect(sent('.css') + inside.length).toBeGreaterThan(5_000)
  expect(sent('.css') + brotliCompressSync(inside).length).toBeLessThanOrEqual(30_000)
})
