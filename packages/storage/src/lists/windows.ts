import type { Kind } from '@torg/domain/records'
import { type RawBuilder, sql } from 'kysely'

/** Instants, UTC; open where absent. */
export type Window = { from?: string | undefined; to?: string | undefined }

const hour = 3_600_000

/** How many hours (at most) is over what the walk along a list finds by its beginning alone. */
export const short = 4

// `sort` is wall time in a zone that the query does not know: no clock was ever farther from UTC than sixteen hours.
const slack = 16

/** As a place in the list: a day, hour and minute of wall clocks, of the years that a place can have. */
function wall(instant: string, hours: number): string {
  const text = new Date(Date.parse(instant) + hours * hour).toISOString()
  return text.startsWith('-') ? '' : text.startsWith('+') ? '~' : text.slice(0, 16)
}

/** Before all that begins so many hours before an instant or later, by whichever clock. */
export const beforeAll = (instant: string, hours: number): string => wall(instant, -slack - hours)

/** Before all that begins at an instant or later, and all short things that are still under way then. */
export const earliestOf = (instant: string): string => wall(instant, -slack - short)

/** Behind all that begins before an instant, also what is known by its day or month only. */
export const behindAll = (instant: string): string => wall(instant, slack + 24).slice(0, 10)

/** A stretch of a list. */
export type Stretch = {
  /** The conditions that bound it. */
  where: RawBuilder<boolean>[]
  /** Only what is under way at this instant (UTC) and is not short, wherever in the list it lies. */
  underWay?: string
}

/**
 * Which stretches of a list that is sorted by time can hold what touches the time from `from` to `to`.
 *
 * What is under way at `from` and is not short may lie anywhere in the past of the list, and is found by how long it
 * lasts. Everything else is one stretch of the list, from the first of it that is not over, so that a long past, and a
 * crowded day before, cost nothing.
 */
export function windows(kind: Kind, { from, to }: Window): Stretch[] {
  const before = to === undefined ? [] : [sql<boolean>`sort < ${behindAll(to)}`]
  if (from === undefined) return [{ where: before }]
  const isOther = sql<boolean>`(lasts = ${sql.lit(short)} or lower(span) > ${from})`
  const start = sql`(
    select sort from records
    where kind = ${sql.lit(kind)} and archived is null and sort >= ${earliestOf(from)}
      and not span << tstzrange(${from}, null) and ${isOther}
    order by sort, id limit 1)`
  return [
    { where: [sql<boolean>`sort < ${behindAll(from)}`, ...before], underWay: from },
    { where: [sql<boolean>`sort >= ${start}`, isOther, ...before] },
  ]
}
