import type { Kind } from '@torg/domain/records'
import { type Kysely, sql } from 'kysely'
import type { StoredText } from '../records/stored.ts'
import type { Database } from '../schema/database.ts'
import { askFor, askForAll, type Question } from './ask.ts'
import { writeCursor } from './cursor.ts'
import type { Filters } from './filters.ts'
import type { Page, PageText } from './page.ts'

type Row<K extends Kind> = StoredText<K> & { sort: string }

export async function list<K extends Kind>(db: Kysely<Database>, ...question: Question<K>): Promise<Page<K>> {
  const { rows: wanted, size, name } = askFor(...question)
  const { rows } = await sql<Row<K>>`${wanted}`.execute(db)
  const items = rows.slice(0, size).map(({ sort: _, ...stored }) => stored)
  const last = rows.length > size ? rows[size - 1] : undefined
  return { items, ...(last ? { next: writeCursor(name, [last.sort, last.id]) } : {}) }
}

/** The texts of a page are put together by the database: one value comes instead of several of each row. */
export async function listTexts<K extends Kind>(
  db: Kysely<Database>,
  ...question: Question<K>
): Promise<PageText> {
  const { rows: wanted, order, size, name } = askFor(...question)
  const isLast = sql`place = ${sql.lit(size)}`
  const { rows } = await sql<{ texts: string | null; count: number; sort: string | null; id: string | null }>`
    select string_agg(json, ',' order by place) filter (where place <= ${sql.lit(size)}) as texts,
      count(*) as count, min(sort) filter (where ${isLast}) as sort, min(id) filter (where ${isLast}) as id
    from (select json, sort, id, row_number() over (${order}) as place from (${wanted}) as wanted) as placed`.execute(
    db,
  )
  const { texts, count = 0, sort, id } = rows[0] ?? {}
  // A place in the list can be an empty text.
  const last = count > size && typeof sort === 'string' && typeof id === 'string' ? [sort, id] : undefined
  return { texts: texts ?? '', ...(last ? { next: writeCursor(name, last) } : {}) }
}

export async function count<K extends Kind>(
  db: Kysely<Database>,
  kind: K,
  filter: Filters[K],
  zone: string,
  known?: string,
): Promise<number> {
  const { from, where } = askForAll(kind, filter, zone, known)
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from ${from} where ${sql.join(where, sql` and `)}`.execute(db)
  return rows[0]?.count ?? 0
}
