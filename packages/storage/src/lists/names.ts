import type { Kind } from '@torg/domain/records'
import { type Kysely, sql } from 'kysely'
import type { StoredName } from '../records/stored.ts'
import type { Database } from '../schema/database.ts'
import { askFor, type Question } from './ask.ts'
import { writeCursor } from './cursor.ts'

/** A page as names alone. */
export type PageOfNames<K extends Kind = Kind> = {
  items: StoredName<K>[]
  /** Cursor of the next page; absent on the last. */
  next?: string
}

type Row = { ids: string | null; digests: string | null; sort: string | null }

/** What a page has, each with its digest, by two values instead of two of each row; neither can have a comma in it. */
export async function listNames<K extends Kind>(
  db: Kysely<Database>,
  ...question: Question<K>
): Promise<PageOfNames<K>> {
  const [kind] = question
  const { rows: wanted, order, size, name } = askFor(...question)
  const { rows } = await sql<Row>`
    select string_agg(id, ',' order by place) as ids, string_agg(digest, ',' order by place) as digests,
      min(sort) filter (where place = ${sql.lit(size)}) as sort
    from (select id, digest, sort, row_number() over (${order}) as place from (${wanted}) as wanted) as placed`.execute(
    db,
  )
  const [{ ids = null, digests = null, sort = null } = {}] = rows
  const named = ids?.split(',') ?? []
  const seen = digests?.split(',') ?? []
  const items = named.slice(0, size).map((id, index) => ({ kind, id, digest: seen[index] ?? '' }))
  const last = named.length > size ? items.at(-1) : undefined
  // A place in the list can be an empty text.
  return { items, ...(last && sort !== null ? { next: writeCursor(name, [sort, last.id]) } : {}) }
}
