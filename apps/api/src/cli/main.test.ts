import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createDatabase } from '@torg/postgres'
import { openStore } from '@torg/storage'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { seed } from '../testing/records.ts'

const main = path.join(import.meta.dirname, 'main.ts')
let folder: string
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'torg-cli-'))
  writeFileSync(path.join(folder, 'seed.ndjson'), seed.map((entry) => JSON.stringify(entry)).join('\n'))
})
afterAll(() => rmSync(folder, { recursive: true }))

/** The command in a process of its own, as an operator gives it. */
async function torg(words: string[], settings: Record<string, string> = {}) {
  const env = { PATH: process.env.PATH ?? '', DATA_DIR: path.join(folder, 'none'), ...settings }
  const child = spawn(process.execPath, ['--conditions=@torg/source', main, ...words], { env, cwd: folder })
  let [out, err] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text
  })
  const [code] = await once(child, 'close')
  return { code, out: out.trim(), err: err.trim() }
}

const places = [
  {
    engine: 'PGlite',
    place: async () => ({ DATA_DIR: mkdtempSync(path.join(folder, 'data-')).concat('/db') }),
  },
  { engine: 'PostgreSQL', place: async () => ({ DATABASE_URL: await createDatabase(inject('postgres')) }) },
]

describe.each(places)('on $engine', ({ engine, place }) => {
  test('records and keys go in, are checked, backed up, restored elsewhere and come out', async () => {
    const [here, there] = [await place(), await place()]
    expect(await torg(['migrate'], here)).toEqual({ code: 0, out: '', err: 'The database is up to date.' })
    const tried = await torg(['import', 'seed.ndjson', '--dry-run'], here)
    expect(tried).toMatchObject({
      code: 0,
      err: `${seed.length} created, 0 changed, 0 as they were, 0 removed; nothing is written.`,
    })
    expect((await torg(['import', 'seed.ndjson', '--reason', 'Start'], here)).err).toContain(
      `${seed.length} created`,
    )

    const made = await torg(
      ['keys', 'create', '--name', 'Vasa', '--organisation', 'town', '--role', 'editor'],
      here,
    )
    expect([made.code, made.out]).toEqual([0, expect.stringMatching(/^torg_\w{8}_[\w-]{43}$/)])
    const id = made.out.split('_')[1] ?? ''
    expect((await torg(['keys', 'list'], here)).out).toMatch(new RegExp(`^${id}  editor +town +valid`))
    expect(await torg(['check'], here)).toMatchObject({
      code: 0,
      out: '',
      err: `${seed.length} records checked: all is well.`,
    })

    const file = path.join(folder, `${engine}.gz`)
    expect((await torg(['backup', file], here)).code).toBe(0)
    expect(statSync(file).mode & 0o077).toBe(0)
    expect(await torg(['backup', file], here)).toMatchObject({
      code: 1,
      err: expect.stringContaining('EEXIST'),
    })
    expect((await torg(['restore', file], there)).code).toBe(0)
    expect(await torg(['restore', file], there)).toMatchObject({
      code: 1,
      err: expect.stringContaining('empty database'),
    })
    expect((await torg(['check'], there)).code).toBe(0)

    const [one, other] = [await torg(['export'], here), await torg(['export'], there)]
    expect(one.out.split('\n')).toHaveLength(seed.length)
    expect(other.out).toBe(one.out)
    expect((await torg(['keys', 'revoke', id], there)).code).toBe(0)
    expect((await torg(['keys', 'list'], there)).out).toContain('revoked')
  }, 240_000)
})

test('webhooks are made, told of, asked for again and enabled', async () => {
  const here = { DATABASE_URL: await createDatabase(inject('postgres')) }
  const store = await openStore({ databaseUrl: here.DATABASE_URL })
  const made = await torg(
    [
      'webhooks',
      'create',
      '--organisation',
      'town',
      '--address',
      'https://example.org/torg',
      '--kinds',
      'event',
    ],
    here,
  )
  expect([made.code, made.out]).toEqual([0, expect.stringMatching(/^whsec_[\w+/]{43}=$/)])
  const [{ id } = { id: '' }] = await store.webhooks.list()
  expect(made.err).toContain(id)
  const { id: ping } = await store.webhooks.ping(id, '{}')
  await store.webhooks.change(id, { state: 'disabled' }, { ifVersion: 1 })
  expect((await torg(['webhooks', 'list'], here)).out).toMatch(new RegExp(`^${id}  by-hand .*0 of 0 +town`))
  expect((await torg(['webhooks', 'log', id], here)).out).toMatch(`${ping}`)
  expect((await torg(['webhooks', 'redeliver', id, ping], here)).code).toBe(0)
  expect((await torg(['webhooks', 'enable', id], here)).err).toContain('after change 0')
  expect(await store.webhooks.get(id)).toMatchObject({ state: 'active', kinds: ['event'] })
  await store.close()
}, 120_000)

