import { openStore, type Store } from '@torg/storage'
import { engines } from '@torg/storage/testing'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import type { LogLine } from '../deps.ts'
import { type Receiver, startReceiver } from '../testing/receiver.ts'
import { organisation } from '../testing/records.ts'
import { createCourier } from './courier.ts'
import { keepAtWork } from './keep.ts'
import { sender } from './send.ts'

let store: Store
let there: Receiver
let ahead = 0
const clock = () => new Date(Date.now() + ahead)
const log: LogLine[] = []
beforeAll(async () => {
  store = await openStore({ ...((await engines[0]?.place()) ?? { inMemory: true }), clock })
})
afterAll(() => store.close())
beforeEach(async () => {
  there = await startReceiver()
  await store.webhooks.create({ name: 'test', address: there.address })
  log.length = 0
})
afterEach(() => there.close())

const deps = () => ({
  store,
  clock,
  log: (line: LogLine) => void log.push(line),
  config: { publicUrl: 'https://api.example.org' },
  send: sender({ origins: [there.origin] }),
  random: () => 0,
})
const heard = (count: number) =>
  expect.poll(() => there.received.length, { timeout: 10_000, interval: 5 }).toBe(count)
const write = (id: string) => store.putAll([organisation(id)], { actor: 'test' })

test('it sends what is written, and again what failed, until it is to stop', async () => {
  const stopping = new AbortController()
  const ended = await keepAtWork(createCourier(deps()), deps(), stopping.signal)
  there.answers.push((response) => {
    // The first pause has passed by the time it is looked for.
    ahead += 5000
    response.writeHead(500).end()
  })
  await write('one')
  await heard(2)
  await write('two')
  await heard(3)
  stopping.abort()
  await ended()
  await write('three')
  expect(there.received).toHaveLength(3)
  expect(log.map(({ event }) => event)).toEqual(['webhook failed', 'webhook delivered', 'webhook delivered'])
})

test('a receiver that does not answer holds up no other', async () => {
  const stopping = new AbortController()
  const other = await startReceiver()
  await store.webhooks.create({ name: 'other', address: other.address })
  const both = { ...deps(), send: sender({ origins: [there.origin, other.origin] }), patience: 0 }
  const ended = await keepAtWork(createCourier(both), both, stopping.signal)
  there.answers.push(() => {})
  for (const id of ['four', 'five', 'six']) {
    const count = other.received.length
    await write(id)
    await expect.poll(() => other.received.length, { timeout: 10_000, interval: 5 }).toBeGreaterThan(count)
  }
  expect(there.received).toHaveLength(1)
  stopping.abort()
  await ended()
  await other.close()
})

test('what goes wrong is logged, and does not end it', async () => {
  const stopping = new AbortController()
  let failing = true
  const courier = createCourier(deps())
  const broken = {
    ...courier,
    work: async () => {
      if (failing) throw new Error('no database')
      await courier.work()
    },
  }
  const ended = await keepAtWork(broken, deps(), stopping.signal)
  await expect.poll(() => log).toMatchObject([{ event: 'webhooks failed', message: 'Error: no database' }])
  failing = false
  await write('seven')
  await expect.poll(() => there.received.length).toBeGreaterThan(0)
  stopping.abort()
  await ended()
})
