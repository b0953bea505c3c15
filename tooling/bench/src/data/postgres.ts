import path from 'node:path'
import { type Postgres, startPostgres } from '@torg/postgres'
import { Client } from 'pg'
import { copyEvents } from './copy.ts'
import { fill } from './fill.ts'
import type { Home } from './home.ts'
import { folder } from './place.ts'

/** A PostgreSQL server whose databases are kept for the next run. */
export async function postgresHome(say: (text: string) => void): Promise<Home> {
  const server = await startPostgres({ kept: path.join(folder, 'postgres') })
  let made = 0
  return {
    filled: async (count) => ({ databaseUrl: server.url(await filled(server, count, say)) }),
    async scratch(count) {
      const name = `scratch_${process.pid}_${++made}`
      const template = count === undefined ? 'template0' : await filled(server, count, say)
      await asking(server.url('postgres'), `create database ${name} template ${template}`)
      return {
        where: { databaseUrl: server.url(name) },
        drop: () => asking(server.url('postgres'), `drop database ${name} with (force)`),
      }
    },
    get pid() {
      return server.pid
    },
    stop: () => server.stop(),
  }
}

/** The name of a database with that many events. */
async function filled(server: Postgres, count: number, say: (text: string) => void): Promise<string> {
  const name = `events_${count}`
  const client = await connect(server.url('postgres'))
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name])
    if (rowCount) return name
    say(`filling PostgreSQL with ${count} events`)
    const draft = `${name}_draft`
    await client.query(`drop database if exists ${draft}`)
    await client.query(`create database ${draft} template template0`)
    await fill({ databaseUrl: server.url(draft) })
    const inside = await connect(server.url(draft))
    try {
      // What is being filled may be lost.
      await inside.query('set synchronous_commit = off')
      await copyEvents((text) => inside.query(text), count, say)
      await inside.query('vacuum (analyze)')
    } finally {
      await inside.end()
    }
    await client.query(`alter database ${draft} rename to ${name}`)
    return name
  } finally {
    await client.end()
  }
}

async function connect(url: string): Promise<Client> {
  const client = new Client({ connectionString: url })
  await client.connect()
  return client
}

async function asking(url: string, text: string): Promise<void> {
  const client = await connect(url)
  try {
    await client.query(text)
  } finally {
    await client.end()
  }
}
