import type { Kind } from '@torg/domain/records'
import { type RawBuilder, sql } from 'kysely'
import { behindAll, earliestOf } from '../lists/windows.ts'
import { matches, queryIn } from './match.ts'

/** Instants, UTC. */
type Time = { from: string; to: string }

// More months than these are most of a list: then the index on words alone does as well.
const mostMonths = 36

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
export function longIn(instant: string): number[] {
  const date = new Date(instant)
  return [0, 12 * date.getUTCFullYear() + date.getUTCMonth() + 1]
}

/**
 * Places in the list `(place_sort, place_id)` of what has words and may touch a time, found in the index of both.
 *
 * @returns `undefined` when the time is too long for the index to help
 */
export function foundWithin(kind: Kind, q: string, { from, to }: Time): RawBuilder<unknown> | undefined {
  const end = behindAll(to)
  const months = monthsBetween(earliestOf(from), end)
  if (months === undefined) return undefined
  return sql`
    select sort as place_sort, id as place_id from search
    where kind = ${sql.lit(kind)} and times && ${[...longIn(from), ...months]}::integer[] and sort < ${end}
      and ${matches((column) => sql`(select ${queryIn(column, q)})`)}`
}
