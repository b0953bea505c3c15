import { type Kysely, sql } from 'kysely'
import { Migrator } from 'kysely/migration'
import { StorageError } from '../error.ts'
import type { Database } from './database.ts'
import * as records from './migrations/0001-records.ts'
import * as past from './migrations/0002-past.ts'
import * as keys from './migrations/0003-keys.ts'
import * as drafts from './migrations/0004-drafts.ts'
import * as idempotency from './migrations/0005-idempotency.ts'
import * as webhooks from './migrations/0006-webhooks.ts'
import * as searchMonths from './migrations/0007-search-months.ts'
import * as gatheredWords from './migrations/0008-gathered-words.ts'
import * as webhooksAside from './migrations/0009-webhooks-aside.ts'
import * as underWay from './migrations/0010-under-way.ts'
import * as lasting from './migrations/0011-lasting.ts'
import * as linksOfRecords from './migrations/0012-links-of-records.ts'
import * as wordsByWeek from './migrations/0013-words-by-week.ts'

export const migrations = {
  '0001-records': records,
  '0002-past': past,
  '0003-keys': keys,
  '0004-drafts': drafts,
  '0005-idempotency': idempotency,
  '0006-webhooks': webhooks,
  '0007-search-months': searchMonths,
  '0008-gathered-words': gatheredWords,
  '0009-webhooks-aside': webhooksAside,
  '0010-under-way': underWay,
  '0011-lasting': lasting,
  '0012-links-of-records': linksOfRecords,
  '0013-words-by-week': wordsByWeek,
}
const latest = Object.keys(migrations).sort().at(-1) ?? ''

/**
 * Brings the schema up to date. Several processes may do so at once: Kysely's migrator holds an advisory lock.
 *
 * @throws StorageError `newer_schema`
 */
export async function migrate(db: Kysely<Database>): Promise<void> {
  const applied = await namesApplied(db)
  const present = applied.at(-1)
  if (present && present > latest) {
    throw new StorageError(
      'newer_schema',
      `The database has schema ${present}, and this version of Torg knows schemas up to ${latest}. Run the newer Torg, or open another database.`,
    )
  }
  if (Object.keys(migrations).every((name) => applied.includes(name))) return
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } })
  const { error } = await migrator.migrateToLatest()
  if (error) throw error
}

/** Asked first, because the migrator's own look at a database costs more than the rest of a start. */
async function namesApplied(db: Kysely<Database>): Promise<string[]> {
  const table = await sql<{
    there: boolean
  }>`select to_regclass('kysely_migration') is not null as there`.execute(db)
  if (!table.rows[0]?.there) return []
  const applied = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db)
  return applied.rows.map(({ name }) => name)
}
