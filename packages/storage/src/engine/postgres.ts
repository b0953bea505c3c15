import { Kysely, PostgresDialect } from 'kysely'
import type { Database } from '../schema/database.ts'
import type { Engine } from './engine.ts'
import { parsers } from './parsers.ts'

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
  const listening = new Set<() => Promise<void>>()

  return {
    db,
    async listen(channel, listener) {
      let ended = false
      let client: InstanceType<typeof pg.Client>
      const connect = async () => {
        client = new pg.Client(settings)
        client.on('notification', ({ payload }) => listener(payload ?? ''))
        client.on('error', () => {})
        client.once('end', () => {
          if (!ended) setTimeout(() => connect().catch(retry), 250).unref()
        })
        await client.connect()
        await client.query(`listen ${client.escapeIdentifier(channel)}`)
      }
      const retry = () => {
        if (!ended) setTimeout(() => connect().catch(retry), 1_000).unref()
      }
      await connect()
      const end = async () => {
        ended = true
        listening.delete(end)
        await client.end()
      }
      listening.add(end)
      return end
    },
    async close() {
      await Promise.all([...listening].map((end) => end()))
      await db.destroy()
    },
  }
}
