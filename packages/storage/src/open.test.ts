import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, openAsBlob, rmSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import path from 'node:path'
import { createDatabase } from '@torg/postgres'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { openPostgres } from './engine/postgres.ts'
import { openStore, type Place } from './index.ts'
import { organisation } from './testing/records.ts'

const note = { actor: 'editor' }

describe('a data folder', () => {
  let folder: string
  let place: Place
  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'torg-store-'))
    place = { dataDir: path.join(folder, 'new/data'), snapshot: await openAsBlob(inject('pgliteSnapshot')) }
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  test('keeps everything over a restart', async () => {
    const before = await openStore(place)
    const record = organisation({ formerIds: ['old'] })
    const { json } = await before.put('organisation', record, note)
    await before.close()

    const after = await openStore(place)
    expect(await after.get('organisation', record.id)).toMatchObject({ state: 'present', stored: { json } })
    expect(await after.get('organisation', 'old')).toEqual({ state: 'moved', id: record.id })
    expect(await after.changes(0)).toHaveLength(1)
    expect((await after.search('finansministeriets')).items).toHaveLength(1)
    await after.close()
  })

  test('has one owner', async () => {
    const store = await openStore(place)
    await expect(openStore(place)).rejects.toMatchObject({
      code: 'locked',
      message: expect.stringContaining(`process ${process.pid}`),
    })
    await store.close()
    await (await openStore(place)).close()
  })

  test('of a living process is refused, and of a dead one is taken over', async () => {
    const lock = `${'dataDir' in place && place.dataDir}.lock`
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
    await once(child, 'spawn')
    writeFileSync(lock, JSON.stringify({ pid: child.pid, host: hostname() }))
    await expect(openStore(place)).rejects.toMatchObject({ code: 'locked' })
    child.kill()
    await once(child, 'exit')
    await (await openStore(place)).close()
  })

  test('that was locked by a process that ended amid its work is free', async () => {
    const lock = `${'dataDir' in place && place.dataDir}.lock`
    writeFileSync(lock, '')
    await (await openStore(place)).close()
  })
})

test('a database of a later Torg is refused', async () => {
  const databaseUrl = await createDatabase(inject('postgres'))
  await (await openStore({ databaseUrl })).close()
  const later = await openPostgres({ databaseUrl, connections: 1 })
  await sql`insert into kysely_migration (name, timestamp) values ('9999-later', '')`.execute(later.db)
  await later.close()
  await expect(openStore({ databaseUrl })).rejects.toMatchObject({ code: 'newer_schema' })
})

test('processes that start at once on an empty PostgreSQL make one schema', async () => {
  const databaseUrl = await createDatabase(inject('postgres'))
  const stores = await Promise.all(
    Array.from({ length: 6 }, () => openStore({ databaseUrl, connections: 2 })),
  )
  await Promise.all(stores.map((store) => store.ping()))
  await Promise.all(stores.map((store) => store.close()))
})
