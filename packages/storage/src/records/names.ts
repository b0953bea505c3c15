import { type RawBuilder, sql } from 'kysely'
import type { RecordName } from './stored.ts'

/**
 * The names of records as a table `(kind, id)` inside a query. The planner expects few rows of arrays, and a hundred of
 * JSON: for so many it reads a table of some thousands whole.
 */
export const names = (records: readonly RecordName[]): RawBuilder<RecordName> =>
  sql`(select kind, id from unnest(${records.map(({ kind }) => kind)}::text[], ${records.map(({ id }) => id)}::text[]) as named(kind, id))`
