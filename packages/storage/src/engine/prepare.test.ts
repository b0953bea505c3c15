import { DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from 'kysely'
import { expect, test } from 'vitest'
import { changesText } from '../changes/feed.ts'
import { listTexts } from '../lists/list.ts'
import { listNames } from '../lists/names.ts'
import { get } from '../records/get.ts'
import type { Database } from '../schema/database.ts'
import { search } from '../search/search.ts'
import { preparedName } from './prepare.ts'

const asked: string[] = []
const db = new Kysely<Database>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (kysely) => new PostgresIntrospector(kysely),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
  log: ({ query }) => void asked.push(query.sql),
})

const zone = 'Europe/Helsinki'
const from = '2026-11-30T00:00:00Z'
const facets = ['language', 'organisation', 'programme', 'audience', 'time', 'year'] as const

test.each([
  ['one record', () => get(db, 'event', 'one')],
  ['a list', () => listTexts(db, 'event', { from }, {}, zone)],
  ['names', () => listNames(db, 'event', { from }, {}, zone)],
  ['words', () => listTexts(db, 'event', { q: 'dialog' }, {}, zone)],
  ['words in steps', () => listTexts(db, 'event', { q: 'dialog', from }, {}, zone, undefined, true)],
  ['series', () => listTexts(db, 'event', { group: 'series' }, {}, zone)],
  ['a search', () => search(db, 'dialog', { now: from, facets, filter: { time: ['past'] } }, zone)],
  ['changes', () => changesText(db, 0)],
])('%s is asked for in a way that is prepared', async (_, read) => {
  asked.length = 0
  // Nothing is answered here, which some do not expect.
  await read().catch(() => {})
  expect(asked).not.toEqual([])
  for (const query of asked) if (query.includes('$1')) expect(preparedName(query), query).toBeDefined()
})
