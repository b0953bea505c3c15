import type { Kind } from '@torg/domain/records'
import { type Kysely, sql } from 'kysely'
import type { RecordName } from '../records/stored.ts'
import type { Database } from '../schema/database.ts'

/** The records that mention one, and where in them. */
export const referrers = (
  db: Kysely<Database>,
  kind: Kind,
  id: string,
  limit: number,
): Promise<(RecordName & { pointer: string })[]> =>
  db
    .selectFrom('links')
    .select(['from_kind as kind', 'from_id as id', 'pointer'])
    .where('to_kind', '=', kind)
    .where('to_id', '=', id)
    .orderBy('from_kind')
    .orderBy('from_id')
    .orderBy('pointer')
    .limit(limit)
    .execute()

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
