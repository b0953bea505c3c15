import { type Kind, kindNames } from '@torg/domain/records'
import { type Kysely, sql } from 'kysely'
import { readCursor, writeCursor } from '../lists/cursor.ts'
import { listings } from '../lists/listings.ts'
import { pageSize } from '../lists/page.ts'
import type { StoredText } from '../records/stored.ts'
import type { Database } from '../schema/database.ts'

export type ReferrersRequest = {
  /** Kinds of record; all if absent. */
  kinds?: readonly Kind[]
  /** Fields of the record in which the mention is; any if absent. */
  fields?: readonly string[]
  /** 1–200; 20 if absent. */
  limit?: number
  /** The `next` of the page before. */
  after?: string
}

export type Referrers = {
  /** By kind, and in the order that the list of the kind has. */
  items: { stored: StoredText; pointers: string[] }[]
  next?: string
  /** How many records of each kind mention it in each field, whatever the request narrows to. */
  counts: { kind: Kind; field: string; count: number }[]
}

const list = 'references'
const backwards = kindNames.filter((kind) => listings[kind].descending)
const isBackwards = (kind: unknown) => backwards.some((it) => it === kind)

type Row = StoredText & { sort: string; pointers: string[] }

/** The records that mention one, and where in them; archived ones do not count. */
export async function referrers(
  db: Kysely<Database>,
  target: { kind: Kind; id: string },
  { kinds, fields, limit, after }: ReferrersRequest,
): Promise<Referrers> {
  const size = pageSize(limit)
  const place = after === undefined ? undefined : readCursor(list, after)
  const toTarget = sql`to_kind = ${target.kind} and to_id = ${target.id}`
  const field = sql`split_part(pointer, '/', 2)`
  const asked = [
    toTarget,
    ...(kinds ? [sql`from_kind = any (${kinds}::text[])`] : []),
    ...(fields ? [sql`${field} = any (${fields}::text[])`] : []),
  ]
  const beyond = place
    ? sql`and (kind > ${place[0]} or kind = ${place[0]} and (sort, id) ${sql.raw(isBackwards(place[0]) ? '<' : '>')} (${place[1]}, ${place[2]}))`
    : sql``
  const forwards = sql`kind <> all (${backwards}::text[])`
  const order = sql`kind, case when ${forwards} then sort end, case when ${forwards} then id end, sort desc, id desc`

  const { rows } = await sql<Row>`
    with page as materialized (
      select kind, id, version, created, modified, digest, json, sort from records
      where archived is null and (kind, id) in (select from_kind, from_id from links where ${sql.join(asked, sql` and `)})
        ${beyond}
      order by ${order} limit ${sql.lit(size + 1)}
    )
    select page.*, (
      select json_agg(pointer order by pointer) from links where from_kind = kind and from_id = id and ${toTarget}
    ) as pointers
    from page order by ${order}`.execute(db)

  const { rows: counts } = await sql<Referrers['counts'][number]>`
    select from_kind as kind, ${field} as field, count(distinct from_id) as count from links
    where ${toTarget} and not exists (
      select from records where kind = from_kind and id = from_id and archived is not null)
    group by 1, 2 order by 1, 2`.execute(db)

  const last = rows.length > size ? rows[size - 1] : undefined
  return {
    items: rows.slice(0, size).map(({ sort: _, pointers, ...stored }) => ({ stored, pointers })),
    ...(last ? { next: writeCursor(list, [last.kind, last.sort, last.id]) } : {}),
    counts,
  }
}
