import type { Kind, RecordOf } from '@torg/domain/records'
import type { Kysely, Selectable } from 'kysely'
import type { Database } from '../schema/database.ts'
import type { Revision } from './stored.ts'

export async function revisions<K extends Kind>(
  db: Kysely<Database>,
  kind: K,
  id: string,
): Promise<Revision<K>[]> {
  const rows = await db
    .selectFrom('revisions')
    .selectAll()
    .where('kind', '=', kind)
    .where('id', '=', id)
    .orderBy('version', 'desc')
    .execute()
  return rows.map((row) => revision<K>(row))
}

export async function revisionAt<K extends Kind>(
  db: Kysely<Database>,
  kind: K,
  id: string,
  known: string,
): Promise<Revision<K> | undefined> {
  const row = await db
    .selectFrom('revisions')
    .selectAll()
    .where('kind', '=', kind)
    .where('id', '=', id)
    .where('recorded', '<=', known)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && revision<K>(row)
}

// A schema guarded the write, so reading trusts it.
const revision = <K extends Kind>({
  json,
  reason,
  ...row
}: Selectable<Database['revisions']>): Revision<K> => ({
  ...row,
  kind: row.kind as K,
  ...(reason === null ? {} : { reason }),
  record: json === null ? null : (JSON.parse(json) as RecordOf<K>),
})
