import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createDatabase } from '@torg/postgres'
import { openStore } from '@torg/storage'
import { Client } from 'pg'
import { afterEach, beforeEach, expect, inject, test } from 'vitest'

const main = path.join(import.meta.dirname, 'main.ts')

let folder: string
let running: ChildProcess[] = []
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'torg-api-'))
})
afterEach(async () => {
  for (const child of running.filter(
    ({ exitCode, signalCode }) => exitCode === null && signalCode === null,
  )) {
    child.kill('SIGKILL')
    await once(child, 'close')
  }
  running = []
  rmSync(folder, { recursive: true })
})

/** The API in a process of its own, as an operator starts it. */
function start(settings: Record<string, string>) {
  const env = { PATH: process.env.PATH ?? '', PORT: '0', DATA_DIR: path.join(folder, 'data'), ...settings }
  const child = spawn(process.execPath, ['--conditions=@torg/source', main], { env, cwd: folder })
  running.push(child)
  let [out, err] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text
  })
  const ended = once(child, 'close').then(([code]) => ({ code, out, err }))
  const lines = () =>
    out
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line))
  const listening = new Promise<Record<string, unknown> & { address: string }>((resolve, reject) => {
    child.stdout.on('data', () => out.includes('\n') && resolve(lines()[0]))
    ended.then(({ err }) => reject(new Error(`It ended: ${err}`)))
  })
  listening.catch(() => {})
  return { child, listening, ended }
}

async function countOf(address: string) {
  const response = await fetch(`${address}/v1/events?count=true&limit=1`)
  return ((await response.json()) as { count: number }).count
}

test('starts with the demo data once, stops on SIGTERM, and keeps its data', async () => {
  const first = start({ DEMO_DATA: 'true' })
  const line = await first.listening
  expect(line).toMatchObject({
    level: 'info',
    event: 'listening',
    address: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/),
    store: 'pglite',
    demoRecords: expect.any(Number),
  })
  const count = await countOf(line.address)
  expect(count).toBeGreaterThan(0)
  first.child.kill('SIGTERM')
  expect(await first.ended).toMatchObject({ code: 0, err: '' })

  const second = start({ DEMO_DATA: 'true' })
  const again = await second.listening
  expect(again).not.toHaveProperty('demoRecords')
  expect(await countOf(again.address)).toBe(count)
  second.child.kill('SIGINT')
  expect((await second.ended).code).toBe(0)
}, 90_000)

test('answers what is under way before it stops', async () => {
  const databaseUrl = await createDatabase(inject('postgres'))
  const { child, listening, ended } = start({ DATABASE_URL: databaseUrl })
  const { address, store } = await listening
  expect(store).toBe('postgres')
  // A transaction of another process holds the table, so the answer waits.
  const other = new Client({ connectionString: databaseUrl })
  await other.connect()
  await other.query('begin; lock table records in access exclusive mode')
  const answer = fetch(`${address}/v1/events`)
  await expect
    .poll(async () => {
      // Within a transaction one sees what one saw first.
      await other.query('select pg_stat_clear_snapshot()')
      const { rows } = await other.query(
        `select count(*)::int as waiting from pg_stat_activity where wait_event_type = 'Lock'`,
      )
      return rows[0].waiting
    })
    .toBeGreaterThan(0)
  child.kill('SIGTERM')
  await expect
    .poll(
      () =>
        fetch(`${address}/livez`).then(
          () => 'open',
          () => 'closed',
        ),
      { timeout: 5_000 },
    )
    .toBe('closed')
  await other.query('commit')
  expect((await answer).status).toBe(200)
  await other.end()
  expect((await ended).code).toBe(0)
}, 60_000)

test('ends streams of changes when it stops, and counts what was asked', async () => {
  const { child, listening, ended } = start({ DATABASE_URL: await createDatabase(inject('postgres')) })
  const { address } = await listening
  const stream = await fetch(`${address}/v1/changes/stream?after=0`)
  const metrics = await (await fetch(`${address}/metrics`)).text()
  expect(metrics).toContain('route="/v1/changes/:id"')
  expect(metrics).toContain('process_cpu_seconds_total')
  child.kill('SIGTERM')
  expect(await stream.text()).toContain('retry: 3000')
  expect((await ended).code).toBe(0)
}, 60_000)

test('goes on when nobody reads its log any more', async () => {
  const databaseUrl = await createDatabase(inject('postgres'))
  const { child, listening, ended } = start({ DATABASE_URL: databaseUrl })
  const { address } = await listening
  const other = new Client({ connectionString: databaseUrl })
  await other.connect()
  await other.query('drop table search')
  await other.end()
  child.stdout.destroy()
  // Each is a line of the log.
  for (let times = 0; times < 3; times += 1)
    expect((await fetch(`${address}/v1/search?q=torg`)).status).toBe(500)
  child.kill('SIGTERM')
  expect(await ended).toMatchObject({ code: 0, err: '' })
}, 60_000)

test('says which port is in use', async () => {
  const holder = createServer().listen(0, '127.0.0.1')
  await once(holder, 'listening')
  const { port } = holder.address() as { port: number }
  const databaseUrl = await createDatabase(inject('postgres'))
  const { code, err } = await start({ PORT: String(port), DATABASE_URL: databaseUrl }).ended
  expect({ code, err }).toEqual({
    code: 1,
    err: `Port ${port} of 127.0.0.1 is in use. Stop what listens there, or choose another with PORT, such as PORT=${port + 1}.\n`,
  })
  holder.close()
}, 60_000)

test('says which setting is wrong, and opens nothing', async () => {
  const { code, out, err } = await start({ PORT: 'eighty', DEMO_DATA: 'please' }).ended
  expect(code).toBe(1)
  expect(out).toBe('')
  expect(err.trim().split('\n')).toEqual([
    expect.stringMatching(/^PORT: Expected a port .*received "eighty"$/),
    'DEMO_DATA: Expected "true" or "false"; received "please"',
  ])
})

test('says who has the data folder', async () => {
  const dataDir = path.join(folder, 'data')
  const store = await openStore({ dataDir })
  const { code, err } = await start({}).ended
  await store.close()
  expect(code).toBe(1)
  expect(err).toContain(dataDir)
  expect(err).not.toContain('    at ')
}, 60_000)

test('says that the database cannot be reached', async () => {
  const { code, err } = await start({ DATABASE_URL: 'postgres://torg@127.0.0.1:1/torg' }).ended
  expect(code).toBe(1)
  expect(err).toMatch(/127\.0\.0\.1:1/)
  expect(err).not.toContain('    at ')
}, 60_000)
