import { setTimeout } from 'node:timers/promises'
import { createDatabase } from '@torg/postgres'
import { afterEach, beforeEach, expect, inject, test } from 'vitest'
import type { Engine } from '../engine/engine.ts'
import { openPostgres } from '../engine/postgres.ts'
import { openStore, type Store } from '../index.ts'
import { gathered } from '../testing/gathered.ts'
import { organisation } from '../testing/records.ts'
import { few } from './settle.ts'

let store: Store
let engine: Engine
beforeEach(async () => {
  const databaseUrl = await createDatabase(inject('postgres'))
  store = await openStore({ databaseUrl })
  engine = await openPostgres({ databaseUrl, connections: 1 })
})
afterEach(() => engine.close())

const write = (count: number) =>
  store.putAll(
    Array.from({ length: count }, () => ({ kind: 'organisation' as const, record: organisation() })),
    { actor: 'a' },
  )

test('words of a single record are gathered, found at once, and in their place a moment later', async () => {
  await store.put('organisation', organisation({ name: { fi: 'Puhetorvi' } }), { actor: 'a' })
  expect((await store.search('Puhetorvi')).items).toHaveLength(1)
  await setTimeout(1500)
  expect(await gathered(engine.db)).toBe(0)
  await store.close()
})

test('words of many records are in their place when they are kept', async () => {
  await write(few + 1)
  expect(await gathered(engine.db)).toBe(0)
  await store.close()
})

test('what a store has gathered is in its place when it is closed', async () => {
  await write(few)
  await store.close()
  expect(await gathered(engine.db)).toBe(0)
})
