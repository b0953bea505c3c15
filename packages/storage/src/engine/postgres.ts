import { Kysely, PostgresDialect, type PostgresPool, sql } from 'kysely'
import type { ClientBase, ClientConfig } from 'pg'
import type { Database } from '../schema/database.ts'
import type { Connections, Engine } from './engine.ts'
import { openLine } from './line.ts'
import { parsers } from './parsers.ts'
import { Pipelines } from './pipelines.ts'
import { prepareOn } from './prepare.ts'
import { tables } from './tidy.ts'
import { telling } from './unavailable.ts'

/** How long (ms) is waited for a connection, for a query of a reader, and for any query. */
const patience = { connection: 5_000, read: 5_000, query: 300_000 }

/** Connections for reads that are over in a moment: each carries many at once, so a few keep a server busy. */
const mostPipelines = 4

const databaseOn = (pool: PostgresPool) =>
  new Kysely<Database>({ dialect: telling(new PostgresDialect({ pool })) })

/** Opens pools of connections to a PostgreSQL server, and to those that follow it. */
export async function openPostgres(where: {
  databaseUrl: string
  replicaUrls?: readonly string[]
  connections: number
}): Promise<Engine> {
  const { default: pg } = await import('pg')
  const settings = (connectionString: string): ClientConfig => ({
    connectionString,
    connectionTimeoutMillis: patience.connection,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
    application_name: 'torg',
    types: {
      getTypeParser: (oid: number, format?: 'text' | 'binary') =>
        parsers[oid] ?? pg.types.getTypeParser(oid, format as 'text'),
    },
  })
  const open = (databaseUrl: string, limits: ClientConfig): Connections & { cut(): void } => {
    const pool = new pg.Pool({ ...settings(databaseUrl), ...limits, max: where.connections })
    const clients = new Set<ClientBase>()
    // A connection that breaks while idle leaves the pool; the next query takes another.
    pool.on('error', () => {})
    pool.on('connect', (client) => {
      clients.add(client)
      prepareOn(client)
      // One that breaks in use fails its query, and would end the process if nobody heard of it.
      client.on('error', () => {})
    })
    pool.on('remove', (client) => clients.delete(client))
    const pipelines = new Pipelines((socket) => {
      const given = { ...settings(databaseUrl), ...limits, stream: () => socket, pipeline: true }
      const client = new pg.Client(given)
      prepareOn(client)
      return client
    }, mostPipelines)
    const [db, quick] = [databaseOn(pool), databaseOn(pipelines)]
    return {
      db,
      quick,
      cut() {
        for (const client of clients)
          if ('end' in client) void (client as InstanceType<typeof pg.Client>).end()
        pipelines.cut()
      },
      async close() {
        await Promise.all([db.destroy(), quick.destroy()])
      },
    }
  }
  const primary = open(where.databaseUrl, {
    statement_timeout: patience.query,
    // A process that hangs amid a transaction would hold back every writer.
    idle_in_transaction_session_timeout: 60_000,
  })
  const lines = new Set<() => Promise<void>>()

  return {
    db: primary.db,
    quick: primary.quick,
    replicas: (where.replicaUrls ?? []).map(
      (url) => () => open(url, { statement_timeout: patience.read, query_timeout: patience.read }),
    ),
    async listen(channel, hearer) {
      const line = await openLine(
        () => new pg.Client(settings(where.databaseUrl)),
        channel,
        hearer,
        // Whoever waits for a server that is silent would wait for ever.
        primary.cut,
      )
      const end = async () => {
        lines.delete(end)
        await line.end()
      }
      lines.add(end)
      return end
    },
    // The server vacuums by itself, but knows of a large import only a minute later.
    async tidy() {
      await sql`analyze ${tables}`.execute(primary.db)
    },
    async close() {
      await Promise.all([...lines].map((end) => end()))
      await primary.close()
    },
  }
}
