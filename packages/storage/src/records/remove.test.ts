import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openStore, type Store } from '../index.ts'
import { engines } from '../testing/engines.ts'
import { event, organisation } from '../testing/records.ts'

const note = { actor: 'editor' }

describe.each(engines)('removing and moving on $engine', ({ place }) => {
  let store: Store
  let time = new Date('2026-11-22T10:00:00Z')
  const make = async (given = {}) => {
    const record = organisation(given)
    await store.put('organisation', record, note)
    return record
  }
  beforeAll(async () => {
    store = await openStore({ ...(await place()), clock: () => time })
  })
  afterAll(() => store.close())

  test('a removed record leaves a tombstone that names its successor', async () => {
    const [old, heir] = [await make(), await make()]
    await store.remove('organisation', old.id, { ...note, successor: heir.id })
    expect(await store.get('organisation', old.id)).toEqual({
      state: 'gone',
      version: 2,
      removed: '2026-11-22T10:00:00.000Z',
      successor: heir.id,
    })
    expect((await store.list('organisation', {}, { limit: 200 })).items.map(({ id }) => id)).not.toContain(
      old.id,
    )
  })

  test('what is removed cannot be removed again, nor what never was', async () => {
    const { id } = await make()
    await store.remove('organisation', id, note)
    await expect(store.remove('organisation', id, note)).rejects.toMatchObject({ code: 'gone' })
    await expect(store.remove('organisation', 'never', note)).rejects.toMatchObject({ code: 'not_found' })
  })

  test('a removal that the same writer has carried out before is found to be done', async () => {
    const [old, heir] = [await make(), await make()]
    const removal = { ...note, ifVersion: 1, successor: heir.id }
    await store.remove('organisation', old.id, removal)
    const { sequence } = await store.latestChange()
    await store.remove('organisation', old.id, removal)
    expect((await store.latestChange()).sequence).toBe(sequence)
    const gone = { code: 'gone' }
    for (const other of [
      { ...note, ifVersion: 1 },
      { ...removal, ifVersion: 2 },
      { ...removal, actor: 'another' },
      { ...removal, reason: 'Another' },
    ])
      await expect(store.remove('organisation', old.id, other)).rejects.toMatchObject(gone)
  })

  test('each removal is told in the feed, with its successor', async () => {
    const [old, heir] = [await make(), await make()]
    const { sequence } = await store.latestChange()
    await store.remove('organisation', old.id, { ...note, successor: heir.id })
    await store.remove('organisation', heir.id, note)
    expect(await store.changes(sequence)).toMatchObject([
      { sequence: sequence + 1, id: old.id, action: 'removed', version: 2, successor: heir.id },
      { sequence: sequence + 2, id: heir.id, action: 'removed', version: 2 },
    ])
  })

  test('only the version that the remover saw is removed', async () => {
    const record = await make()
    await store.put('organisation', { ...record, founded: '1809' }, note)
    await expect(store.remove('organisation', record.id, { ...note, ifVersion: 1 })).rejects.toMatchObject({
      code: 'conflict',
      currentVersion: 2,
    })
  })

  test('what others mention stays, unless a successor takes its place', async () => {
    const [old, heir] = [await make(), await make()]
    const meeting = event(old.id)
    await store.put('event', meeting, note)
    await expect(store.remove('organisation', old.id, note)).rejects.toMatchObject({
      code: 'dangling_reference',
      references: [
        {
          from: { kind: 'event', id: meeting.id, pointer: '/organisers/0/organisation' },
          to: { kind: 'organisation', id: old.id },
        },
      ],
    })
    await expect(store.remove('organisation', old.id, { ...note, successor: old.id })).rejects.toMatchObject({
      code: 'no_successor',
    })
    await store.remove('organisation', old.id, { ...note, successor: heir.id })
    expect(await store.referrers('organisation', heir.id)).toMatchObject({
      items: [{ stored: { kind: 'event', id: meeting.id }, pointers: ['/organisers/0/organisation'] }],
    })
    // A correction of the event may go on naming the old body: the reference leads to the successor.
    await store.put('event', { ...meeting, level: 'national' }, note)
    await expect(store.put('event', event(old.id), note)).resolves.toMatchObject({ outcome: 'created' })
  })

  test('a record that rises again goes on counting its versions', async () => {
    const record = await make()
    await store.remove('organisation', record.id, note)
    expect(await store.put('organisation', record, note)).toMatchObject({ version: 3, outcome: 'created' })
    expect((await store.revisions('organisation', record.id)).map((it) => [it.version, it.record])).toEqual([
      [3, record],
      [2, null],
      [1, record],
    ])
    await store.remove('organisation', record.id, note)
    expect(await store.get('organisation', record.id)).toMatchObject({ state: 'gone', version: 4 })
  })

  test('a former id leads to the record, for readers and for references', async () => {
    const record = await make({ formerIds: ['vvm-2022'] })
    expect(await store.get('organisation', 'vvm-2022')).toEqual({ state: 'moved', id: record.id })
    await store.put('event', event('vvm-2022'), note)
    expect((await store.referrers('organisation', record.id)).items).toHaveLength(1)
    expect(await store.getAll([{ kind: 'organisation', id: 'vvm-2022' }])).toMatchObject([{ id: record.id }])
  })

  test('an id is of one record only', async () => {
    const record = await make({ formerIds: ['finance-1999'] })
    for (const taken of [
      organisation({ id: 'finance-1999' }),
      organisation({ formerIds: ['finance-1999'] }),
      organisation({ formerIds: [record.id] }),
    ]) {
      await expect(store.put('organisation', taken, note)).rejects.toMatchObject({ code: 'id_taken' })
    }
    await store.put('organisation', { ...record, formerIds: [] }, note)
    await expect(store.put('organisation', organisation({ id: 'finance-1999' }), note)).resolves.toBeTruthy()
  })

  test('what was known on a day is still known', async () => {
    const record = await make()
    time = new Date('2026-12-01T10:00:00Z')
    await store.put('organisation', { ...record, founded: '1809' }, { actor: 'sirpa', reason: 'Found it' })
    const then = await store.revisionAt('organisation', record.id, '2026-11-30T00:00:00Z')
    const now = await store.revisionAt('organisation', record.id, '2026-12-02T00:00:00Z')
    expect(then).toMatchObject({ version: 1, record })
    expect(now).toMatchObject({ version: 2, actor: 'sirpa', reason: 'Found it', record: { founded: '1809' } })
    expect(await store.revisionAt('organisation', record.id, '2020-01-01T00:00:00Z')).toBeUndefined()
  })
})
