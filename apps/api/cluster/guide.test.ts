import { type Postgres, startPostgres } from '@torg/postgres'
import { openStore } from '@torg/storage'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readConfig } from '../src/config.ts'
import { several } from './guide.ts'

let server: Postgres
beforeAll(async () => {
  server = await startPostgres()
})
afterAll(() => server.stop())

test('the database that docs/operate.md makes is enough for its owner, who may do nothing else', async () => {
  const [, statements = ''] = /```sql\n([\s\S]*?)```/.exec(several) ?? []
  const client = new Client({ connectionString: server.url('postgres') })
  await client.connect()
  for (const statement of statements.split(';\n').filter(Boolean)) await client.query(statement)
  await client.end()

  const databaseUrl = server.url('torg').replace('postgres@', 'torg:one-secret@')
  const store = await openStore({ databaseUrl })
  await store.follow(() => {})
  const record = { id: 'vasa', kind: 'municipality', name: { sv: 'Vasa' }, lifecycle: 'active' } as const
  await store.put('organisation', record, { actor: 'guide' })
  expect(await store.get('organisation', 'vasa')).toMatchObject({ state: 'present' })
  expect((await store.search('Vasa')).items).toHaveLength(1)
  expect(store.freshness()).toBe('heard')
  await store.close()
})

test('the settings that docs/operate.md names are settings', () => {
  const lines = [...several.matchAll(/^export (.+)$/gm)].flatMap(([, line = '']) => line.split(' '))
  const settings = Object.fromEntries(lines.map((line) => [line.split('=')[0], line.replace(/^\w+=/, '')]))
  expect(readConfig(settings)).toMatchObject({
    host: '10.0.0.11',
    trustProxy: true,
    drain: 5,
    where: {
      databaseUrl: expect.stringContaining('10.0.0.21'),
      replicaUrls: [expect.stringContaining('10.0.0.22')],
      connections: 20,
    },
  })
})
