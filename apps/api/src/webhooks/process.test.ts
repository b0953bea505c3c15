import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { createDatabase } from '@torg/postgres'
import { openStore, type Store } from '@torg/storage'
import { afterEach, beforeEach, expect, inject, test } from 'vitest'
import { type Receiver, startReceiver } from '../testing/receiver.ts'
import { organisation } from '../testing/records.ts'
import { createCourier } from './courier.ts'
import { sender } from './send.ts'

const main = path.join(import.meta.dirname, '../main.ts')
const note = { actor: 'test' }

let databaseUrl: string
let store: Store
let there: Receiver
let child: ChildProcess | undefined
let ahead = 0
beforeEach(async () => {
  ahead = 0
  databaseUrl = await createDatabase(inject('postgres'))
  store = await openStore({ databaseUrl, clock: () => new Date(Date.now() + ahead) })
  there = await startReceiver()
})
afterEach(async () => {
  if (child && child.exitCode === null && child.signalCode === null) await end('SIGKILL')
  await store.close()
  await there.close()
})

async function start(settings: Record<string, string> = {}) {
  const env = {
    PATH: process.env.PATH ?? '',
    PORT: '0',
    DATABASE_URL: databaseUrl,
    WEBHOOK_ORIGINS: there.origin,
    ...settings,
  }
  child = spawn(process.execPath, ['--conditions=@torg/source', main], { env })
  if (child.stdout) await once(child.stdout, 'data')
}

async function end(signal: NodeJS.Signals) {
  const closed = once(child as ChildProcess, 'close')
  child?.kill(signal)
  const [code] = await closed
  return code as number | null
}

const listen = () => store.webhooks.create({ name: 'test', address: there.address })
const heard = (count: number) => expect.poll(() => there.received.length, { timeout: 20_000 }).toBe(count)

test('a running process tells of what another writes', async () => {
  const { secret } = await listen()
  await start()
  await store.putAll([organisation('town')], note)
  await heard(1)
  expect(there.verified(secret)).toMatchObject([{ data: { changes: [{ id: 'town' }] } }])
  expect(await end('SIGTERM')).toBe(0)
}, 60_000)

test('a process that is killed amid an attempt leaves the message to another, under the same id', async () => {
  const { secret } = await listen()
  there.answers.push(() => {})
  await start()
  await store.putAll([organisation('town')], note)
  await heard(1)
  await end('SIGKILL')
  const courier = createCourier({
    store,
    clock: () => new Date(),
    log: () => {},
    config: { publicUrl: 'https://api.example.org' },
    send: sender({ origins: [there.origin] }),
  })
  await courier.work()
  expect(there.received).toHaveLength(1)
  ahead = 61_000
  await courier.work()
  const [first, second] = there.ids()
  expect([there.received.length, second]).toEqual([2, first])
  expect(there.verified(secret)).toHaveLength(2)
}, 60_000)

test('a process that is told to stop ends what is under way first', async () => {
  const { webhook } = await listen()
  const answered = Promise.withResolvers<() => void>()
  there.answers.push((response) => answered.resolve(() => response.writeHead(204).end()))
  await start()
  await store.putAll([organisation('town')], note)
  const answer = await answered.promise
  const ended = end('SIGTERM')
  await expect.poll(() => child?.killed).toBe(true)
  answer()
  expect(await ended).toBe(0)
  const { items } = await store.webhooks.deliveries(webhook.id)
  expect(items).toMatchObject([{ state: 'delivered', attempts: [{ status: 204 }] }])
}, 60_000)
