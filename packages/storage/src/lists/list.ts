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
import { type Page, type PageRequest, pageSize } from './page.ts'
import { type Stretch, windows } from './windows.ts'

type Row<K extends Kind> = StoredText<K> & { sort: string }

export async function list<K extends Kind>(
  db: Kysely<Database>,
  kind: K,
  filter: Filters[K],
  page: PageRequest,
  zone: string,
  known?: string,
): Promise<Page<K>> {
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
  const asked = [ofKind, ...conditions(kind, found ? withoutWords(filter) : filter, zone)]
  const grouped = isGrouped(filter)
  const all = found ?? recordsAt(known)
  const from = grouped ? firstOfSeries(asked, all) : all
  const where = [...(grouped ? [sql`place = 1`] : asked), ...(beyond ? [beyond] : [])]
  const stretches: Stretch[] =
    listing.window && !grouped && !found ? windows(listing.window(filter)) : [{ where: [] }]
  const branches = stretches.map(
    ({ where: within, first }) => sql`
      select kind, id, version, created, modified, digest, json, sort
      from ${first ? foundFirst(from, [ofKind, first]) : from}
      where ${sql.join([...where, ...within], sql` and `)} ${order} limit ${sql.lit(size + 1)}`,
  )
  const { rows } = await merged<Row<K>>(branches, sql`${order} limit ${sql.lit(size + 1)}`).execute(db)
  const items = rows.slice(0, size).map(({ sort: _, ...stored }) => stored)
  const last = rows.length > size ? rows[size - 1] : undefined
  return { items, ...(last ? { next: writeCursor(name, [last.sort, last.id]) } : {}) }
}

/** Rows that have something rare: the fence keeps the database from walking along the whole list in search of them. */
const foundFirst = (from: RawBuilder<unknown>, rare: RawBuilder<boolean>[]): RawBuilder<unknown> =>
  sql`(select * from ${from} where ${sql.join(rare, sql` and `)} offset 0) as records`

function merged<Row>(branches: RawBuilder<unknown>[], tail: RawBuilder<unknown>): RawBuilder<Row> {
  const [only, ...others] = branches
  if (only && others.length === 0) return sql<Row>`${only}`
  const all = branches.map((branch) => sql`(${branch})`)
  return sql<Row>`select * from (${sql.join(all, sql` union all `)}) as branches ${tail}`
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
  const asked = [sql<boolean>`kind = ${sql.lit(kind)}`, ...conditionsLeft]
  const all = found ?? recordsAt(known)
  const [from, where] = isGrouped(filter) ? [firstOfSeries(asked, all), [sql`place = 1`]] : [all, asked]
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
    select records.* from (${found}) as found
    join records on records.kind = ${sql.lit(kind)} and records.id = found.id) as records`
}

const withoutWords = <F extends object>(filter: F): F => ({ ...filter, q: undefined })

const isGrouped = (filter: Filters[Kind]): boolean => 'group' in filter && filter.group === 'series'

/** The events that conditions leave, numbered in their series as `place`; one without a series is alone in its own. */
const firstOfSeries = (asked: RawBuilder<boolean>[], all: RawBuilder<unknown>): RawBuilder<unknown> => sql`(
  select *, row_number() over (
    partition by coalesce((select facet from unnest(facets) as facet where facet like 'event/series/%' limit 1), id)
    order by sort, id
  ) as place
  from ${all} where ${sql.join(asked, sql` and `)}
) as records`
