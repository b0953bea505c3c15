import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
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

const days = Array.from(
  { length: 10 },
  (_, index) => `Torgdag ${index + 1};2027-02-${String(index + 1).padStart(2, '0')};13.00;Vasa`,
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
    await torg(['migrate'], here)
    const create = [
      'keys',
      'create',
      '--name',
      'Website of Vasa',
      '--organisation',
      'vasa',
      '--role',
      'publisher',
    ]
    const { out: key } = await torg(create, here)
    const { address, child } = await serve(here)
    const body = { id: 'vasa', kind: 'municipality', name: { sv: 'Vasa', fi: 'Vaasa' }, lifecycle: 'active' }
    const made = await fetch(`${address}/v1/organisations/vasa?reason=Start`, {
      method: 'PUT',
      headers: { authorization: `Bearer ${key}`, 'if-none-match': '*', 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    expect(made.status).toBe(201)
    await ended(child, 'SIGTERM')

    writeFileSync(path.join(folder, 'events.csv'), ['namn;datum;kl;ort', ...days, ''].join('\n'))
    writeFileSync(path.join(folder, 'events.ics'), calendar.join('\r\n'))
    const as = ['--organiser', 'vasa', '--language', 'sv']
    expect((await torg(['import', 'events.csv', ...as, '--dry-run'], here)).err).toContain('10 created')
    expect((await torg(['import', 'events.csv', ...as], here)).err).toContain('10 created')
    expect((await torg(['import', 'events.ics', ...as], here)).err).toContain('1 created')

    const receiver = await startReceiver()
    const told = { ...here, WEBHOOK_ORIGINS: receiver.origin }
    const listen = ['webhooks', 'create', '--organisation', 'vasa', '--address', receiver.address]
    const { out: secret, err: named } = await torg(
      [...listen, '--kinds', 'event', '--of', 'vasa', '--after', '0'],
      told,
    )

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
    await torg(['backup', file], here)
    await torg(['restore', file], there)
    expect((await torg(['check'], there)).err).toBe('12 records checked: all is well.')
    expect((await torg(['export'], there)).out).toBe((await torg(['export'], here)).out)
  }, 240_000)
})
