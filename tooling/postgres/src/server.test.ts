import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { createDatabase, type Postgres, startPostgres } from './index.ts'

async function query(connectionString: string, sql: string) {
  const client = new Client({ connectionString })
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

test('the server of the run is PostgreSQL 18 and knows what Torg uses of it', async () => {
  const database = await createDatabase(inject('postgres'))
  const rows = await query(
    database,
    `select current_setting('server_version') as version, uuidv7() is not null as uuidv7`,
  )
  expect(rows).toEqual([{ version: expect.stringMatching(/^18\./), uuidv7: true }])
})

test('two databases share no rows', async () => {
  const [one, other] = await Promise.all([
    createDatabase(inject('postgres')),
    createDatabase(inject('postgres')),
  ])
  await query(one, 'create table town (name text)')
  expect(await query(other, `select to_regclass('town') as town`)).toEqual([{ town: null }])
})

describe('a server of one test', () => {
  let server: Postgres
  beforeAll(async () => {
    server = await startPostgres()
  })
  afterAll(() => server.stop())

  test('is another one than the server of the run', () => {
    expect(server.url('postgres')).not.toBe(inject('postgres'))
  })

  test('refuses connections once it is stopped', async () => {
    const database = await server.createDatabase()
    expect(await query(database, 'select 1 as one')).toEqual([{ one: 1 }])
    await server.stop()
    await expect(query(database, 'select 1')).rejects.toThrow('ECONNREFUSED')
  })
})

describe('a server that another one follows', () => {
  let primary: Postgres
  let replica: Postgres
  beforeAll(async () => {
    primary = await startPostgres({ durable: true })
    replica = await primary.startReplica()
  })
  afterAll(async () => {
    await replica.stop()
    await primary.stop()
  })

  test('is copied, while it is written and after a crash of either', async () => {
    const database = await primary.createDatabase()
    const copy = replica.url(new URL(database).pathname.slice(1))
    await query(database, 'create table town (name text)')
    await query(database, `insert into town values ('Vasa')`)
    const towns = () => query(copy, 'select name from town').catch(() => [])
    await expect.poll(towns, { timeout: 5_000 }).toEqual([{ name: 'Vasa' }])
    await expect(query(copy, `insert into town values ('Åbo')`)).rejects.toThrow('read-only')
    await replica.crash()
    await query(database, `insert into town values ('Åbo')`)
    await primary.crash()
    await expect(query(database, 'select 1')).rejects.toThrow('ECONNREFUSED')
    await primary.restart()
    await replica.restart()
    await expect.poll(towns, { timeout: 10_000 }).toEqual([{ name: 'Vasa' }, { name: 'Åbo' }])
  })
})
