import { type Postgres, startPostgres } from '@torg/postgres'
import { openStore } from '@torg/storage'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { load, type Outcome } from './load.ts'
import { type Node, startNode } from './node.ts'
import { openProxy, type ReverseProxy } from './proxy.ts'

let primary: Postgres
let replica: Postgres
let proxy: ReverseProxy
let nodes: [Node, Node]
let settings: Record<string, string>
let key: string
const ended: Node[] = []
const patient = { timeout: 20_000 }
const kept = new Map<string, string>()

beforeAll(async () => {
  primary = await startPostgres({ durable: true })
  const databaseUrl = await primary.createDatabase()
  const store = await openStore({ databaseUrl })
  key = (await store.keys.create({ name: 'cluster', role: 'publisher' })).token
  await store.close()
  replica = await primary.startReplica()
  settings = {
    DATABASE_URL: databaseUrl,
    DATABASE_REPLICA_URL: replica.url(new URL(databaseUrl).pathname.slice(1)),
    RATE_LIMIT: '0',
  }
  nodes = await Promise.all([startNode(0, settings), startNode(0, settings)])
  proxy = await openProxy(nodes.map(({ address }) => address))
}, 90_000)
afterAll(async () => {
  await proxy.close()
  await Promise.all(nodes.map((node) => node.end('SIGKILL')))
  await replica.stop()
  await primary.stop()
})

/** Ends a process, and starts another in its place. */
async function replace(place: 0 | 1, signal: NodeJS.Signals) {
  const node = nodes[place]
  const end = await node.end(signal)
  ended.push(node)
  nodes[place] = await startNode(Number(new URL(node.address).port), settings)
  return end
}

/** Writes through the proxy, while something happens after a third of it. */
async function writeWhile<Result>(
  prefix: string,
  happening: () => Promise<Result>,
): Promise<Outcome & { result: Result }> {
  const begun = Promise.withResolvers<void>()
  const writes = 90
  const loaded = load({
    address: proxy.address,
    key,
    prefix,
    writes,
    writers: 8,
    progress: (done) => done >= writes / 3 && begun.resolve(),
  })
  const result = begun.promise.then(happening)
  const outcome = { ...(await loaded), result: await result }
  expect(outcome.kept.size).toBe(writes)
  for (const [id, etag] of outcome.kept) kept.set(id, etag)
  return outcome
}

test('what is written through one process is read through the other', async () => {
  const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' }
  for (let index = 0; index < 30; index += 1) {
    const [writer, reader] = index % 2 ? nodes : nodes.toReversed()
    const list = `${reader?.address}/v1/organisations?limit=200&q=torg`
    // Kept by the reader from now on.
    expect(await (await fetch(list)).text()).not.toContain(`"shared-${index}"`)
    const id = `shared-${index}`
    const body = JSON.stringify({ id, kind: 'other', name: { sv: `Torg ${index}` }, lifecycle: 'active' })
    const made = await fetch(`${writer?.address}/v1/organisations/${id}`, {
      method: 'PUT',
      headers: { ...headers, 'if-none-match': '*' },
      body,
    })
    expect(made.status).toBe(201)
    kept.set(id, made.headers.get('etag') ?? '')
    expect(await (await fetch(`${writer?.address}/v1/organisations?limit=200&q=torg`)).text()).toContain(
      `"${id}"`,
    )
    await expect
      .poll(async () => (await fetch(list)).text(), { ...patient, interval: 5 })
      .toContain(`"${id}"`)
  }
}, 120_000)

test('a process that is killed costs no reader anything, and no writer what was kept', async () => {
  const { refusedReads, refusedWrites } = await writeWhile('killed', () => replace(1, 'SIGKILL'))
  expect(refusedReads).toEqual([])
  expect(refusedWrites.filter((status) => status !== 502)).toEqual([])
}, 120_000)

test('a process that is told to stop costs nobody anything', async () => {
  const { refusedReads, refusedWrites, result } = await writeWhile('stopped', () => replace(0, 'SIGTERM'))
  expect({ refusedReads, refusedWrites, result }).toEqual({
    refusedReads: [],
    refusedWrites: [],
    result: { code: 0 },
  })
}, 120_000)

test('a replica that is gone, and comes back, costs nobody anything', async () => {
  const { refusedReads, refusedWrites, stale } = await writeWhile('replica', async () => {
    await replica.crash()
    await replica.restart()
  })
  expect({ refusedReads, refusedWrites, stale }).toEqual({ refusedReads: [], refusedWrites: [], stale: 0 })
}, 120_000)

test('while the primary is gone, readers are answered, and writers told to try again', async () => {
  const { refusedReads, refusedWrites, withoutRetry, stale } = await writeWhile('primary', async () => {
    await primary.crash()
    for (const { address } of nodes) {
      await expect.poll(async () => (await fetch(`${address}/readyz`)).text(), patient).toBe('reads only')
      const answer = await fetch(`${address}/v1/organisations/shared-1`)
      expect(answer.status).toBe(200)
      expect(answer.headers.get('warning')).toBe('110 - "Response is Stale"')
    }
    await primary.restart()
  })
  expect(refusedReads).toEqual([])
  expect(refusedWrites.length).toBeGreaterThan(0)
  expect(refusedWrites.filter((status) => status !== 503)).toEqual([])
  expect(withoutRetry).toBe(0)
  expect(stale).toBeGreaterThan(0)
  for (const { address } of nodes)
    await expect.poll(async () => (await fetch(`${address}/readyz`)).text(), patient).toBe('ok')
}, 120_000)

test('nothing was lost, nothing half-written, and both processes say the same', async () => {
  for (const { address } of nodes) {
    const lines = (await (await fetch(`${address}/v1/organisations.ndjson`)).text()).trim().split('\n')
    expect(lines.map((line) => JSON.parse(line).record.id).toSorted()).toEqual([...kept.keys()].toSorted())
    const told: string[] = []
    for (let after = 0, latest = 1; after < latest; ) {
      const answer = await fetch(`${address}/v1/changes?after=${after}&limit=1000`)
      const feed = (await answer.json()) as { items: { sequence: number; id: string }[]; latest: number }
      expect(feed.items.map(({ sequence }) => sequence)).toEqual(
        feed.items.map((_, index) => after + index + 1),
      )
      told.push(...feed.items.map(({ id }) => id))
      ;({ latest } = feed)
      after += feed.items.length
    }
    expect(told.toSorted()).toEqual([...kept.keys()].toSorted())
  }
  const store = await openStore({ databaseUrl: settings.DATABASE_URL ?? '' })
  const findings: unknown[] = []
  expect(await store.upkeep.check((finding) => findings.push(finding))).toBe(kept.size)
  expect(findings).toEqual([])
  await store.close()
  const failures = [...ended, ...nodes].flatMap(({ log }) =>
    log.filter(({ event }) => event === 'request failed'),
  )
  expect(failures).toEqual([])
}, 120_000)
