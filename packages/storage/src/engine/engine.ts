import type { Kysely } from 'kysely'
import type { Database } from '../schema/database.ts'

/** A PostgreSQL, whichever it is: queries, and the word when another process has written. */
export type Engine = {
  db: Kysely<Database>
  /** Calls back with the payload of each notification on a channel; returns what ends it. */
  listen(channel: string, listener: (payload: string) => void): Promise<() => Promise<void>>
  close(): Promise<void>
}
