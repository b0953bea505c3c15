import { type Kysely, sql } from 'kysely'

// New words are gathered and sorted before they go into an index: one by one they cost several times as much.
// What is gathered is put in place at the end of each write (`settle`), for who looks for words reads all of it.
const statements = ['search_by_word', 'records_by_facet'].map(
  (index) => `alter index ${index} set (fastupdate = on)`,
)

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}
