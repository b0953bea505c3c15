import { createDatabase, type Postgres, startPostgres } from '@torg/postgres'
import { openStore, type Store } from '@torg/storage'
import { Client } from 'pg'
import { Registry } from 'prom-client'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { startApp, type TestApp } from '../testing/app.ts'
import { event, seed } from '../testing/records.ts'
import { senderOf } from '../testing/writing.ts'

const list = '/v1/events?limit=200'
const patient = { timeout: 10_000 }

async function administer(address: string, ...questions: string[]) {
  const client = new Client({ connectionString: address })
  await client.connect()
  for (const question of questions) await client.query(question)
  await client.end()
}

describe('what other processes write', () => {
  let databaseUrl: string
  let name: string
  let app: TestApp
  let other: Store
  beforeAll(async () => {
    databaseUrl = await createDatabase(inject('postgres'))
    name = new URL(databaseUrl).pathname.slice(1)
    app = await startApp({ databaseUrl })
    other = await openStore({ databaseUrl })
  })
  afterAll(() => Promise.all([app.close(), other.close()]))

  const listed = async () => (await app.get(list)).text()

  test('is in what is kept no longer', async () => {
    await listed()
    await other.putAll([event('others')], { actor: 'test' })
    await expect.poll(listed, { ...patient, interval: 5 }).toContain('"id":"others"')
  })

  test('while nothing can be heard of it, is asked for each time, and is not missed afterwards', async () => {
    await listed()
    await Promise.all([app.store.ping(), other.ping()])
    // Who is connected stays so, and nobody else comes in: the line that is cut cannot be opened again.
    await administer(
      inject('postgres'),
      `alter database ${name} allow_connections false`,
      `select pg_terminate_backend(pid) from pg_stat_activity
        where datname = '${name}' and query like any (array['listen%', '%from change_counter'])`,
    )
    await expect.poll(() => app.store.freshness()).toBe('asked')
    await other.putAll([event('unheard')], { actor: 'test' })
    expect(await listed()).toContain('"id":"unheard"')
    await other.putAll([event('unheard-too')], { actor: 'test' })
    expect(await listed()).toContain('"id":"unheard-too"')
    await other.putAll([event('missed')], { actor: 'test' })
    await administer(inject('postgres'), `alter database ${name} allow_connections true`)
    await expect.poll(() => app.store.freshness(), patient).toBe('heard')
    expect(await listed()).toContain('"id":"missed"')
  })
})

describe('while the database is gone', () => {
  let server: Postgres
  let app: TestApp
  beforeAll(async () => {
    server = await startPostgres({ durable: true })
    app = await startApp(
      { databaseUrl: await server.createDatabase() },
      seed,
      {},
      { metrics: new Registry() },
    )
  })
  afterAll(async () => {
    await app.close()
    await server.stop()
  })

  test('what is kept is told with a warning, all else is 503 with a time to try again, until it is back', async () => {
    const send = await senderOf(app, 'publisher')
    const { record } = event('written')
    const put = () => send('PUT', '/v1/events/written', record, { 'if-none-match': '*' })
    const kept = await (await app.get(list)).text()

    await server.crash()
    for (const answer of [await app.get('/v1/people'), await put(), await app.get('/readyz')]) {
      expect(answer.status).toBe(503)
      expect(answer.headers.get('retry-after')).toBe('5')
      expect(await answer.json()).toMatchObject({ code: 'unavailable' })
    }
    expect((await app.get('/livez')).status).toBe(200)
    expect(await (await app.get('/metrics')).text()).toContain('torg_database{state="heard"} ')
    await expect.poll(() => app.store.freshness()).toBe('asked')
    const former = await app.get(list)
    expect(former.status).toBe(200)
    expect(former.headers.get('warning')).toBe('110 - "Response is Stale"')
    expect(await former.text()).toBe(kept)

    await server.restart()
    await expect.poll(async () => (await app.get('/readyz')).status, patient).toBe(200)
    await expect.poll(() => app.store.freshness(), patient).toBe('heard')
    expect((await put()).status).toBe(201)
    const after = await app.get(list)
    expect(after.headers.get('warning')).toBeNull()
    expect(await after.text()).toContain('"id":"written"')
  })
})
