import { type RawBuilder, sql } from 'kysely'
import type { RecordName } from './stored.ts'

/** The names of records as a table `(kind, id)` inside a query. */
export const names = (records: readonly RecordName[]): RawBuilder<RecordName> =>
  sql`(select kind, id from json_to_recordset(${JSON.stringify(records.map(({ kind, id }) => ({ kind, id })))}::json) as named(kind text, id text))`
