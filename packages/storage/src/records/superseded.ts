import type { Kysely } from 'kysely'
import type { Database } from '../schema/database.ts'
import type { RecordName, StoredText } from './stored.ts'

export async function superseded(
  db: Kysely<Database>,
  { kind, id }: RecordName,
): Promise<StoredText | undefined> {
  return db
    .selectFrom('past')
    .select(['kind', 'id', 'version', 'created', 'modified', 'digest', 'json'])
    .where('kind', '=', kind)
    .where('id', '=', id)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
}
