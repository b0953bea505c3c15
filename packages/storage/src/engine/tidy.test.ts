import { createDatabase } from '@torg/postgres'
import { sql } from 'kysely'
import { expect, inject, test, vi } from 'vitest'
import { openStore } from '../index.ts'
import { organisation } from '../testing/records.ts'
import { openPostgres } from './postgres.ts'

test('who writes thousands of records does not wait for statistics, which are made before the end', async () => {
  const databaseUrl = await createDatabase(inject('postgres'))
  const store = await openStore({ databaseUrl })
  const { db, close } = await openPostgres({ databaseUrl, connections: 2 })
  const write = () =>
    store.putAll(
      Array.from({ length: 1000 }, () => ({ kind: 'organisation' as const, record: organisation() })),
      { actor: 'a' },
    )
  const counted = async () => {
    const { rows } = await sql<{ count: number }>`
      select reltuples as count from pg_class where relname = 'records'`.execute(db)
    return rows[0]?.count
  }
  await db.transaction().execute(async (trx) => {
    // The last that is looked at. Writes go on beside this lock, and statistics wait for it.
    await sql`lock table tides in share update exclusive mode`.execute(trx)
    await write()
    await vi.waitFor(async () => expect(await counted()).toBe(1000), 10_000)
    await write()
  })
  await store.close()
  expect(await counted()).toBe(2000)
  await close()
})
