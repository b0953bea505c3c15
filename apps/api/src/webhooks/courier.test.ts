import type { Webhook } from '@torg/domain/queries'
import { openStore, type Place, type Store } from '@torg/storage'
import { engines } from '@torg/storage/testing'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import type { LogLine } from '../deps.ts'
import { type Receiver, startReceiver, status } from '../testing/receiver.ts'
import { event, organisation } from '../testing/records.ts'
import { type CourierDeps, createCourier } from './courier.ts'
import { pingOf } from './message.ts'
import { sender } from './send.ts'

const note = { actor: 'test' }
const [minute, hour] = [60_000, 3_600_000]

describe.each(engines)('on $engine', ({ engine, place }) => {
  let where: Place
  let store: Store
  let there: Receiver
  const log: LogLine[] = []
  let made = 0
  const clock = () => new Date()
  const travel = (milliseconds: number) => vi.setSystemTime(Date.now() + milliseconds)

  beforeAll(async () => {
    // Receivers hold the time of a message against that of their own clock.
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-22T10:00:00Z') })
    where = await place()
    store = await openStore({ ...where, clock })
    await store.putAll(
      [organisation('town'), organisation('ministry'), organisation('bureau', { parent: 'ministry' })],
      note,
    )
  })
  afterAll(async () => {
    await store.close()
    vi.useRealTimers()
  })
  beforeEach(async () => {
    there = await startReceiver()
    for (const { id, version } of await store.webhooks.list())
      await store.webhooks.remove(id, { ifVersion: version })
    log.length = 0
  })
  afterEach(() => there.close())

  const listen = (given: Partial<Parameters<Store['webhooks']['create']>[0]> = {}) =>
    store.webhooks.create({ name: 'test', address: there.address, ...given })
  const courierOn = (given: Partial<CourierDeps> = {}) =>
    createCourier({
      store,
      clock,
      log: (line) => log.push(line),
      config: { publicUrl: 'https://api.example.org' },
      send: sender({ origins: [there.origin] }, { answer: 10_000 }),
      random: () => 0,
      ...given,
    })
  const work = () => courierOn().work()
  const write = async (organiser = 'town') => {
    const id = `event-${++made}`
    await store.putAll([event(id, { organisers: [{ organisation: organiser, role: 'organiser' }] })], note)
    return id
  }
  const told = (secret: string) =>
    there
      .verified(secret)
      .flatMap((message) => (message.type === 'ping' ? [] : message.data.changes.map(({ id }) => id)))
  const standing = async (webhook: Webhook) => {
    const [{ items }, now] = await Promise.all([
      store.webhooks.deliveries(webhook.id),
      store.webhooks.get(webhook.id),
    ])
    return { items, now }
  }

  test('changes are told, signed, in order and without gaps', async () => {
    const { webhook, secret } = await listen()
    const { sequence: begin } = await store.latestChange()
    const first = await write()
    await work()
    const [second, third] = [await write(), await write()]
    await store.remove('event', second, note)
    await work()
    const messages = there.verified(secret)
    expect(messages).toMatchObject([
      {
        type: 'records.changed',
        data: {
          after: begin,
          sequence: begin + 1,
          changes: [
            {
              kind: 'event',
              id: first,
              action: 'created',
              link: `https://api.example.org/v1/events/${first}`,
            },
          ],
        },
      },
      {
        data: {
          after: begin + 1,
          sequence: begin + 4,
          changes: [{ id: second }, { id: third }, { id: second, action: 'removed' }],
        },
      },
    ])
    expect(log).toMatchObject([{ event: 'webhook delivered' }, { event: 'webhook delivered', status: 204 }])
    expect(JSON.stringify(log)).not.toContain(there.origin)
    expect((await standing(webhook)).now?.after).toBe(begin + 4)
    await work()
    expect(there.received).toHaveLength(2)
  })

  test('what fails is sent again as it was, and what comes after it waits', async () => {
    const { webhook, secret } = await listen()
    const first = await write()
    there.answers.push(status(500, 'out of order'), status(500), status(200))
    await work()
    const second = await write()
    await work()
    expect(there.received).toHaveLength(1)
    travel(5000)
    await work()
    travel(5 * minute)
    await work()
    const [one, two, three, four] = there.received
    expect([two?.body, three?.body]).toEqual([one?.body, one?.body])
    expect(new Set(there.ids().slice(0, 3)).size).toBe(1)
    expect(four?.body).toContain(second)
    expect(one?.body).toContain(first)
    const { items, now } = await standing(webhook)
    expect(items.map(({ state }) => state)).toEqual(['delivered', 'delivered'])
    expect(items[1]?.attempts).toMatchObject([
      { status: 500, fault: 'status', answer: 'out of order' },
      { status: 500 },
      { status: 200 },
    ])
    expect(now).not.toHaveProperty('failingSince')
    expect(() => there.verified(secret)).toThrow('too old')
  })

  test('a message that is refused holds up no other; whoever refused it sees the gap, and is asked again', async () => {
    const { webhook, secret } = await listen()
    const refused = await write()
    there.answers.push(status(422, 'no such kind'))
    await work()
    const later = await write()
    await work()
    const messages = there.verified(secret)
    expect(told(secret)).toEqual([refused, later])
    const [first, second] = messages.map((message) => (message.type === 'ping' ? undefined : message.data))
    expect(second?.after).toBe(first?.sequence)
    expect((await standing(webhook)).now).toMatchObject({ state: 'active', after: second?.sequence })
    expect(log).toMatchObject([{ event: 'webhook failed', aside: true }, { event: 'webhook delivered' }])

    travel(5000)
    await work()
    expect(there.received[2]?.body).toBe(there.received[0]?.body)
    expect(there.ids()[2]).toBe(there.ids()[0])
    const { items, now } = await standing(webhook)
    expect(items.map(({ state }) => state)).toEqual(['delivered', 'delivered'])
    expect(now?.after).toBe(second?.sequence)
    await work()
    expect(there.received).toHaveLength(3)
  })

  test('a receiver that stumbles over one message is told of the others after half an hour', async () => {
    const { webhook, secret } = await listen()
    const stumbled = await write()
    there.answers.push(...Array.from({ length: 4 }, () => status(500)))
    await work()
    const later = await write()
    for (const pause of [5000, 5 * minute, 30 * minute]) {
      expect(told(secret)).not.toContain(later)
      there.received.length = 0
      travel(pause)
      await work()
    }
    expect(told(secret)).toEqual([stumbled, later])
    expect((await standing(webhook)).now).toMatchObject({ state: 'active' })
    expect((await standing(webhook)).items.map(({ state }) => state)).toEqual(['delivered', 'waiting'])
  })

  test('a message that is refused for three days is given up, and its webhook goes on', async () => {
    const { webhook, secret } = await listen()
    await write()
    there.answers.push(...Array.from({ length: 20 }, () => status(400)))
    await work()
    const answers = there.answers.splice(0)
    travel(1)
    const later = await write()
    await work()
    there.answers.push(...answers)
    for (let turn = 0; turn < 20; turn += 1) {
      const next = await store.webhooks.next()
      if (next === undefined) break
      travel(Date.parse(next) - Date.now())
      await work()
    }
    const { items, now } = await standing(webhook)
    expect(items.map(({ state }) => state)).toEqual(['delivered', 'failed'])
    expect(items[1]?.attempts).toHaveLength(10)
    expect(now).toMatchObject({ state: 'active' })
    expect(log.at(-1)).toMatchObject({ event: 'webhook failed', givenUp: true })
    there.answers.length = 0
    there.received.length = 0
    const latest = await write()
    await work()
    expect(told(secret)).toEqual([latest])
    expect(later).not.toBe(latest)
  })

  test('410 disables at once; enabled again, it misses nothing', async () => {
    const { webhook, secret } = await listen()
    const first = await write()
    there.answers.push(status(410))
    await work()
    const second = await write()
    travel(100 * hour)
    await work()
    expect(there.received).toHaveLength(1)
    const { now } = await standing(webhook)
    expect(now).toMatchObject({ state: 'disabled', disabled: { reason: 'gone' }, version: 2 })
    there.received.length = 0
    await store.webhooks.change(webhook.id, { state: 'active' }, { ifVersion: 2 })
    await work()
    expect(told(secret)).toEqual([first, second])
  })

  test('three days in which nothing is taken disable it, and that is logged without an address', async () => {
    const { webhook } = await listen()
    await write()
    there.answers.push(...Array.from({ length: 20 }, () => status(500)))
    await work()
    for (let turn = 0; turn < 20; turn += 1) {
      const next = await store.webhooks.next()
      if (next === undefined) break
      travel(Date.parse(next) - Date.now())
      await work()
    }
    const { items, now } = await standing(webhook)
    expect(now?.disabled?.reason).toBe('failing')
    const [first, last] = [items[0]?.attempts[0], items[0]?.attempts.at(-1)]
    expect(Date.parse(last?.at ?? '') - Date.parse(first?.at ?? '')).toBeGreaterThanOrEqual(72 * hour)
    expect(there.received.length).toBeGreaterThan(8)
    expect(log.at(-1)).toMatchObject({ event: 'webhook failed', status: 500, disabled: 'failing' })
  })

  test('a receiver that does not answer, or is nowhere, is tried again; others are served meanwhile', async () => {
    const slow = await listen()
    const gone = await listen({ address: 'http://127.0.0.1:1/' })
    const forbidden = await listen({ address: 'https://127.0.0.1/' })
    await write()
    there.answers.push(() => {})
    await courierOn({
      send: sender({ origins: [there.origin, 'http://127.0.0.1:1'] }, { answer: 100 }),
    }).work()
    const faults = await Promise.all(
      [slow, gone, forbidden].map(
        async ({ webhook }) => (await standing(webhook)).items[0]?.attempts[0]?.fault,
      ),
    )
    expect(faults).toEqual(['timeout', 'network', 'address'])
  })

  test('a message that was sent again on request comes once more, under its own id', async () => {
    const { webhook } = await listen()
    await write()
    await work()
    const [id = ''] = there.ids()
    there.answers.push(status(500))
    await store.webhooks.redeliver(webhook.id, id)
    await work()
    travel(1)
    await store.webhooks.ping(webhook.id, pingOf(webhook.id, clock()))
    await work()
    expect(there.ids().slice(0, 2)).toEqual([id, id])
    expect(there.received[2]?.body).toContain('"type":"ping"')
    const { items, now } = await standing(webhook)
    expect(items.map(({ type, state }) => [type, state])).toEqual([
      ['ping', 'delivered'],
      ['records.changed', 'delivered'],
    ])
    expect(now).not.toHaveProperty('failingSince')
    await work()
    expect(there.received).toHaveLength(3)
  })

  test('after a rotation the secret of before verifies for a while, and the new one for ever', async () => {
    const { webhook, secret: before } = await listen()
    const { secret: now } = await store.webhooks.rotate(webhook.id, new Date(Date.now() + hour).toISOString())
    await write()
    await work()
    expect(told(before)).toEqual(told(now))
    travel(hour)
    there.received.length = 0
    await write()
    await work()
    expect(told(now)).toHaveLength(1)
    expect(() => told(before)).toThrow('No matching signature')
  })

  test('a webhook hears of the kinds and the organisations that it listens to, removals too', async () => {
    const { secret } = await listen({ kinds: ['event', 'contact', 'person'], organisations: ['ministry'] })
    const { sequence: begin } = await store.latestChange()
    await write('town')
    await work()
    expect(there.received).toHaveLength(0)
    const theirs = await write('bureau')
    await store.putAll(
      [
        { kind: 'contact', record: { id: `desk-${engine}`.toLowerCase(), of: { event: theirs } } },
        {
          kind: 'person',
          record: { id: `ada-${engine}`.toLowerCase(), name: { given: 'Ada', family: 'Berg' } },
        },
        organisation(`other-${engine}`.toLowerCase()),
      ],
      note,
    )
    await store.remove('contact', `desk-${engine}`.toLowerCase(), note)
    await store.remove('event', theirs, note)
    await work()
    expect(told(secret)).toEqual([
      theirs,
      ...[`desk-${engine}`, `ada-${engine}`, `desk-${engine}`].map((id) => id.toLowerCase()),
      theirs,
    ])
    // What was left out is between the messages, not missing.
    expect(there.verified(secret)).toMatchObject([{ data: { after: begin } }])
  })

  test('many changes go in messages of a hundred, each beginning where the one before ended', async () => {
    const { secret } = await listen()
    const { sequence: begin } = await store.latestChange()
    await store.putAll(
      Array.from({ length: 250 }, () => event(`event-${++made}`)),
      note,
    )
    await work()
    const spans = there
      .verified(secret)
      .map((message) =>
        message.type === 'ping'
          ? []
          : [message.data.after, message.data.sequence, message.data.changes.length],
      )
    expect(spans).toEqual([
      [begin, begin + 100, 100],
      [begin + 100, begin + 200, 100],
      [begin + 200, begin + 250, 50],
    ])
  })

  test('two couriers never send to a webhook at the same time, lose nothing and repeat nothing', async () => {
    const other = engine === 'PGlite' ? store : await openStore({ ...where, clock })
    const { secret } = await listen()
    const busy = new Map<string, number>()
    const watching: CourierDeps['send'] = async (message, ended) => {
      busy.set(message.address, (busy.get(message.address) ?? 0) + 1)
      expect(busy.get(message.address)).toBe(1)
      const sent = await sender({ origins: [there.origin] })(message, ended)
      busy.set(message.address, 0)
      return sent
    }
    const couriers = [courierOn({ send: watching }), courierOn({ send: watching, store: other })]
    const written: string[] = []
    for (let turn = 0; turn < 15; turn += 1) {
      const working = couriers.map((courier) => courier.work())
      written.push(await write())
      await Promise.all(working)
    }
    await Promise.all(couriers.map((courier) => courier.work()))
    expect(told(secret)).toEqual(written)
    expect(new Set(there.ids()).size).toBe(there.received.length)
    if (other !== store) await other.close()
  })

  test('what a courier was at when it was stopped is given back, and sent by the next', async () => {
    const { webhook } = await listen()
    await write()
    const reached = Promise.withResolvers<void>()
    const stopped = courierOn({
      send: (_, ended) => {
        reached.resolve()
        return new Promise((_, reject) => ended.addEventListener('abort', () => reject(ended.reason)))
      },
      patience: 20,
    })
    const working = stopped.work()
    await reached.promise
    await stopped.stop()
    await working
    expect((await standing(webhook)).items).toMatchObject([{ state: 'waiting', attempts: [] }])
    await work()
    expect((await standing(webhook)).items).toMatchObject([{ state: 'delivered' }])
  })
})
