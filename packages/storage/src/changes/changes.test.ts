import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { openPostgres } from '../engine/postgres.ts'
import { openStore, type Place, type Store } from '../index.ts'
import { engines } from '../testing/engines.ts'
import { event, organisation } from '../testing/records.ts'

const note = { actor: 'editor' }

describe.each(engines)('changes on $engine', ({ place }) => {
  let store: Store
  beforeAll(async () => {
    store = await openStore(await place())
  })
  afterAll(() => store.close())

  test('nothing has changed in an empty store', async () => {
    expect(await store.latestChange()).toEqual({ sequence: 0, kinds: {} })
    expect(await store.changes(0)).toEqual([])
    expect(await store.changesText(0)).toEqual({ texts: '', latest: 0 })
  })

  test('32 writers at once leave no gap, and failed writes take no number', async () => {
    const { sequence: before } = await store.latestChange()
    const writers = Array.from({ length: 32 }, async (_, index) => {
      const record = organisation()
      await store.put('organisation', record, note)
      await store.put('organisation', { ...record, founded: '1809' }, note)
      if (index % 2 === 0) await store.put('event', event('nowhere'), note).catch(() => {})
      else await store.remove('organisation', record.id, note)
    })
    await Promise.all(writers)
    const feed = await store.changes(before, 1000)
    expect(feed.map(({ sequence }) => sequence)).toEqual(
      Array.from({ length: 32 + 32 + 16 }, (_, index) => before + 1 + index),
    )
    expect(await store.latestChange()).toMatchObject({ sequence: feed.at(-1)?.sequence })
  })

  test('whoever reads while others write never misses a change', async () => {
    const { sequence: before } = await store.latestChange()
    let writing = true
    const seen: number[] = []
    const reader = async () => {
      let after = before
      for (let last = false; ; last = !writing) {
        for (const { sequence } of await store.changes(after)) {
          seen.push(sequence)
          after = sequence
        }
        if (last) return
      }
    }
    const writers = Array.from({ length: 16 }, () => store.put('organisation', organisation(), note))
    const reading = reader()
    await Promise.all(writers)
    writing = false
    await reading
    expect(seen).toEqual(Array.from({ length: 16 }, (_, index) => before + 1 + index))
  })

  test('an entry says what happened, with the digest of the text', async () => {
    const record = organisation()
    const { digest } = await store.put('organisation', record, note)
    await store.remove('organisation', record.id, note)
    const [made, removed] = (await store.changes(0, 1000)).slice(-2)
    expect(made).toMatchObject({ kind: 'organisation', id: record.id, version: 1, action: 'created', digest })
    expect(removed).toMatchObject({ id: record.id, version: 2, action: 'removed' })
    expect(removed).not.toHaveProperty('digest')
  })

  test('as text the feed says the same', async () => {
    const [kept, gone] = [organisation(), organisation()]
    await store.putAll(
      [kept, gone].map((record) => ({ kind: 'organisation', record })),
      note,
    )
    await store.remove('organisation', gone.id, { ...note, successor: kept.id })
    const { sequence: latest } = await store.latestChange()
    for (const [after, limit] of [
      [0, 1000],
      [latest - 2, 1],
      [latest - 1, 5],
      [latest, 5],
    ] as const)
      expect(await store.changesText(after, limit)).toEqual({
        texts: JSON.stringify(await store.changes(after, limit)).slice(1, -1),
        latest,
      })
    await expect(store.changesText(0, 1001)).rejects.toMatchObject({ code: 'bad_request' })
  })

  test('the latest change is known by kind', async () => {
    const owner = organisation()
    await store.put('organisation', owner, note)
    await store.put('event', event(owner.id), note)
    const { sequence, kinds } = await store.latestChange()
    expect(kinds.event).toBe(sequence)
    expect(kinds.organisation).toBe(sequence - 1)
  })

  test('a follower hears of a write before the writer goes on', async () => {
    const heard: unknown[] = []
    const end = await store.follow((announcement) => heard.push(announcement))
    await store.put('organisation', organisation(), note)
    expect(heard).toContainEqual({ sequence: (await store.latestChange()).sequence, kinds: ['organisation'] })
    await end()
  })

  test.each([-1, 0.5, Number.NaN])('changes after %s are refused', async (after) => {
    await expect(store.changes(after)).rejects.toMatchObject({ code: 'bad_request' })
  })
})

describe('two processes on one PostgreSQL', () => {
  let where: Place
  let one: Store
  let other: Store
  beforeAll(async () => {
    const postgres = engines.find(({ engine }) => engine === 'PostgreSQL')
    if (!postgres) throw new Error('expected PostgreSQL among the engines')
    where = await postgres.place()
    // Both find an empty database: one of them makes the schema, the other waits for it.
    ;[one, other] = await Promise.all([openStore(where), openStore(where)])
  })
  afterAll(() => Promise.all([one.close(), other.close()]))

  test('hear of each other', async () => {
    const heard: unknown[] = []
    const end = await other.follow((announcement) => heard.push(announcement))
    await one.put('organisation', organisation(), note)
    const { sequence } = await one.latestChange()
    await vi.waitUntil(() => heard.length > 0, { interval: 5 })
    expect(heard).toEqual([{ sequence, kinds: ['organisation'] }])
    await end()
  })

  test('hear of each other again after the line was cut', async () => {
    const heard: number[] = []
    const end = await other.follow(({ sequence }) => heard.push(sequence))
    await cutLines(where)
    await one.put('organisation', organisation(), note)
    const { sequence } = await one.latestChange()
    await vi.waitUntil(() => heard.includes(sequence), { timeout: 5_000, interval: 20 })
    await end()
  })

  test('number their changes together', async () => {
    const writes = [one, other, one, other, one, other].map((store) =>
      store.put('organisation', organisation(), note),
    )
    await Promise.all(writes)
    const feed = await one.changes(0)
    expect(feed.map(({ sequence }) => sequence)).toEqual(feed.map((_, index) => index + 1))
  })

  test('create the same record at once, and neither write is lost', async () => {
    const record = organisation()
    await Promise.all([
      one.put('organisation', { ...record, founded: '1809' }, note),
      other.put('organisation', { ...record, founded: '1810' }, note),
    ])
    expect(await one.revisions('organisation', record.id)).toHaveLength(2)
    const taken = one.put('organisation', record, { ...note, ifVersion: 'none' })
    await expect(taken).rejects.toMatchObject({ code: 'conflict', currentVersion: 2 })
  })
})

async function cutLines(where: Place) {
  if (!('databaseUrl' in where)) throw new Error('expected an address')
  const { db, close } = await openPostgres({ ...where, connections: 1 })
  await sql`select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and query like 'listen%'`.execute(db)
  await close()
}
