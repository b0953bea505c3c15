import { createDatabase } from '@torg/postgres'
import { Kysely, PostgresDialect, sql } from 'kysely'
import { Migrator } from 'kysely/migration'
import { Pool } from 'pg'
import { expect, inject, test } from 'vitest'
import { openStore } from '../open.ts'
import type { Database } from './database.ts'
import { migrations } from './migrate.ts'

/** A database as it was before a migration. */
async function before(name: keyof typeof migrations): Promise<{ url: string; db: Kysely<Database> }> {
  const url = await createDatabase(inject('postgres'))
  const db = new Kysely<Database>({
    dialect: new PostgresDialect({ pool: new Pool({ connectionString: url }) }),
  })
  const earlier = Object.fromEntries(Object.entries(migrations).filter(([other]) => other < name))
  const { error } = await new Migrator({
    db,
    provider: { getMigrations: async () => earlier },
  }).migrateToLatest()
  if (error) throw error
  return { url, db }
}

test('events that were there before have their place and length, however many they are', async () => {
  const { url, db } = await before('0011-lasting')
  // More than are brought up to date at a time; every tenth lasts for three days.
  await sql`
    insert into records (kind, id, version, json, digest, sort, facets, span, created, modified)
    select 'event', 'event-' || number, 1, '{}', '', '2026-11-30T10:00', '{}',
      tstzrange('2026-11-30T08:00Z', '2026-11-30T10:00Z'::timestamptz + case when number % 10 = 0 then interval '3 days' else '0' end),
      now(), now()
    from generate_series(1, 4100) as number`.execute(db)
  await sql`
    insert into search (kind, id, texts, months)
    select kind, id, '{"sv": {"title": "Bibliotek"}}', months_of(span) from records`.execute(db)
  await db.destroy()

  const store = await openStore({ databaseUrl: url })
  try {
    const q = 'bibliotek'
    const day = { from: '2026-11-29T22:00:00Z', to: '2026-11-30T22:00:00Z' }
    const week = { from: '2026-12-02T00:00:00Z', to: '2026-12-08T00:00:00Z' }
    expect(await store.count('event', { ...day, q })).toBe(4100)
    expect(await store.count('event', { ...week, q })).toBe(410)
    const first = await store.list('event', week, { limit: 200 })
    const found = await store.list('event', { ...week, q }, { limit: 200 })
    expect(first.items).toHaveLength(200)
    expect(found.items).toEqual(first.items)
  } finally {
    await store.close()
  }
})

test('words of before are found by week, and what is over after what is not', async () => {
  const { url, db } = await before('0013-words-by-week')
  // More than are brought up to date at a time, of two kinds; every other one is over.
  await sql`
    insert into records (kind, id, version, json, digest, sort, facets, span, created, modified)
    select kind, kind || '-' || to_char(number, 'FM0000'), 1, '{}', '', to_char(day, 'YYYY-MM-DD'), '{}',
      tstzrange(day, day + interval '1 day'), now(), now()
    from generate_series(1, 2100) as number
    cross join lateral (select timestamptz '2026-11-30Z' + (case when number % 2 = 0 then 1 else -1 end) * interval '10 days' as day) as days
    cross join (values ('ask'), ('event')) as kinds (kind)`.execute(db)
  await sql`
    insert into search (kind, id, texts, sort, times)
    select kind, id, '{"sv": {"title": "Bibliotek"}}', case kind when 'event' then sort end,
      case kind when 'event' then times_of(sort, span) end
    from records`.execute(db)
  await db.destroy()

  const store = await openStore({ databaseUrl: url, crowd: 0 })
  try {
    const time = { from: '2026-11-30T00:00:00Z', to: '2027-01-01T00:00:00Z' }
    const within = await store.list('event', time, { limit: 200 })
    expect(within.items).toHaveLength(200)
    expect(await store.list('event', { ...time, q: 'bibliotek' }, { limit: 200 })).toEqual(within)
    for (const kind of ['ask', 'event'] as const) {
      const { items } = await store.search('bibliotek', {
        filter: { kind: [kind] },
        now: time.from,
        limit: 200,
      })
      expect(items.map(({ stored }) => Number(stored.id.slice(-4)) % 2)).toEqual(Array(200).fill(0))
    }
  } finally {
    await store.close()
  }
})
