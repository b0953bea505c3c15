import { type RawBuilder, sql } from 'kysely'

/** Instants, UTC; open where absent. */
export type Window = { from?: string | undefined; to?: string | undefined }

// `sort` is wall time in a zone that the query does not know: no clock was ever farther from UTC than sixteen hours.
const slack = 16 * 3_600_000

/** As a place in the list: a day, hour and minute of wall clocks. */
const wall = (instant: string, shift: number) =>
  new Date(Date.parse(instant) + shift).toISOString().slice(0, 16)

/** Behind all that a day holds, also what is known by its month only. */
const dayAfter = (instant: string) => wall(instant, slack + 86_400_000).slice(0, 10)

/** A stretch of a list, by the conditions that bound it. */
export type Stretch = {
  where: RawBuilder<boolean>[]
  /** Found by this first, wherever in the list it lies; else by walking along the list. */
  first?: RawBuilder<boolean>
}

/**
 * Which stretches of a list that is sorted by time can hold what touches the time from `from` to `to`.
 *
 * What begins after `from` is one stretch of the list. What began before and still goes on may lie anywhere in its
 * past, and is found by its span instead, so that a long past costs nothing.
 */
export function windows({ from, to }: Window): Stretch[] {
  const before = to === undefined ? [] : [sql<boolean>`sort < ${dayAfter(to)}`]
  if (from === undefined) return [{ where: before }]
  const first = wall(from, -slack)
  return [
    { where: [sql<boolean>`sort < ${first}`, ...before], first: sql`span @> ${from}::timestamptz` },
    { where: [sql<boolean>`sort >= ${first}`, ...before] },
  ]
}
