import { createHash } from 'node:crypto'
import { createDatabase } from '@torg/postgres'
import { sql } from 'kysely'
import { describe, expect, inject, test } from 'vitest'
import { openPostgres } from '../engine/postgres.ts'
import { openStore, type Store } from '../index.ts'
import { engines } from '../testing/engines.ts'
import { gathered } from '../testing/gathered.ts'
import { event, organisation } from '../testing/records.ts'

async function* each(lines: readonly string[]) {
  yield* lines
}

async function fill(store: Store) {
  const [body, meeting] = [organisation({ formerIds: ['before'] }), event('before')]
  const entries = [
    { kind: 'organisation' as const, record: body },
    { kind: 'event' as const, record: meeting },
  ]
  await store.putAll(entries, { actor: 'a', steward: 'x' })
  await store.put('event', { ...meeting, level: 'national' }, { actor: 'a' })
  const gone = organisation()
  await store.put('organisation', gone, { actor: 'a' })
  await store.remove('organisation', gone.id, { actor: 'a', successor: body.id })
  const over = event(body.id)
  await store.put('event', over, { actor: 'a' })
  await store.remove('event', over.id, { actor: 'a' })
  await store.drafts.save('organisation', organisation(), { actor: 'a', state: 'draft' })
  const { token } = await store.keys.create({ name: 'k', role: 'reader' })
  return { body, meeting, gone, token }
}

async function backupOf(store: Store) {
  const lines: string[] = []
  await store.upkeep.backup(async (line) => void lines.push(line))
  return lines
}

/** These lines with the last line that belongs to them. */
function closed(lines: readonly string[]) {
  const hash = createHash('sha256')
  for (const line of lines) hash.update(`${line}\n`)
  return [...lines, JSON.stringify({ rows: lines.length - 1, sha256: hash.digest('hex') })]
}

const withoutMade = (lines: readonly string[]) => lines.slice(1, -1).toSorted()

describe.each(engines)('from $engine', ({ place: from }) => {
  test.each(engines)('a backup is restored on $engine, and all is there', async ({ place: to }) => {
    const source = await openStore(await from())
    const { body, meeting, gone, token } = await fill(source)
    const lines = await backupOf(source)
    const [before, changes] = [await source.get('event', meeting.id), await source.changes(0)]
    await source.close()

    const target = await openStore(await to())
    expect(await target.upkeep.restore(each(lines))).toBe(lines.length - 2)
    expect(await target.get('event', meeting.id)).toEqual(before)
    expect(await target.get('organisation', 'before')).toEqual({ state: 'moved', id: body.id })
    expect(await target.get('organisation', gone.id)).toMatchObject({ state: 'gone', successor: body.id })
    expect(await target.changes(0)).toEqual(changes)
    expect((await target.keys.find(token)).state).toBe('valid')
    expect((await target.search('Seminarium')).items).toHaveLength(1)
    expect(await target.put('event', { ...meeting, level: 'local' }, { actor: 'a' })).toMatchObject({
      version: 3,
    })
    expect((await target.latestChange()).sequence).toBe(changes.length + 1)
    await expect(target.upkeep.restore(each(lines))).rejects.toMatchObject({ code: 'not_empty' })
    expect(withoutMade(await backupOf(target)).length).toBeGreaterThan(lines.length - 2)
    await target.close()
  })

  test('a backup that is not whole is refused, and nothing is kept', async () => {
    const source = await openStore(await from())
    await fill(source)
    const lines = await backupOf(source)
    await source.close()
    const target = await openStore(await from())
    const spoilt = [
      lines.slice(0, -1),
      lines.filter((_, index) => index !== 2),
      lines.map((line, index) => (index === 1 ? line.replace(/[aeiou]/, 'y') : line)),
      lines.slice(1),
      ['not json'],
      [],
      [lines[0]?.replace('0001-records', '0001-others') ?? '', ...lines.slice(1)],
    ]
    for (const wrong of spoilt) await expect(target.upkeep.restore(each(wrong))).rejects.toThrow()
    expect(closed(lines.slice(0, -1))).toEqual(lines)
    const changed = lines.map((line) => line.replaceAll('Seminarium', 'Seminarion'))
    expect(changed).not.toEqual(lines)
    await expect(target.upkeep.restore(each(changed))).rejects.toMatchObject({ code: 'bad_backup' })
    const older = closed([lines[0]?.replace('0001-records', '0001-others') ?? '', ...lines.slice(1, -1)])
    await expect(target.upkeep.restore(each(older))).rejects.toThrow('restore it with the version of Torg')
    expect(await target.latestChange()).toEqual({ sequence: 0, kinds: {} })
    expect(await target.upkeep.restore(each(lines))).toBe(lines.length - 2)
    await target.close()
  })
})

