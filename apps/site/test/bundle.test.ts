import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const client = new URL('../build/client/', import.meta.url)

test('readers load no schemas and no framework: pages are documents, in words', () => {
  const scripts = globSync('**/*.js', { cwd: client }).map((file) =>
    readFileSync(new URL(file, client), 'utf8'),
  )
  expect(scripts).toHaveLength(1)
  expect(scripts.filter((text) => /ZodError|svelte/i.test(text))).toEqual([])
})
