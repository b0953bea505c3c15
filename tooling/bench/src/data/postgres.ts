import path from 'node:path'
import { type Postgres, startPostgres } from '@torg/postgres'
import { Client } from 'pg'
import { copyEvents } from './copy.ts'
import { fill } from './fill.ts'
import { folder } from './place.ts'

/** The server of a run; its databases are kept for the next. */
export const startServer = (): Promise<Postgres> => startPostgres({ kept: path.join(folder, 'postgres') })

/** A database with that many events: its address. Made once, and copied for whoever wants to write. */
export async function postgresWith(
  server: Postgres,
  count: number,
  say: (text: string) => void,
): Promise<string> {
  const name = `events_${count}`
  const { rowCount } = await asking(server.url('postgres'), (client) =>
    client.query('select from pg_database where datname = $1', [name]),
  )
  if (rowCount) return server.url(name)
  say(`filling PostgreSQL with ${count} events`)
  const draft = `${name}_draft`
  await asking(server.url('postgres'), async (client) => {
    await client.query(`drop database if exists ${draft}`)
    await client.query(`create database ${draft} template template0`)
  })
  await fill({ databaseUrl: server.url(draft) })
  await asking(server.url(draft), async (client) => {
    // What is being filled may be lost.
    await client.query('set synchronous_commit = off')
    await copyEvents((text) => client.query(text), count, say)
    await client.query('vacuum (analyze)')
  })
  await asking(server.url('postgres'), (client) => client.query(`alter database ${draft} rename to ${name}`))
  return server.url(name)
}

/** An empty database, or a copy of another, that is thrown away after use. */
export async function scratchDatabase(server: Postgres, template = 'template0') {
  const name = `scratch_${process.pid}_${Date.now()}`
  await asking(server.url('postgres'), (client) =>
    client.query(`create database ${name} template ${template}`),
  )
  return {
    url: server.url(name),
    drop: () =>
      asking(server.url('postgres'), async (client) => {
        await client.query(`drop database ${name} with (force)`)
      }),
  }
}

async function asking<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
