import type { Kind } from '@torg/domain/records'
import { type RawBuilder, sql } from 'kysely'
import { behindAll, earliestOf } from '../lists/windows.ts'
import { queryIn } from './match.ts'
import { type Column, columns } from './texts.ts'

/** Instants, UTC. */
type Time = { from: string; to: string }

// More months than these are most of a list: then the index on words alone does as well.
const mostMonths = 36

// So many events of a list are looked through at once for words that nearly all of them may have.
const crowd = 600

/** The months between two places in the list, as `times` has them; `undefined` when they are too many. */
function monthsBetween(start: string, end: string): number[] | undefined {
  const [first, last] = [counted(start), counted(end)]
  // The first year has no day before it, and after the last one comes no number.
  if (!(first >= 12 && last - first <= mostMonths)) return undefined
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => {
    const month = first + index
    return 100 * Math.floor(month / 12) + (month % 12) + 1
  })
}

function counted(place: string): number {
  const [year = Number.NaN, month = Number.NaN] = place.split('-').map(Number)
  return 12 * year + month - 1
}

/** What is long stands in every month that it takes, numbered through; in month 0 when it has no end. */
function longIn(instant: string): number[] {
  const date = new Date(instant)
  return [0, 12 * date.getUTCFullYear() + date.getUTCMonth() + 1]
}

/** Places in the list `(place_sort, place_id)` of what has words and may touch a time, found in the index of both. */
export type FoundWithin = {
  all: RawBuilder<unknown>
  /**
   * The same in the order of the list, in two steps: a word that many have is in enough of the first, and one that few
   * have costs little to look for twice. `first` has all when the list is not crowded; `rest` comes after it.
   */
  first: RawBuilder<unknown>
  rest: RawBuilder<unknown>
  /** What both steps read beside, by name: the day up to which the first one looks, and the words in each language. */
  beside: RawBuilder<unknown>
}

/**
 * @param after a place in the list: what comes before it is of no interest
 * @returns `undefined` when the time is too long for the index to help
 */
export function foundWithin(
  kind: Kind,
  q: string,
  { from, to }: Time,
  after?: string | number,
): FoundWithin | undefined {
  const [earliest, end] = [earliestOf(from), behindAll(to)]
  const isLater = after !== undefined && `${after}` > earliest
  const start = isLater ? `${after}` : earliest
  const months = monthsBetween(start, end)
  if (months === undefined) return undefined
  const long = isLater ? [] : longIn(from)
  const inMonths = sql`${[...long, ...months]}::integer[]`
  const inDays = sql`${long}::integer[] || array(
    select to_char(day, 'YYYYMMDD')::integer
    from generate_series(${start.slice(0, 10)}::date, until::date, '1 day') as day)`
  // Whatever is on the day itself sorts before this.
  const until = sql`(select until || '~' from crowded)`
  const ofKind = sql`kind = ${sql.lit(kind)}`
  const typed = (column: Column) => sql`(select ${queryIn(column, q)})`
  const read = (column: Column) => sql`(select ${sql.ref(column)} from words)`

  const having = (words: typeof typed, times: RawBuilder<unknown>, where: RawBuilder<unknown>) => sql`
    select sort as place_sort, id as place_id from search
    where ${ofKind} and times && ${times} and ${where} and (${sql.join(
      columns.map((column) => sql`search.${sql.ref(column)} @@ ${words(column)}`),
      sql` or `,
    )})`
  return {
    all: having(typed, inMonths, sql`sort < ${end}`),
    first: having(
      read,
      sql`coalesce((select ${inDays} from crowded), ${inMonths})`,
      sql`sort < coalesce(${until}, ${end})`,
    ),
    rest: having(read, inMonths, sql`sort >= ${until} and sort < ${end}`),
    beside: sql`
      crowded as materialized (
        select substr(sort, 1, 10) as until from records
        where ${ofKind} and archived is null and sort >= ${start} and sort < ${end}
          and not span << tstzrange(${from}, null)
        order by sort, id offset ${sql.lit(crowd)} limit 1
      ), words as materialized (
        select ${sql.join(columns.map((column) => sql`${queryIn(column, q)} as ${sql.ref(column)}`))}
      )`,
  }
}
