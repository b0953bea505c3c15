import { setTimeout } from 'node:timers/promises'
import { createDatabase } from '@torg/postgres'
import { sql } from 'kysely'
import { expect, inject, test } from 'vitest'
import { openStore } from '../index.ts'
import { organisation } from '../testing/records.ts'
import { openPostgres } from './postgres.ts'

test('who wrote a thousand records is answered before statistics are made, and these are made before the end', async () => {
  const databaseUrl = await createDatabase(inject('postgres'))
  const store = await openStore({ databaseUrl })
  const entries = Array.from({ length: 2000 }, () => ({
    kind: 'organisation' as const,
    record: organisation(),
  }))
  const other = await openPostgres({ databaseUrl, connections: 1 })
  const known = await other.db.transaction().execute(async (trx) => {
    // Writes go on beside this lock, and statistics wait for it.
    await sql`lock table records in share update exclusive mode`.execute(trx)
    const written = (async () => {
      const [first, second] = [entries.slice(0, 1000), entries.slice(1000)]
      await store.putAll(first, { actor: 'a' })
      return (await store.putAll(second, { actor: 'a' })).length
    })()
    return Promise.race([written, setTimeout(10_000, 'too late')])
  })
  expect(known).toBe(1000)
  await store.close()
  const { rows } = await sql`select reltuples from pg_class where relname = 'records'`.execute(other.db)
  expect(rows).toEqual([{ reltuples: 2000 }])
  await other.close()
})
