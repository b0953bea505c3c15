import { readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import path from 'node:path'
import * as client from '@torg/client'
import { demoRecords } from '@torg/demo-data'
import { engines } from '@torg/storage/testing'
import { expect, test, vi } from 'vitest'
import { startApp } from './testing/app.ts'

const readme = readFileSync(path.join(import.meta.dirname, '../../../packages/client/README.md'), 'utf8')

/** The program that the pieces of the README make together, without its types and with its import as an argument. */
function programOf(text: string, result: string) {
  const pieces = [...text.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, piece]) => piece)
  const [imported, ...rest] = pieces.join('\n').split('\n')
  expect(imported).toMatch(/^import (\{.*\}) from '@torg\/client'$/)
  const names = /\{.*\}/.exec(imported ?? '')?.[0]
  const body = stripTypeScriptTypes(`async () => {${rest.join('\n')}\nreturn ${result}}`)
  // What the README shows is ours, and nothing that anybody sends.
  return new Function(names ?? '', 'console', `return (${body})()`) as (
    imports: typeof client,
    console: object,
  ) => Promise<unknown>
}

test('what the README of the client shows works', async () => {
  const app = await startApp((await engines[1]?.place()) ?? { inMemory: true }, demoRecords('2026-11-22'))
  const { token } = await app.store.keys.create({ name: 'readme', role: 'administrator' })
  const said: unknown[][] = []
  vi.stubGlobal('fetch', (input: string | URL | Request, init: RequestInit = {}) => {
    const { pathname, search } = new URL(String(input))
    const headers = new Headers(init.headers)
    if (headers.has('authorization')) headers.set('authorization', `Bearer ${token}`)
    return app.request(pathname + search, { ...init, headers })
  })
  const results = '{ items, next, body, answer, certain, facets, copy, after, moved, published, hook }'
  const run = programOf(readme.replace("'torg_…'", "'torg_'"), results)
  const shown = await run(client, { log: (...words: unknown[]) => said.push(words) })
  vi.unstubAllGlobals()

  expect(shown).toMatchObject({
    body: { id: 'vm' },
    answer: 'certain',
    after: expect.any(Number),
    moved: { record: { attendance: 'both' } },
    published: { record: { id: 'vasa-2027' } },
    hook: { kinds: ['event'], secret: expect.stringMatching(/^whsec_/) },
  })
  const { copy } = shown as { copy: Map<string, unknown> }
  expect(copy.size).toBe(demoRecords('2026-11-22').length)
  expect(said.length).toBeGreaterThan(10)
  expect(said.at(-1)?.[0]).toContain('gone')
  await app.close()
}, 60_000)
