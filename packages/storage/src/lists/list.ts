import type { Kind } from '@torg/domain/records'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import { recordsAt } from '../past/known.ts'
import type { StoredText } from '../records/stored.ts'
import type { Database } from '../schema/database.ts'
import { foundWithin } from '../search/within.ts'
import { conditions } from './conditions.ts'
import { readCursor, writeCursor } from './cursor.ts'
import type { Filters } from './filters.ts'
import { listings } from './listings.ts'
import { type Page, type PageRequest, type PageText, pageSize } from './page.ts'
import { type Stretch, windows } from './windows.ts'

type Row<K extends Kind> = StoredText<K> & { sort: string }

// Named one by one everywhere, since what takes a table's columns as they come is not prepared.
const shown = sql`kind, id, version, created, modified, digest, json, sort`
const asked = sql`${shown}, facets, span, open, position, archived`

export type Question<K extends Kind> = [
  kind: K,
  filter: Filters[K],
  page: PageRequest,
  zone: string,
  known?: string | undefined,
]

/** What is asked for a page, and what turns a place in the list into a cursor. */
type Asked = { rows: RawBuilder<unknown>; order: RawBuilder<unknown>; size: number; name: string }

export function askFor<K extends Kind>(...[kind, filter, page, zone, known]: Question<K>): Asked {
  const listing = listings[kind]
  const size = pageSize(page.limit)
  const descending = (listing.descending ?? false) !== (page.reverse ?? false)
  const name = page.reverse ? `${kind}, reversed` : kind
  const place = page.after === undefined ? undefined : readCursor(name, page.after)

  const order = descending ? sql`order by sort desc, id desc` : sql`order by sort, id`
  const beyond =
    place && sql<boolean>`(sort, id) ${sql.raw(descending ? '<' : '>')} (${place[0]}, ${place[1]})`
  const ofKind = sql<boolean>`kind = ${sql.lit(kind)}`
  const found = foundByWords(kind, filter)
  const wanted = [ofKind, ...conditions(kind, found ? withoutWords(filter) : filter, zone)]
  const grouped = isGrouped(filter)
  const all = found ?? recordsAt(known)
  const from = grouped ? firstOfSeries(wanted, all) : all
  const where = [...(grouped ? [sql`place = 1`] : wanted), ...(beyond ? [beyond] : [])]
  const stretches: Stretch[] =
    listing.window && !grouped && !found ? windows(listing.window(filter)) : [{ where: [] }]
  // One more than the page holds tells whether there is another.
  const end = sql`${order} limit ${sql.lit(size + 1)}`
  const branches = stretches.map(({ where: within, first }) => {
    const rare = first && [
      ofKind,
      sql<boolean>`archived is null`,
      first,
      ...within,
      ...(beyond ? [beyond] : []),
    ]
    return sql`
      select ${shown}
      from ${rare ? foundFirst(from, rare, order) : from}
      where ${sql.join([...where, ...within], sql` and `)} ${end}`
  })
  return { rows: merged(branches, end), order, size, name }
}

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

/**
 * Rows that have something rare, in the order of the list: put in order by what an index holds of them, so that no more
 * of them are read whole than a page needs. The fence keeps the database from walking along the whole list instead.
 */
const foundFirst = (
  from: RawBuilder<unknown>,
  rare: RawBuilder<boolean>[],
  order: RawBuilder<unknown>,
): RawBuilder<unknown> => sql`(
  select ${asked}
  from (
    select id as rare_id, sort as rare_sort from ${from} where ${sql.join(rare, sql` and `)} ${order} offset 0
  ) as rare
  join ${from} on id = rare_id and sort = rare_sort) as records`

function merged(branches: RawBuilder<unknown>[], tail: RawBuilder<unknown>): RawBuilder<unknown> {
  const [only, ...others] = branches
  if (only && others.length === 0) return only
  const all = branches.map((branch) => sql`(${branch})`)
  return sql`select ${shown} from (${sql.join(all, sql` union all `)}) as branches ${tail}`
}

export async function count<K extends Kind>(
  db: Kysely<Database>,
  kind: K,
  filter: Filters[K],
  zone: string,
  known?: string,
): Promise<number> {
  const found = foundByWords(kind, filter)
  const conditionsLeft = conditions(kind, found ? withoutWords(filter) : filter, zone)
  const wanted = [sql<boolean>`kind = ${sql.lit(kind)}`, ...conditionsLeft]
  const all = found ?? recordsAt(known)
  const [from, where] = isGrouped(filter) ? [firstOfSeries(wanted, all), [sql`place = 1`]] : [all, wanted]
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from ${from} where ${sql.join(where, sql` and `)}`.execute(db)
  return rows[0]?.count ?? 0
}

/** The records that have the words of a filter, when it bounds the time as well; `undefined` when it does not. */
function foundByWords<K extends Kind>(kind: K, filter: Filters[K]): RawBuilder<unknown> | undefined {
  const { from, to } = listings[kind].window?.(filter) ?? {}
  const found = filter.q && from && to && foundWithin(kind, filter.q, from, to)
  if (!found) return undefined
  return sql`(
    select ${asked} from (${found}) as found (found)
    join records on kind = ${sql.lit(kind)} and id = found) as records`
}

const withoutWords = <F extends object>(filter: F): F => ({ ...filter, q: undefined })

const isGrouped = (filter: Filters[Kind]): boolean => 'group' in filter && filter.group === 'series'

/** The events that conditions leave, numbered in their series as `place`; one without a series is alone in its own. */
const firstOfSeries = (wanted: RawBuilder<boolean>[], all: RawBuilder<unknown>): RawBuilder<unknown> => sql`(
  select ${asked}, row_number() over (
    partition by coalesce((select facet from unnest(facets) as facet where facet like 'event/series/%' limit 1), id)
    order by sort, id
  ) as place
  from ${all} where ${sql.join(wanted, sql` and `)}
) as records`
