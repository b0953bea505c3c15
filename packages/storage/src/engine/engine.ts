import type { Kysely } from 'kysely'
import type { Database } from '../schema/database.ts'

export type Hearer = {
  heard(payload: string): void
  /** The line was down for a while, and is up again. */
  reconnected(): Promise<void>
}

/** A PostgreSQL, whichever it is: queries, and the word when another process has written. */
export type Engine = {
  db: Kysely<Database>
  /** Listens to a channel of other processes; returns what ends it. */
  listen(channel: string, hearer: Hearer): Promise<() => Promise<void>>
  /** Renews what the planner knows of the tables, and clears away what no reader can see any more. */
  tidy(): Promise<void>
  close(): Promise<void>
}
