import { globSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
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

test('the front page stays small', async () => {
  const html = await (await fetch(`${inject('site')}/sv`)).text()
  const files = [...html.matchAll(/(?:href|src)="\/(_app\/[^"]+\.(?:js|css))"/g)].map(
    ([, file]) => file ?? '',
  )
  const bytes = files.map((file) => gzipSync(readFileSync(new URL(file, client))).length)
  expect(files.length).toBeGreaterThan(3)
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(80_000)
})
