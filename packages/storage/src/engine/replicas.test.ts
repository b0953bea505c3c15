import { openRelay, type Postgres, type Relay, startPostgres } from '@torg/postgres'
import { sql } from 'kysely'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { Followers } from '../changes/follow.ts'
import { openStore, type Store } from '../index.ts'
import { organisation } from '../testing/records.ts'
import type { Engine } from './engine.ts'
import { openPostgres } from './postgres.ts'
import { Replicas } from './replicas.ts'

const note = { actor: 'editor' }

let primary: Postgres
let replica: Postgres
let cable: Relay
let databaseUrl: string
let copyUrl: string
let store: Store
let other: Store
let engine: Engine
let replicas: Replicas
beforeAll(async () => {
  primary = await startPostgres({ durable: true })
  databaseUrl = await primary.createDatabase()
  await (await openStore({ databaseUrl })).close()
  replica = await primary.startReplica()
  copyUrl = replica.url(new URL(databaseUrl).pathname.slice(1))
  cable = await openRelay(copyUrl)
  const where = { databaseUrl, replicaUrls: [cable.url] }
  store = await openStore(where)
  other = await openStore({ databaseUrl })
  engine = await openPostgres({ ...where, connections: 2 })
  const followers = new Followers(engine)
  await followers.add(() => {})
  replicas = new Replicas(engine, engine.replicas, followers)
})
afterAll(async () => {
  await Promise.all([store.close(), other.close(), engine.close(), replicas.close()])
  await cable.close()
  await replica.stop()
  await primary.stop()
})

/** Which server answers a read. */
const answering = async () => {
  const { rows } = await replicas.read((db) =>
    sql<{ copy: boolean }>`select pg_is_in_recovery() as copy`.execute(db),
  )
  return rows[0]?.copy ? 'replica' : 'primary'
}
const onReplica = () => expect.poll(answering, { timeout: 10_000 }).toBe('replica')

/** Asks a server for something, past the store. */
async function tell(address: string, question: string) {
  const client = new Client({ connectionString: address })
  await client.connect()
  await client.query(question)
  await client.end()
}

test('a replica is read that has all there is', onReplica)

describe('a replica that is behind', () => {
  beforeAll(async () => {
    // Until the store, too, knows what the replica has.
    for (let times = 0; times < 200; times += 1) await store.fromReplicas.ping()
    await tell(copyUrl, 'select pg_wal_replay_pause()')
  })
  afterAll(() => tell(copyUrl, 'select pg_wal_replay_resume()'))

  test('is not read by who has written', async () => {
    const record = organisation()
    await store.put('organisation', record, note)
    expect(await store.fromReplicas.get('organisation', record.id)).toMatchObject({ state: 'present' })
    const { sequence } = await store.latestChange()
    expect((await store.fromReplicas.changes(sequence - 1)).map(({ id }) => id)).toEqual([record.id])
  })

  test('is not read by who has heard of a write', async () => {
    const record = organisation()
    const heard: number[] = []
    const end = await store.follow(({ sequence }) => heard.push(sequence))
    await other.put('organisation', record, note)
    await vi.waitUntil(() => heard.length > 0, { interval: 5 })
    expect(await store.fromReplicas.get('organisation', record.id)).toMatchObject({ state: 'present' })
    await end()
  })

  test('is read again when it has caught up', async () => {
    await expect.poll(answering).toBe('primary')
    await tell(copyUrl, 'select pg_wal_replay_resume()')
    await onReplica()
  })
})

describe('a replica that fails', () => {
  test('fails no read, and is read again when it is back', async () => {
    await onReplica()
    const reads = Array.from({ length: 20 }, answering)
    await replica.crash()
    await Promise.all(reads)
    expect(await answering()).toBe('primary')
    await replica.restart()
    await onReplica()
  })

  test('without a word is waited for a while, and then left alone', async () => {
    await onReplica()
    cable.hold()
    expect(await answering()).toBe('primary')
    const began = performance.now()
    expect(await answering()).toBe('primary')
    expect(performance.now() - began).toBeLessThan(2_000)
    cable.carry()
    await onReplica()
  })
})

test('while the primary is gone, reads go on and say so, and writes are refused until it is back', async () => {
  const record = organisation()
  await store.put('organisation', record, note)
  await expect
    .poll(async () => {
      await answering()
      return store.fromReplicas.get('organisation', record.id)
    })
    .toMatchObject({ state: 'present' })
  await onReplica()
  const { sequence } = await store.latestChange()
  expect(store.freshness()).toBe('heard')

  await primary.crash()
  expect(await store.fromReplicas.get('organisation', record.id)).toMatchObject({ state: 'present' })
  await vi.waitUntil(() => store.freshness() !== 'heard')
  expect((await store.fromReplicas.latestChange()).sequence).toBe(sequence)
  expect(store.freshness()).toBe('behind')
  await expect(store.put('organisation', organisation(), note)).rejects.toMatchObject({ code: 'unavailable' })
  await expect(store.get('organisation', record.id)).rejects.toMatchObject({ code: 'unavailable' })

  await primary.restart()
  await vi.waitUntil(() => store.freshness() === 'heard', { timeout: 10_000 })
  const later = organisation()
  await store.put('organisation', later, note)
  expect(await store.fromReplicas.get('organisation', later.id)).toMatchObject({ state: 'present' })
  await onReplica()
})

test('a replica that was lost a moment ago is asked again at once when nothing else is left', async () => {
  await onReplica()
  await Promise.all([replica.crash(), primary.crash()])
  await expect(answering()).rejects.toThrow()
  await replica.restart()
  expect(await answering()).toBe('replica')
  await primary.restart()
  await onReplica()
})
