import type { Kind } from '@torg/domain/records'
import { type Kysely, sql } from 'kysely'
import type { Database } from '../schema/database.ts'
import { names } from './names.ts'
import type { Found, RecordName, StoredText } from './stored.ts'

/** The columns that make up a stored text. */
const storedColumns = ['kind', 'id', 'version', 'created', 'modified', 'digest', 'json'] as const

export async function get<K extends Kind>(db: Kysely<Database>, kind: K, id: string): Promise<Found<K>> {
  const stored = await db
    .selectFrom('records')
    .select(storedColumns)
    .where('kind', '=', kind)
    .where('id', '=', id)
    .executeTakeFirst()
  if (stored) return { state: 'present', stored: { ...stored, kind } }

  const tombstone = await db
    .selectFrom('tombstones')
    .select(['version', 'successor', 'removed'])
    .where('kind', '=', kind)
    .where('id', '=', id)
    .executeTakeFirst()
  if (tombstone) {
    const { successor, ...rest } = tombstone
    return { state: 'gone', ...rest, ...(successor ? { successor } : {}) }
  }
  const moved = await db
    .selectFrom('former_ids')
    .select('id')
    .where('kind', '=', kind)
    .where('former', '=', id)
    .executeTakeFirst()
  return moved ? { state: 'moved', id: moved.id } : { state: 'missing' }
}

export async function getAll(db: Kysely<Database>, wanted: readonly RecordName[]): Promise<StoredText[]> {
  if (wanted.length === 0) return []
  const { rows } = await sql<StoredText>`
    with wanted as materialized ${names(wanted)}
    select kind, id, version, created, modified, digest, json from records
    where (kind, id) in (
      select kind, id from wanted
      union select former_ids.kind, former_ids.id from wanted
        join former_ids on former_ids.kind = wanted.kind and former = wanted.id
    )`.execute(db)
  return rows
}
