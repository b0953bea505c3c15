import { readFileSync } from 'node:fs'
import path from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'

const script = readFileSync(path.join(import.meta.dirname, '../dist/events.js'))

test('the file, with its styles and three languages, has at most 10 kB brotli and 11.5 kB gzip', () => {
  expect(brotliCompressSync(script).length).toBeLessThanOrEqual(10_000)
  expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(11_500)
})
