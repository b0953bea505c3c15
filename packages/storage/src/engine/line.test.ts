import { createDatabase, openRelay } from '@torg/postgres'
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest'
import { openStore, type Store } from '../index.ts'
import { organisation } from '../testing/records.ts'

let databaseUrl: string
let other: Store
beforeAll(async () => {
  databaseUrl = await createDatabase(inject('postgres'))
  other = await openStore({ databaseUrl })
})
afterAll(() => other.close())

const write = () => other.put('organisation', organisation(), { actor: 'editor' })

test('a line that goes dead without a word is noticed, and what was said meanwhile is known afterwards', async () => {
  const cable = await openRelay(databaseUrl)
  const store = await openStore({ databaseUrl: cable.url })
  const heard: number[] = []
  await store.follow(({ sequence }) => heard.push(sequence))
  expect(store.freshness()).toBe('heard')
  cable.hold()
  await write()
  const { sequence } = await other.latestChange()
  await vi.waitUntil(() => store.freshness() === 'asked', { timeout: 10_000 })
  expect(heard).toEqual([])
  cable.carry()
  await vi.waitUntil(() => store.freshness() === 'heard', { timeout: 10_000 })
  expect(heard).toEqual([sequence])
  await store.close()
  await cable.close()
}, 30_000)

test('a query that waits for a server that went dead is given up with it', async () => {
  const cable = await openRelay(databaseUrl)
  const store = await openStore({ databaseUrl: cable.url })
  await store.follow(() => {})
  await store.ping()
  cable.hold()
  await expect(store.latestChange()).rejects.toMatchObject({ code: 'unavailable' })
  cable.carry()
  await vi.waitUntil(() => store.freshness() === 'heard', { timeout: 10_000 })
  expect((await store.latestChange()).sequence).toBeGreaterThan(0)
  await store.close()
  await cable.close()
}, 30_000)
