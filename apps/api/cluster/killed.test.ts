import { mkdtempSync, openAsBlob, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createDatabase } from '@torg/postgres'
import { openStore, type Place } from '@torg/storage'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { startNode } from './node.ts'

const writers = 8
const rounds = 3

let folder: string
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'torg-killed-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const engines = [
  {
    engine: 'PGlite',
    open: async () => {
      const dataDir = path.join(folder, 'data')
      const place: Place = { dataDir, snapshot: await openAsBlob(inject('pgliteSnapshot')) }
      return { place, settings: { DATA_DIR: dataDir } }
    },
  },
  {
    engine: 'PostgreSQL',
    open: async () => {
      const databaseUrl = await createDatabase(inject('postgres'))
      return { place: { databaseUrl }, settings: { DATABASE_URL: databaseUrl } }
    },
  },
]

describe.each(engines)('on $engine', ({ open }) => {
  test('a process that is killed amid writes, again and again, leaves all that it said was kept, and no half of anything', async () => {
    const { place, settings } = await open()
    const before = await openStore(place)
    const { token } = await before.keys.create({ name: 'killed', role: 'publisher' })
    await before.close()
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/x-ndjson' }
    const told = new Set<string>()

    for (let round = 0; round < rounds; round += 1) {
      const node = await startNode(0, settings)
      const enough = Promise.withResolvers<void>()
      const writer = async (name: number) => {
        for (let turn = 0; ; turn += 1) {
          const run = `r${round}-${name}-${turn}`
          const body = Array.from({ length: 20 }, (_, index) =>
            JSON.stringify({
              kind: 'organisation',
              record: { id: `${run}-${index}`, kind: 'other', name: { sv: run }, lifecycle: 'active' },
            }),
          ).join('\n')
          const answer = await fetch(`${node.address}/v1/import`, { method: 'POST', headers, body })
          if (answer.status !== 200) throw new Error(`An import was answered ${answer.status}`)
          told.add(run)
          if (told.size >= (round + 1) * 10) enough.resolve()
        }
      }
      const working = Array.from({ length: writers }, (_, name) => writer(name).catch(String))
      await enough.promise
      await node.end('SIGKILL')
      for (const end of await Promise.all(working)) expect(end).not.toContain('answered')
    }

    const store = await openStore(place)
    const findings: unknown[] = []
    const checked = await store.upkeep.check((finding) => findings.push(finding))
    expect(findings).toEqual([])
    const runs = new Map<string, number>()
    for (const { id } of await allOf(store)) {
      const run = id.replace(/-\d+$/, '')
      runs.set(run, (runs.get(run) ?? 0) + 1)
    }
    expect(new Set(runs.values())).toEqual(new Set([20]))
    expect(checked).toBe(runs.size * 20)
    for (const run of told) expect(runs.has(run), run).toBe(true)
    await store.close()
  }, 180_000)
})

async function allOf(store: Awaited<ReturnType<typeof openStore>>) {
  const all: { id: string }[] = []
  for (let after = 0; ; ) {
    const changes = await store.changes(after, 1000)
    if (changes.length === 0) return all
    all.push(...changes)
    after = changes.at(-1)?.sequence ?? after
  }
}