test('after a restore no words are left gathered for the first who searches', async () => {
  const source = await openStore({ databaseUrl: await createDatabase(inject('postgres')) })
  await fill(source)
  const lines = await backupOf(source)
  await source.close()
  const databaseUrl = await createDatabase(inject('postgres'))
  const target = await openStore({ databaseUrl })
  await target.upkeep.restore(each(lines))
  await target.close()
  const engine = await openPostgres({ databaseUrl, connections: 1 })
  expect(await gathered(engine.db)).toBe(0)
  await engine.close()
})

test.each(engines)('a backup on $engine holds all there is, however much that is', async ({ place }) => {
  const store = await openStore(await place())
  const entries = Array.from({ length: 1100 }, () => ({
    kind: 'organisation' as const,
    record: organisation(),
  }))
  await store.putAll(entries, { actor: 'a' })
  const lines = await backupOf(store)
  expect(lines.filter((line) => line.startsWith('{"table":"records"'))).toHaveLength(1100)
  await store.close()
})

test('a backup is of one moment, whatever is written while it is made', async () => {
  const store = await openStore({ databaseUrl: await createDatabase(inject('postgres')) })
  await fill(store)
  const { sequence } = await store.latestChange()
  const late = organisation()
  const lines: string[] = []
  let written = false
  await store.upkeep.backup(async (line) => {
    lines.push(line)
    // Records come first: what is written now must be in none of the tables after them either.
    if (written || !line.startsWith('{"table":"change')) return
    written = true
    await store.put('organisation', late, { actor: 'a' })
  })
  expect((await store.latestChange()).sequence).toBe(sequence + 1)
  expect(lines.join('\n')).not.toContain(`"${late.id}"`)
  await store.close()
})

describe('check', () => {
  const found = async (store: Store) => {
    const findings: string[] = []
    const checked = await store.upkeep.check(({ what }) => findings.push(what))
    return { checked, findings: findings.toSorted() }
  }

  test.each(engines)('finds nothing on $engine when all is well', async ({ place }) => {
    const store = await openStore(await place())
    const { body } = await fill(store)
    await store.put('organisation', body, { actor: 'a', archive: true })
    expect(await found(store)).toEqual({ checked: 2, findings: [] })
    await store.close()
  })

  test.each([
    [
      `update records set digest = 'x' where kind = 'event'`,
      ['the change feed has another digest', 'the digest is not that of its text'],
    ],
    [
      `update records set json = replace(json, '"version":2', '"version":3') where kind = 'event'`,
      ['its text has another version than its row', 'the digest is not that of its text'],
    ],
    [
      `update records set json = replace(json, 'national', 'galactic') where kind = 'event'`,
      [
        'its schema refuses it at /level',
        'the digest is not that of its text',
        'the latest revision has another text',
      ],
    ],
    [`update records set archived = now() where kind = 'event'`, ['it is archived and can be found']],
    [`delete from links`, ['its links are not its references']],
    [
      `insert into links select 'event', 'none', '/series', to_kind, to_id from links`,
      ['there are links of it, and it is not there'],
    ],
    [`delete from search where kind = 'event'`, ['it cannot be found by search']],
    [`update revisions set json = '{}' where kind = 'event'`, ['the latest revision has another text']],
    [`update change_counter set last = 99`, ['the change counter says 99, the feed ends at 7']],
    [`delete from changes where sequence = 4`, ['the change feed has gaps: 6 changes up to 7']],
    [
      `update tides set sequence = 1 where kind = 'event'`,
      ['the latest change of kind event is not its last'],
    ],
  ])('finds what %s does', async (statement, findings) => {
    const databaseUrl = await createDatabase(inject('postgres'))
    const store = await openStore({ databaseUrl })
    await fill(store)
    const engine = await openPostgres({ databaseUrl, connections: 1 })
    await sql.raw(statement).execute(engine.db)
    await engine.close()
    expect((await found(store)).findings).toEqual(findings)
    await store.close()
  })
})
