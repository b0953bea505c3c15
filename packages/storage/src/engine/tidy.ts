import { sql } from 'kysely'

/** The tables that writes churn. */
export const tables = sql`records, search, links, revisions, changes, change_counter, tides`

const every = 1000

/** Whether the latest `changes`, which came to `sequence`, completed another thousand. */
export const isDue = (sequence: number, changes: number): boolean =>
  Math.floor(sequence / every) > Math.floor((sequence - changes) / every)
