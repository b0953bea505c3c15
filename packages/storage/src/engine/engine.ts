import type { Kysely } from 'kysely'
import type { Database } from '../schema/database.ts'

/** Who hears of the writes of other processes. */
export type Hearer = {
  heard(payload: string): void
  /** The latest change, as the database itself says every so often, and first of all when the line is open. */
  asked(sequence: number): void
  /** The line is down: nothing is heard until `asked` is called again. */
  lost(cause: unknown): void
}

/** Ways to one database. */
export type Connections = {
  db: Kysely<Database>
  /** For reads of one statement that are over in a moment. */
  quick: Kysely<Database>
  close(): Promise<void>
}

/** A PostgreSQL, whichever it is: queries, and the word when another process has written. */
export type Engine = Connections & {
  /** Listens to a channel of other processes; returns what ends it. */
  listen(channel: string, hearer: Hearer): Promise<() => Promise<void>>
  /** Connections to servers that follow this one, each opened anew when it is lost. */
  replicas: (() => Connections)[]
  /** Renews what the planner knows of the tables, and clears away what no reader can see any more. */
  tidy(): Promise<void>
}
