import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createDatabase } from '@torg/postgres'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { startReceiver } from './testing/receiver.ts'

let folder: string
const running: ChildProcess[] = []
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'torg-operate-'))
})
afterAll(async () => {
  for (const child of running)
    if (child.exitCode === null && child.signalCode === null) await ended(child, 'SIGKILL')
  rmSync(folder, { recursive: true })
})

function start(program: string, words: string[], settings: Record<string, string>) {
  const file = path.join(import.meta.dirname, '..', program)
  const env = { PATH: process.env.PATH ?? '', PORT: '0', ...settings }
  const child = spawn(process.execPath, ['--conditions=@torg/source', file, ...words], { env, cwd: folder })
  running.push(child)
  return child
}

async function ended(child: ChildProcess, signal: NodeJS.Signals) {
  const closed = once(child, 'close')
  child.kill(signal)
  await closed
}

async function torg(words: string[], settings: Record<string, string>) {
  const child = start('src/cli/main.ts', words, settings)
  let [out, err] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text
  })
  const [code] = await once(child, 'close')
  expect({ words, code, err }).toMatchObject({ code: 0 })
  return { out: out.trim(), err: err.trim() }
}

async function serve(settings: Record<string, string>) {
  const child = start('dist/main.js', [], settings)
  const [line] = await once(child.stdout.setEncoding('utf8'), 'data')
  const { address } = JSON.parse(String(line).split('\n')[0] ?? '') as { address: string }
  return { address, child }
}

const guide = readFileSync(path.join(import.meta.dirname, '../../../docs/operate.md'), 'utf8')

/** The words of a command as they stand in the guide, with what is of this machine instead of what is there. */
function said(beginning: string, given: Record<string, string> = {}): string[] {
  const [, line] = new RegExp(`npm run -s torg -- (${beginning}(?: .*)?)$`, 'm').exec(guide) ?? []
  if (line === undefined) throw new Error(`docs/operate.md has no command "${beginning}"`)
  const words = [...line.matchAll(/"([^"]*)"|\S+/g)].map(([word, quoted]) => quoted ?? word)
  for (const from of Object.keys(given))
    if (!words.includes(from)) throw new Error(`docs/operate.md does not say "${from}"`)
  return words.map((word) => given[word] ?? word)
}

const [, headings = '', row = ''] = /```csv\n(.*)\n(.*)\n```/.exec(guide) ?? []
const days = Array.from({ length: 10 }, (_, index) =>
  row.replace('Torgdag', `Torgdag ${index + 1}`).replace('02-01', `02-${String(index + 1).padStart(2, '0')}`),
)
const calendar = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'PRODID:x',
  'BEGIN:VEVENT',
  'UID:kalas@example.org',
  'DTSTAMP:20261101T000000Z',
  'DTSTART:20270301T100000Z',
  'SUMMARY:Kalas',
  'END:VEVENT',
  'END:VCALENDAR',
  '',
]

const places = [
  { engine: 'PGlite', place: async (name: string) => ({ DATA_DIR: path.join(folder, name) }) },
  { engine: 'PostgreSQL', place: async () => ({ DATABASE_URL: await createDatabase(inject('postgres')) }) },
]

describe.each(places)('on $engine', ({ engine, place }) => {
  test('an agency is set up as docs/operate.md says', async () => {
    const [here, there] = [await place('here'), await place('there')]
    await torg(said('migrate'), here)
    const { out: key } = await torg(said('keys create'), here)
    const { address, child } = await serve(here)
    const [, record] = /-d '(.+)'$/m.exec(guide) ?? []
    const made = await fetch(`${address}/v1/organisations/vasa?reason=Start`, {
      method: 'PUT',
      headers: { authorization: `Bearer ${key}`, 'if-none-match': '*', 'content-type': 'application/json' },
      body: String(record),
    })
    expect(made.status).toBe(201)
    await ended(child, 'SIGTERM')

    writeFileSync(path.join(folder, 'events.csv'), [headings, ...days, ''].join('\n'))
    writeFileSync(path.join(folder, 'events.ics'), calendar.join('\r\n'))
    const [trial, table] = [said('import events.csv .* --dry-run'), said('import events.csv .* --reason')]
    expect((await torg(trial, here)).err).toContain('10 created')
    expect((await torg(table, here)).err).toContain('10 created')
    const fromCalendar = table.map((word) => word.replace('.csv', '.ics'))
    expect((await torg(fromCalendar, here)).err).toContain('1 created')

    const receiver = await startReceiver()
    const told = { ...here, WEBHOOK_ORIGINS: receiver.origin }
    const listen = said('webhooks create', { 'https://web.vasa.example/torg': receiver.address })
    const { out: secret, err: named } = await torg([...listen, '--after', '0'], told)

    const again = await serve(told)
    const list = await (await fetch(`${again.address}/v1/events?organisation=vasa&count=true`)).json()
    expect(list).toMatchObject({ count: 11 })
    const subscribed = await (await fetch(`${again.address}/v1/events.ics?organisation=vasa`)).text()
    expect(subscribed.match(/BEGIN:VEVENT/g)).toHaveLength(11)
    await expect.poll(() => receiver.received.length, { timeout: 30_000 }).toBe(1)
    await ended(again.child, 'SIGTERM')
    await receiver.close()
    const [message] = receiver.verified(secret)
    expect(message?.type === 'records.changed' && message.data.changes).toHaveLength(11)
    const [webhook = ''] = /hook_[\w-]+/.exec(named) ?? []
    expect((await torg(['webhooks', 'log', webhook], here)).out).toContain('delivered')

    const file = path.join(folder, `${engine}.gz`)
    const where = { '/backups/torg-2026-11-22.gz': file }
    await torg(said('backup', where), here)
    await torg(said('restore', where), there)
    expect((await torg(said('check'), there)).err).toBe('12 records checked: all is well.')
    expect((await torg(['export'], there)).out).toBe((await torg(['export'], here)).out)
  }, 240_000)
})
