import type { Kind } from '@torg/domain/records'
import { type RawBuilder, sql } from 'kysely'
import { recordsAt } from '../past/known.ts'
import { type Steps, stepsOf } from '../search/steps.ts'
import { foundWithin } from '../search/within.ts'
import { conditions } from './conditions.ts'
import { readCursor } from './cursor.ts'
import type { Filters } from './filters.ts'
import { listings } from './listings.ts'
import { type PageRequest, pageSize } from './page.ts'
import { placesUnderWay } from './under-way.ts'
import { type Stretch, windows } from './windows.ts'

// Named one by one everywhere, since what takes a table's columns as they come is not prepared.
const shown = sql`kind, id, version, created, modified, digest, json, sort`
const asked = sql`${shown}, facets, span, open, position, archived`

export type Question<K extends Kind> = [
  kind: K,
  filter: Filters[K],
  page: PageRequest,
  zone: string,
  known?: string | undefined,
  /** Whether words are better looked for in steps, for there are many records. */
  crowded?: boolean,
]

/** What is asked for a page, and what turns a place in the list into a cursor. */
type Asked = { rows: RawBuilder<unknown>; order: RawBuilder<unknown>; size: number; name: string }

export function askFor<K extends Kind>(
  ...[kind, filter, page, zone, known, crowded = false]: Question<K>
): Asked {
  const listing = listings[kind]
  const size = pageSize(page.limit)
  const descending = (listing.descending ?? false) !== (page.reverse ?? false)
  const name = page.reverse ? `${kind}, reversed` : kind
  const place = page.after === undefined ? undefined : readCursor(name, page.after)

  const order = descending ? sql`order by sort desc, id desc` : sql`order by sort, id`
  // One more than the page holds tells whether there is another.
  const end = sql`${order} limit ${sql.lit(size + 1)}`
  const beyond = place
    ? [sql<boolean>`(sort, id) ${sql.raw(descending ? '<' : '>')} (${place[0]}, ${place[1]})`]
    : []
  const pageOf = (from: RawBuilder<unknown>, where: RawBuilder<boolean>[]) =>
    sql`select ${shown} from ${from} where ${sql.join([...where, ...beyond], sql` and `)} ${end}`

  const steps =
    crowded && !descending && !isGrouped(filter) ? stepsByWords(kind, filter, place?.[0]) : undefined
  if (steps) {
    const wanted = conditionsOf(kind, withoutWords(filter), zone)
    const rows = inSteps(steps, size, (places) => pageOf(inPlaces(kind, places), wanted))
    return { rows: sql`${rows} ${end}`, order, size, name }
  }
  const { from, where, whole } = askForAll(kind, filter, zone, known)
  const window = whole && known === undefined ? listing.window?.(filter) : undefined
  const stretches: Stretch[] = window ? windows(kind, window) : [{ where: [] }]
  const branches = stretches.map(({ where: within, underWay }) => {
    if (underWay === undefined) return pageOf(from, [...where, ...within])
    // Where nothing else is asked, no more of them are wanted than a page needs.
    const places = placesUnderWay(kind, underWay, [...within, ...beyond], isBare(filter) ? end : order)
    return pageOf(inPlaces(kind, places), where)
  })
  return { rows: merged(branches, end), order, size, name }
}

/** Where all that a filter leaves is read from, and by what conditions; whether it is the table itself. */
export function askForAll<K extends Kind>(kind: K, filter: Filters[K], zone: string, known?: string) {
  const found = foundByWords(kind, filter)
  const wanted = conditionsOf(kind, found ? withoutWords(filter) : filter, zone)
  const all = found ? inPlaces(kind, found) : recordsAt(known)
  return isGrouped(filter)
    ? { from: firstOfSeries(wanted, all), where: [sql<boolean>`place = 1`], whole: false }
    : { from: all, where: wanted, whole: !found }
}

const conditionsOf = <K extends Kind>(kind: K, filter: Filters[K], zone: string): RawBuilder<boolean>[] => [
  sql`kind = ${sql.lit(kind)}`,
  ...conditions(kind, filter, zone),
]

/**
 * The records at places `(place_sort, place_id)`, in their order: read whole one after the other, for as long as a page
 * needs. The fence keeps the database from walking along the whole list instead.
 */
const inPlaces = (kind: Kind, places: RawBuilder<unknown>): RawBuilder<unknown> => sql`(
  select ${asked} from (${places} offset 0) as places
  join records on kind = ${sql.lit(kind)} and id = place_id and sort = place_sort) as records`

function merged(branches: RawBuilder<unknown>[], end: RawBuilder<unknown>): RawBuilder<unknown> {
  const [only, ...others] = branches
  if (only && others.length === 0) return only
  const all = branches.map((branch) => sql`(${branch})`)
  return sql`select ${shown} from (${sql.join(all, sql` union all `)}) as branches ${end}`
}

/**
 * Pages of the steps, one after the other for as long as they do not fill one. Each is in order, and so are the steps: to
 * have them put in order would be to take them all.
 */
const inSteps = (
  { words, weeks, inStep, behind }: Steps,
  size: number,
  page: (places: RawBuilder<unknown>) => RawBuilder<unknown>,
): RawBuilder<unknown> => {
  const before = sql`
    select ${shown} from ${weeks} cross join lateral (${page(inStep)}) as page limit ${sql.lit(size + 1)}`
  if (!behind) return sql`with ${words} select ${shown} from (${before}) as found`
  return sql`
    with ${words}, before as materialized (${before})
    select ${shown} from (
      select ${shown} from before
      union all
      (${page(sql`select place_sort, place_id from (${behind}) as behind where (select count(*) <= ${sql.lit(size)} from before)`)})
    ) as found`
}

const timeOf = <K extends Kind>(kind: K, filter: Filters[K]) => listings[kind].window?.(filter) ?? {}

/** The records that have the words of a filter, when it bounds the time as well; `undefined` when it does not. */
function foundByWords<K extends Kind>(kind: K, filter: Filters[K]): RawBuilder<unknown> | undefined {
  const { from, to } = timeOf(kind, filter)
  return filter.q && from && to ? foundWithin(kind, filter.q, { from, to }) : undefined
}

function stepsByWords<K extends Kind>(
  kind: K,
  filter: Filters[K],
  after?: string | number,
): Steps | undefined {
  return filter.q && kind === 'event' ? stepsOf(filter.q, timeOf(kind, filter), after) : undefined
}

const withoutWords = <F extends object>(filter: F): F => ({ ...filter, q: undefined })

/** Whether nothing but a time is asked for, that is not over before it begins. */
function isBare(filter: Filters[Kind]): boolean {
  const { from, to, ...others }: Filters['event'] = filter as Filters['event']
  const inOrder = from === undefined || to === undefined || Date.parse(from) < Date.parse(to)
  return inOrder && Object.values(others).every((value) => value === undefined)
}

const isGrouped = (filter: Filters[Kind]): boolean => 'group' in filter && filter.group === 'series'

/** The events that conditions leave, numbered in their series as `place`; one without a series is alone in its own. */
const firstOfSeries = (wanted: RawBuilder<boolean>[], all: RawBuilder<unknown>): RawBuilder<unknown> => sql`(
  select ${asked}, row_number() over (
    partition by coalesce((select facet from unnest(facets) as facet where facet like 'event/series/%' limit 1), id)
    order by sort, id
  ) as place
  from ${all} where ${sql.join(wanted, sql` and `)}
) as records`
