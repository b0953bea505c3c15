import { type Kysely, sql } from 'kysely'
import type { Database } from '../schema/database.ts'

/** How many pages of what was written were not in an index of words yet. They are after this. */
export async function gathered(db: Kysely<Database>): Promise<number> {
  const { rows } = await sql<{ pages: number }>`
    select gin_clean_pending_list(indexrelid) as pages from pg_index
    join pg_class on pg_class.oid = indexrelid join pg_am on pg_am.oid = relam
    where amname = 'gin' and relnamespace = 'public'::regnamespace`.execute(db)
  if (rows.length === 0) throw new Error('Expected indexes of words')
  return rows.reduce((sum, { pages }) => sum + pages, 0)
}
