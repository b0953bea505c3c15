import type { Kind } from '@torg/domain/records'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import { names } from '../records/names.ts'
import type { Found, RecordName, StoredText } from '../records/stored.ts'
import type { Database } from '../schema/database.ts'

const columns = sql`kind, id, version, created, modified, digest, json, sort, facets, span, open, position,
  json::jsonb #>> '{recorded,archived}' as archived`

/** The table of records, as it is or as it was known at an instant. */
export const recordsAt = (known: string | undefined): RawBuilder<unknown> =>
  known === undefined
    ? sql`records`
    : sql`(
        select ${columns} from records where modified <= ${known}::timestamptz
        union all
        select ${columns} from past where modified <= ${known}::timestamptz and superseded > ${known}::timestamptz
      ) as records`

const stored = sql`kind, id, version, created, modified, digest, json`

/** What an id led to at an instant. Ids that were given up since lead to the one that is in use now. */
export async function getKnown<K extends Kind>(
  db: Kysely<Database>,
  kind: K,
  id: string,
  known: string,
): Promise<Found<K>> {
  const named = sql`where kind = ${kind} and id = ${id}`
  const { rows } = await sql<StoredText<K>>`select ${stored} from ${recordsAt(known)} ${named}`.execute(db)
  if (rows[0]) return { state: 'present', stored: rows[0] }
  const { rows: moved } = await sql<{ id: string }>`
    select id from former_ids where kind = ${kind} and former = ${id}`.execute(db)
  if (moved[0]) return { state: 'moved', id: moved[0].id }
  const { rows: removed } = await sql<{ version: number; removed: string }>`
    select version, superseded as removed from past ${named} and superseded <= ${known}::timestamptz
    order by version desc limit 1`.execute(db)
  const [last] = removed
  return last ? { state: 'gone', removed: last.removed, version: last.version + 1 } : { state: 'missing' }
}

export async function getAllKnown(
  db: Kysely<Database>,
  wanted: readonly RecordName[],
  known: string,
): Promise<StoredText[]> {
  if (wanted.length === 0) return []
  const { rows } = await sql<StoredText>`
    with wanted as materialized ${names(wanted)}
    select ${stored} from ${recordsAt(known)}
    where (kind, id) in (
      select kind, id from wanted
      union select former_ids.kind, former_ids.id from wanted
        join former_ids on former_ids.kind = wanted.kind and former = wanted.id
    )`.execute(db)
  return rows
}

/** An organisation and all that had it above them. */
export async function descendantsKnown(
  db: Kysely<Database>,
  organisation: string,
  known: string,
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    with recursive under (id) as (
      select ${organisation}::text collate "C"
      union
      select records.id from ${recordsAt(known)}
      join under on facets && array['organisation/parent/' || under.id]
      where kind = 'organisation'
    )
    select id from under`.execute(db)
  return rows.map(({ id }) => id)
}
