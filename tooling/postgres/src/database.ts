import { randomUUID } from 'node:crypto'
import { Client } from 'pg'
import type {} from 'vitest'

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the PostgreSQL server of this run, provided by `@torg/postgres/setup`. */
    postgres: string
  }
}

/**
 * Creates an empty database with a name of its own.
 *
 * @param server address of any database on the server, in a test file `inject('postgres')`
 * @returns the address of the new database
 */
export async function createDatabase(server: string): Promise<string> {
  const name = `test_${randomUUID().replaceAll('-', '')}`
  const client = new Client({ connectionString: server })
  await client.connect()
  try {
    await client.query(`create database ${name} template template0`)
  } finally {
    await client.end()
  }
  const address = new URL(server)
  address.pathname = name
  return address.href
}
