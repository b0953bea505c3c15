import { createDatabase } from '@torg/postgres'
import { sql } from 'kysely'
import { describe, expect, inject, test } from 'vitest'
import { openPostgres } from '../engine/postgres.ts'
import { openStore, type Store } from '../index.ts'
import { engines } from '../testing/engines.ts'
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
  await store.drafts.save('organisation', organisation(), { actor: 'a', state: 'draft' })
  const { token } = await store.keys.create({ name: 'k', role: 'reader' })
  return { body, meeting, gone, token }
}

async function backupOf(store: Store) {
  const lines: string[] = []
  await store.upkeep.backup(async (line) => void lines.push(line))
  return lines
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
    expect(await target.latestChange()).toEqual({ sequence: 0, kinds: {} })
    expect(await target.upkeep.restore(each(lines))).toBe(lines.length - 2)
    await target.close()
  })
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
    [`delete from links`, ['its links are not its references']],
    [`delete from search where kind = 'event'`, ['it cannot be found by search']],
    [`update revisions set json = '{}' where kind = 'event'`, ['the latest revision has another text']],
    [`update change_counter set last = 99`, ['the change counter says 99, the feed ends at 5']],
    [`delete from changes where sequence = 4`, ['the change feed has gaps: 4 changes up to 5']],
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