test('a table and a calendar are read by their extension', async () => {
  const here = { DATABASE_URL: await createDatabase(inject('postgres')) }
  await torg(['import', 'seed.ndjson'], here)
  writeFileSync(
    path.join(folder, 'events.csv'),
    'namn;datum;kl;ort\nÖppet hus;2027-02-01;13.00;Vasa\nTorgdag;2027-02-02;9.00;Vasa\n',
  )
  const event =
    'UID:kalas@example.org\r\nDTSTAMP:20261101T000000Z\r\nDTSTART:20270301T100000Z\r\nSUMMARY:Kalas\r\n'
  writeFileSync(
    path.join(folder, 'events.ics'),
    `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\n${event}END:VEVENT\r\nEND:VCALENDAR\r\n`,
  )
  const as = ['--organiser', 'town', '--language', 'sv']
  expect(await torg(['import', 'events.csv'], here)).toMatchObject({
    code: 2,
    err: expect.stringContaining('--organiser'),
  })
  expect((await torg(['import', 'events.csv', ...as], here)).err).toContain('2 created')
  expect((await torg(['import', 'events.ics', ...as], here)).err).toContain('1 created')
  const { out } = await torg(['export', '--kind', 'event'], here)
  expect(out).toContain('Öppet hus')
  expect(out).toContain('Kalas')
}, 120_000)

test.each<[string[], RegExp]>([
  [['frobnicate'], /There is no command "frobnicate"/],
  [['keys'], /There is no command "keys"/],
  [['backup'], /Expected: torg backup FILE/],
  [['check', '--loudly'], /Unknown option '--loudly'.*torg help check/s],
  [['keys', 'create'], /Expected --name/],
  [['keys', 'create', '--name', 'a', '--role', 'king'], /reader, editor, publisher, administrator/],
  [['keys', 'create', '--name', 'a', '--role', 'reader'], /either --organisation with an id, or --all/],
  [['webhooks', 'create', '--all', '--address', 'https://127.0.0.1/'], /https address on the internet/],
  [['webhooks', 'create', '--all', '--address', 'nonsense'], /--address: .*received "nonsense"/],
  [['webhooks', 'create', '--address', 'https://example.org/'], /either --organisation with an id, or --all/],
  [['import', 'seed.ndjson', '--replace', 'party'], /received "party"/],
])('%j is given wrongly', async (words, told) => {
  expect(await torg(words)).toEqual({ code: 2, out: '', err: expect.stringMatching(told) })
})

test('help tells of every command, and of each', async () => {
  const { code, out } = await torg(['help'])
  expect(code).toBe(0)
  for (const name of [
    'migrate',
    'check',
    'backup',
    'restore',
    'import',
    'export',
    'keys create',
    'keys list',
    'keys revoke',
    'webhooks create',
    'webhooks redeliver',
  ])
    expect(out).toContain(name)
  expect((await torg(['help', 'keys', 'create'])).out).toContain('--organisation')
  expect((await torg(['import', '--help'])).out).toContain('--max-removed')
  expect((await torg([])).code).toBe(2)
})

test('what is refused or broken ends with 1, without a stack trace', async () => {
  const here = { DATABASE_URL: await createDatabase(inject('postgres')) }
  writeFileSync(path.join(folder, 'bad.ndjson'), '{"kind":"event","record":{"id":"x"}}\nnonsense\n')
  const refused = await torg(['import', 'bad.ndjson'], here)
  expect(refused.code).toBe(1)
  expect(refused.err).toMatch(
    /line 1 event x \/kind[\s\S]*line 2 The line is not JSON[\s\S]*nothing is written/,
  )
  expect(await torg(['import', 'nowhere.ndjson'], here)).toMatchObject({
    code: 1,
    err: expect.stringContaining('ENOENT'),
  })
  writeFileSync(path.join(folder, 'bad.gz'), 'not gzip')
  expect((await torg(['restore', 'bad.gz'], here)).code).toBe(1)
  const none = await torg(['check'], { DATABASE_URL: 'postgres://torg@127.0.0.1:1/torg' })
  expect(none.code).toBe(1)
  expect(none.err).not.toContain('    at ')
  expect(readFileSync(path.join(folder, 'bad.gz'), 'utf8')).toBe('not gzip')
}, 120_000)

test('a folder that the API has is left alone', async () => {
  const dataDir = path.join(folder, 'taken')
  const store = await openStore({ dataDir })
  const { code, err } = await torg(['check'], { DATA_DIR: dataDir })
  await store.close()
  expect(code).toBe(1)
  expect(err).toContain('is in use by process')
}, 120_000)
