import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openStore, type Place, type Store } from '../index.ts'
import { engines } from '../testing/engines.ts'
import { event, organisation } from '../testing/records.ts'
import type { Errand } from './webhook.ts'

const note = { actor: 'editor' }
const hook = { name: 'Test', address: 'https://example.org/torg' }
const minute = 60_000

describe.each(engines)('webhooks on $engine', ({ place }) => {
  let where: Place
  let store: Store
  let now = new Date('2026-11-22T10:00:00Z')
  const clock = () => now
  const later = (milliseconds: number) => {
    now = new Date(now.getTime() + milliseconds)
    return now.toISOString()
  }
  beforeAll(async () => {
    where = await place()
    store = await openStore({ ...where, clock })
  })
  afterAll(() => store.close())

  const attempt = () => ({ at: now.toISOString(), milliseconds: 5 })
  const write = async () => (await store.put('organisation', organisation(), note)).id
  const taken = async (): Promise<Errand> => {
    const errand = await store.webhooks.claim(minute)
    if (!errand) throw new Error('expected something to do')
    return errand
  }
  const prepared = async (errand: Errand) => {
    const { upTo } = await store.webhooks.unseen(errand, { records: false })
    const message = await store.webhooks.prepare(errand, { sequence: upTo, body: '{"a":1}' })
    if (!message) throw new Error('expected the lease to hold')
    return message
  }
  /** A webhook that is alone in the store. */
  const alone = async (given: Partial<Parameters<Store['webhooks']['create']>[0]> = {}) => {
    for (const { id, version } of await store.webhooks.list())
      await store.webhooks.remove(id, { ifVersion: version })
    return (await store.webhooks.create({ ...hook, ...given })).webhook
  }

  test('a webhook is made, changed by whoever saw it last, and removed', async () => {
    const { webhook, secret } = await store.webhooks.create({ ...hook, kinds: ['event'] })
    expect(secret).toMatch(/^whsec_[\w+/]{43}=$/)
    expect(JSON.stringify(await store.webhooks.list())).not.toContain(secret.slice(6))
    expect(webhook).toMatchObject({ state: 'active', kinds: ['event'], version: 1 })
    const changed = await store.webhooks.change(
      webhook.id,
      { state: 'disabled', kinds: null },
      { ifVersion: 1 },
    )
    expect(changed).toMatchObject({ state: 'disabled', disabled: { reason: 'by-hand' }, version: 2 })
    expect(changed).not.toHaveProperty('kinds')
    await expect(store.webhooks.change(webhook.id, {}, { ifVersion: 1 })).rejects.toMatchObject({
      code: 'conflict',
    })
    await store.webhooks.remove(webhook.id, { ifVersion: 2 })
    expect(await store.webhooks.get(webhook.id)).toBeUndefined()
    await expect(store.webhooks.ping(webhook.id, '{}')).rejects.toMatchObject({ code: 'not_found' })
  })

  test('there is nothing to do before something is written, and then one process does it', async () => {
    const { id } = await alone()
    expect(await store.webhooks.claim(minute)).toBeUndefined()
    expect(await store.webhooks.next()).toBeUndefined()
    await write()
    expect(await store.webhooks.next()).toBe(now.toISOString())
    const claims = await Promise.all(Array.from({ length: 8 }, () => store.webhooks.claim(minute)))
    expect(claims.filter(Boolean).map((errand) => errand?.webhook.id)).toEqual([id])
  })

  test('what a process that died was at is done by another when its lease has ended, and only once', async () => {
    await alone()
    await write()
    const dead = await taken()
    const message = await prepared(dead)
    later(minute - 1)
    expect(await store.webhooks.claim(minute)).toBeUndefined()
    later(1)
    const heir = await taken()
    expect(heir.waiting).toEqual(message)
    expect(await store.webhooks.settle(dead, message.id, attempt(), { outcome: 'delivered' })).toBe(false)
    expect(await store.webhooks.settle(heir, message.id, attempt(), { outcome: 'delivered' })).toBe(true)
    expect(await store.webhooks.claim(minute)).toBeUndefined()
    const [delivery] = (await store.webhooks.deliveries(heir.webhook.id)).items
    expect(delivery).toMatchObject({ id: message.id, state: 'delivered', attempts: [attempt()] })
  })

  test('what failed is tried when it is due, in order, and is told with how it stands', async () => {
    const { id } = await alone()
    await write()
    const first = await taken()
    const message = await prepared(first)
    const due = new Date(now.getTime() + minute).toISOString()
    await store.webhooks.settle(first, message.id, attempt(), { outcome: 'retry', due })
    const oldest = now.toISOString()
    later(1000)
    await write()
    expect(await store.webhooks.claim(minute)).toBeUndefined()
    expect(await store.webhooks.next()).toBe(due)
    expect(await store.webhooks.standing()).toEqual({ active: 1, disabled: 0, oldest })
    expect(await store.webhooks.get(id)).toMatchObject({ failingSince: oldest })
    expect(await store.webhooks.delivery(id, message.id)).toMatchObject({
      state: 'waiting',
      due,
      message: '{"a":1}',
    })
    later(minute)
    const again = await taken()
    expect(again.waiting?.id).toBe(message.id)
    await store.webhooks.settle(again, message.id, attempt(), { outcome: 'disable', reason: 'failing' })
    expect(await store.webhooks.claim(minute)).toBeUndefined()
    const stopped = await store.webhooks.get(id)
    expect(stopped).toMatchObject({ state: 'disabled', disabled: { reason: 'failing' }, version: 2 })
    await store.webhooks.change(id, { state: 'active' }, { ifVersion: 2 })
    expect((await taken()).waiting?.id).toBe(message.id)
  })

  test('what is refused is set aside and tried by itself, while what comes after it goes on', async () => {
    const { id } = await alone()
    await write()
    const first = await taken()
    const refused = await prepared(first)
    const due = new Date(now.getTime() + minute).toISOString()
    await store.webhooks.settle(first, refused.id, attempt(), { outcome: 'aside', due })
    const refusedAt = now.toISOString()
    expect(await store.webhooks.claim(minute)).toBeUndefined()
    expect(await store.webhooks.next()).toBe(due)
    expect(await store.webhooks.delivery(id, refused.id)).toMatchObject({ state: 'waiting', due })
    expect((await store.webhooks.deliveries(id, { state: ['waiting'] })).items).toHaveLength(1)
    expect(await store.webhooks.standing()).toMatchObject({ oldest: refusedAt })
    later(1000)
    await write()
    const second = await taken()
    expect(second.webhook.after).toBe(first.webhook.after + 1)
    const message = await prepared(second)
    expect(await store.webhooks.delivery(id, message.id)).toMatchObject({ after: second.webhook.after })
    await store.webhooks.settle(second, message.id, attempt(), { outcome: 'delivered' })
    expect(await store.webhooks.get(id)).not.toHaveProperty('failingSince')

    later(minute)
    const again = await taken()
    expect(again.waiting).toMatchObject({ id: refused.id, aside: true, failed: 0 })
    await store.webhooks.settle(again, refused.id, attempt(), { outcome: 'delivered' })
    // The place in the feed is that of the later message, and stays there.
    expect((await store.webhooks.get(id))?.after).toBe(second.webhook.after + 1)
    expect(await store.webhooks.claim(minute)).toBeUndefined()
    expect(await store.webhooks.next()).toBeUndefined()
  })

  test('what is aside waits while its webhook does, is skipped with the rest, and can be given up', async () => {
    const { id } = await alone()
    const setAside = async () => {
      await write()
      const errand = await taken()
      const { id: message } = await prepared(errand)
      const fault = { ...attempt(), fault: 'status' as const }
      await store.webhooks.settle(errand, message, fault, { outcome: 'aside', due: later(1) })
      return message
    }
    const first = await setAside()
    await store.webhooks.change(id, { state: 'disabled' }, { ifVersion: 1 })
    later(31 * 24 * 60 * minute)
    expect(await store.webhooks.claim(minute)).toBeUndefined()
    await store.webhooks.change(id, { state: 'active' }, { ifVersion: 2 })
    await write()
    const errand = await taken()
    expect(errand.waiting).toMatchObject({ id: first, failed: 1 })
    // What is old is forgotten when there is something new, but not what still waits.
    const { id: after } = await prepared(errand)
    expect(await store.webhooks.delivery(id, first)).toMatchObject({ state: 'waiting' })
    await store.webhooks.settle(errand, first, attempt(), { outcome: 'failed' })
    expect(await store.webhooks.delivery(id, first)).toMatchObject({ state: 'failed' })
    await store.webhooks.settle(await taken(), after, attempt(), { outcome: 'delivered' })
    expect(await store.webhooks.claim(minute)).toBeUndefined()

    const second = await setAside()
    await store.webhooks.redeliver(id, second)
    const byHand = await taken()
    expect(byHand.waiting).toMatchObject({ id: second, byHand: true })
    const due = new Date(now.getTime() + 60 * minute).toISOString()
    await store.webhooks.settle(byHand, second, attempt(), { outcome: 'aside', due })
    // That it was tried by hand changes nothing of when it is tried by itself.
    expect((await taken()).waiting).toMatchObject({ id: second, byHand: false, aside: true })
    await store.webhooks.change(id, { after: 0 }, { ifVersion: 3 })
    expect((await store.webhooks.delivery(id, second))?.state).toBe('skipped')
  })

  test('a receiver that refuses everything is not told more and more, and loses nothing', async () => {
    const { id } = await alone()
    let aside = 0
    for (; aside < 100; aside += 1) {
      await write()
      const errand = await taken()
      const message = await prepared(errand)
      const due = new Date(now.getTime() + 60 * minute).toISOString()
      await store.webhooks.settle(errand, message.id, attempt(), { outcome: 'aside', due })
      if (
        (await store.webhooks.claim(minute)) ||
        (await store.webhooks.get(id))?.after === errand.webhook.after
      )
        break
    }
    expect(aside).toBe(20)
    await write()
    expect(await store.webhooks.claim(minute)).toBeUndefined()
    expect((await store.webhooks.get(id))?.failingSince).toBeDefined()
    later(61 * minute)
    expect((await taken()).waiting).toMatchObject({ aside: true })
  })

  test('one that is told to go on elsewhere leaves out what it waited with', async () => {
    const { id } = await alone()
    await write()
    const before = await taken()
    const message = await prepared(before)
    const { sequence } = await store.latestChange()
    const moved = await store.webhooks.change(id, { after: 1_000_000 }, { ifVersion: 1 })
    expect(moved.after).toBe(sequence)
    expect(await store.webhooks.settle(before, message.id, attempt(), { outcome: 'delivered' })).toBe(false)
    expect((await store.webhooks.delivery(id, message.id))?.state).toBe('skipped')
    expect(await store.webhooks.claim(minute)).toBeUndefined()
    await store.webhooks.change(id, { after: 0 }, { ifVersion: 2 })
    expect((await store.webhooks.unseen(await taken(), { records: false })).changes).toHaveLength(sequence)
  })

  test('what is asked for goes at once, disabled or not, and does not move the place in the feed', async () => {
    const { id } = await alone()
    await store.webhooks.change(id, { state: 'disabled' }, { ifVersion: 1 })
    await write()
    const { id: ping } = await store.webhooks.ping(id, '{"type":"ping"}')
    const errand = await taken()
    expect(errand.waiting).toEqual({
      id: ping,
      body: '{"type":"ping"}',
      byHand: true,
      aside: false,
      failed: 0,
    })
    await store.webhooks.settle(errand, ping, attempt(), { outcome: 'retry', due: now.toISOString() })
    expect(await store.webhooks.claim(minute)).toBeUndefined()
    expect(await store.webhooks.delivery(id, ping)).toMatchObject({ state: 'failed' })
    expect(await store.webhooks.get(id)).not.toHaveProperty('failingSince')
    await store.webhooks.redeliver(id, ping)
    const again = await taken()
    await store.webhooks.settle(again, ping, attempt(), { outcome: 'delivered' })
    const { items } = await store.webhooks.deliveries(id, { state: ['delivered'] })
    expect(items).toMatchObject([{ id: ping, attempts: [{}, {}] }])
    await store.webhooks.change(id, { state: 'active' }, { ifVersion: 2 })
    const told: string[] = []
    for (let turn = 0; turn < 2; turn += 1) {
      const next = await taken()
      const message = await prepared(next)
      await store.webhooks.settle(next, message.id, attempt(), { outcome: 'delivered' })
      told.push(message.id)
      await write()
    }
    const { after } = (await store.webhooks.get(id)) ?? {}
    await store.webhooks.redeliver(id, told[0] ?? '')
    const earlier = await taken()
    expect(earlier.waiting?.id).toBe(told[0])
    await store.webhooks.settle(earlier, told[0] ?? '', attempt(), { outcome: 'delivered' })
    expect((await store.webhooks.get(id))?.after).toBe(after)
    await expect(store.webhooks.redeliver(id, 'msg_none')).rejects.toMatchObject({ code: 'not_found' })
  })

  test('kinds narrow, and records come as they were before and after', async () => {
    await alone({ kinds: ['event'] })
    const owner = await write()
    const { id } = await store.put('event', event(owner), note)
    await store.remove('event', id, note)
    const { changes, upTo } = await store.webhooks.unseen(await taken(), { records: true })
    expect(changes.map(({ change }) => [change.kind, change.action])).toEqual([
      ['event', 'created'],
      ['event', 'removed'],
    ])
    expect(changes.map(({ before, after }) => [before === null, after === null])).toEqual([
      [true, false],
      [false, true],
    ])
    expect(upTo).toBe((await store.latestChange()).sequence)
  })

  test('after a rotation both secrets count for a while', async () => {
    const { id } = await alone()
    await write()
    const { secret } = await store.webhooks.rotate(id, new Date(now.getTime() + 2 * minute).toISOString())
    expect((await taken()).secrets).toEqual([secret, expect.stringMatching(/^whsec_/)])
    for (const pause of [2 * minute, minute + 1]) {
      later(pause)
      expect((await taken()).secrets).toEqual([secret])
    }
  })

  test('the log comes in pages, and forgets after a month', async () => {
    const { id } = await alone()
    for (let turn = 0; turn < 5; turn += 1) await store.webhooks.ping(id, String(turn))
    const first = await store.webhooks.deliveries(id, { limit: 3 })
    const rest = await store.webhooks.deliveries(id, { limit: 3, after: first.next ?? '' })
    expect(new Set([...first.items, ...rest.items].map((it) => it.id)).size).toBe(5)
    expect(rest).not.toHaveProperty('next')
    for (let turn = 0; turn < 5; turn += 1) {
      const errand = await taken()
      await store.webhooks.settle(errand, errand.waiting?.id ?? '', attempt(), { outcome: 'delivered' })
    }
    later(31 * 24 * 60 * minute)
    await write()
    await prepared(await taken())
    expect((await store.webhooks.deliveries(id)).items).toHaveLength(1)
  })

  test('webhooks and their log are in a backup', async () => {
    const lines: string[] = []
    await store.upkeep.backup(async (line) => void lines.push(line))
    const other = await openStore({ ...(await place()), clock })
    await other.upkeep.restore(
      (async function* () {
        yield* lines
      })(),
    )
    expect(await other.webhooks.list()).toEqual(await store.webhooks.list())
    const [{ id } = { id: '' }] = await store.webhooks.list()
    expect(await other.webhooks.deliveries(id)).toEqual(await store.webhooks.deliveries(id))
    await other.close()
  })
})
