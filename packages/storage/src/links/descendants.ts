import { type Kysely, sql } from 'kysely'
import type { Database } from '../schema/database.ts'

/** An organisation and all that have it above them. A ring of parents ends where it began. */
export async function descendants(db: Kysely<Database>, organisation: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    with recursive under (id) as (
      select ${organisation}::text collate "C"
      union
      select from_id from links join under on to_id = under.id
      where to_kind = 'organisation' and from_kind = 'organisation' and pointer = '/parent'
    )
    select id from under`.execute(db)
  return rows.map(({ id }) => id)
}
