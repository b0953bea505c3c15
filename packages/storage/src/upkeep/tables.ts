import { type Kysely, sql } from 'kysely'
import type { Database } from '../schema/database.ts'

export type Table = { name: string; columns: string[] }

// What others refer to is written first.
const first = 'records'

/** The tables of the schema with the columns that are written, in an order in which they can be filled. */
export async function tablesOf(db: Kysely<Database>): Promise<Table[]> {
  const { rows } = await sql<Table>`
    select table_name as name, array_agg(column_name::text order by ordinal_position) as columns
    from information_schema.columns join information_schema.tables using (table_schema, table_name)
    where table_schema = 'public' and table_type = 'BASE TABLE' and is_generated = 'NEVER'
      and table_name not like 'kysely\\_%'
    group by table_name order by table_name`.execute(db)
  return rows.toSorted((a, b) => Number(b.name === first) - Number(a.name === first))
}

/** The names of the migrations that made the schema. */
export async function schemaOf(db: Kysely<Database>): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db)
  return rows.map(({ name }) => name)
}
