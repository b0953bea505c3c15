import { sql, type Transaction } from 'kysely'
import type { Database } from '../schema/database.ts'

/** Puts what a write has gathered for the indexes of words in its place. */
export async function settle(trx: Transaction<Database>): Promise<void> {
  await sql`
    select gin_clean_pending_list('search_by_word'), gin_clean_pending_list('search_by_name'),
      gin_clean_pending_list('records_by_facet')`.execute(trx)
}
