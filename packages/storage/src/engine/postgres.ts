import { Kysely, PostgresDialect, sql } from 'kysely'
import type { Database } from '../schema/database.ts'
import type { Engine } from './engine.ts'
import { openLine } from './line.ts'
import { parsers } from './parsers.ts'
import { tables } from './tidy.ts'

/** Opens a pool of connections to a PostgreSQL server. */
export async function openPostgres(where: { databaseUrl: string; connections: number }): Promise<Engine> {
  const { default: pg } = await import('pg')
  const settings = {
    connectionString: where.databaseUrl,
    types: {
      getTypeParser: (oid: number, format?: 'text' | 'binary') =>
        parsers[oid] ?? pg.types.getTypeParser(oid, format as 'text'),
    },
  }
  const pool = new pg.Pool({ ...settings, max: where.connections })
  // A connection that breaks while idle leaves the pool; the next query takes another.
  pool.on('error', () => {})
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) })
  const lines = new Set<() => Promise<void>>()

  return {
    db,
    async listen(channel, hearer) {
      const line = await openLine(() => new pg.Client(settings), channel, hearer)
      const end = async () => {
        lines.delete(end)
        await line.end()
      }
      lines.add(end)
      return end
    },
    // The server vacuums by itself, but knows of a large import only a minute later.
    async tidy() {
      await sql`analyze ${tables}`.execute(db)
    },
    async close() {
      await Promise.all([...lines].map((end) => end()))
      await db.destroy()
    },
  }
}
