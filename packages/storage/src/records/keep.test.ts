import { createDatabase } from '@torg/postgres'
import { sql } from 'kysely'
import { expect, inject, test, vi } from 'vitest'
import { openPostgres } from '../engine/postgres.ts'
import { openStore } from '../index.ts'
import { event, organisation } from '../testing/records.ts'

test('writing a single record reads no whole table, however many records there are', async () => {
  const databaseUrl = await createDatabase(inject('postgres'))
  const engine = await openPostgres({ databaseUrl, connections: 1 })
  const importing = await openStore({ databaseUrl })
  const body = organisation()
  const events = Array.from({ length: 3000 }, () => event(body.id))
  await importing.putAll(
    [{ kind: 'organisation', record: body }, ...events.map((record) => ({ kind: 'event' as const, record }))],
    { actor: 'a' },
  )
  await importing.close()
  await vi.waitFor(async () => {
    const { rows } = await sql`
      select pid from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()
        and backend_type = 'client backend'`.execute(engine.db)
    expect(rows).toEqual([])
  }, 10_000)
  await sql`analyze`.execute(engine.db)
  await sql`select pg_stat_reset()`.execute(engine.db)
  const store = await openStore({ databaseUrl })
  const writes = events.slice(0, 20)
  for (const record of writes) await store.put('event', { ...record, level: 'national' }, { actor: 'a' })
  // A connection tells what it read when it ends, at the latest.
  await store.close()
  const { rows } = await sql<{ table: string }>`
    select relname as table from pg_stat_user_tables
    where relname in ('records', 'search', 'revisions') and seq_tup_read > ${events.length * 10}`.execute(
    engine.db,
  )
  expect(rows).toEqual([])
  await engine.close()
})

test('only the words of what has other words, or another time, are written again', async () => {
  const databaseUrl = await createDatabase(inject('postgres'))
  const engine = await openPostgres({ databaseUrl, connections: 1 })
  const store = await openStore({ databaseUrl })
  const body = organisation()
  const record = event(body.id, { when: { kind: 'all-day', start: '2026-12-01' } })
  await store.put('organisation', body, { actor: 'a' })
  const writesWords = async (given: Partial<typeof record>) => {
    const place = async () => {
      const { rows } = await sql`select ctid::text from search where id = ${record.id}`.execute(engine.db)
      return rows
    }
    const before = await place()
    const { outcome } = await store.put('event', { ...record, ...given }, { actor: 'a' })
    expect(outcome).not.toBe('unchanged')
    const after = await place()
    return JSON.stringify(before) !== JSON.stringify(after)
  }
  expect(await writesWords({})).toBe(true)
  expect(await writesWords({ price: { free: true } })).toBe(false)
  const name = { sv: 'Seminarium om vatten' }
  expect(await writesWords({ name })).toBe(true)
  expect(await writesWords({ name, price: { free: true } })).toBe(false)
  expect(await writesWords({ name, when: { kind: 'all-day', start: '2026-12-01', end: '2026-12-02' } })).toBe(
    true,
  )
  expect(await writesWords({ name, when: { kind: 'all-day', start: '2026-11-30', end: '2026-12-02' } })).toBe(
    true,
  )
  await store.close()
  await engine.close()
})
