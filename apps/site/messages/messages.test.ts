import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { langs } from '../src/lib/language/lang.ts'

const here = (path: string) => new URL(path, import.meta.url)
const messages = Object.fromEntries(
  langs.map((lang) => [
    lang,
    JSON.parse(readFileSync(here(`${lang}.json`), 'utf8')) as Record<string, unknown>,
  ]),
)
const keys = Object.keys(messages.sv ?? {})

test.each(langs)('every message is there in %s, and no other', (lang) => {
  expect(Object.keys(messages[lang] ?? {})).toEqual(keys)
})

test.each(langs)('every message takes the same words in %s', (lang) => {
  const taken = (message: unknown) =>
    [...new Set([...JSON.stringify(message).matchAll(/\{(\w+)\}/g)].map(([, name]) => name))].sort()
  for (const key of keys) expect(taken(messages[lang]?.[key]), key).toEqual(taken(messages.sv?.[key]))
})

test('every message is used', () => {
  const source = globSync('src/**/*.{ts,svelte}', { cwd: here('..'), exclude: ['src/lib/paraglide/**'] })
    .map((path) => readFileSync(here(`../${path}`), 'utf8'))
    .join('\n')
  const used = new Set([...source.matchAll(/\bm\.(\w+)/g)].map(([, key]) => key))
  expect(keys.filter((key) => !used.has(key))).toEqual([])
})
