import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openStore, parseStored, StorageError, type Store } from '../index.ts'
import { engines } from '../testing/engines.ts'
import { event, organisation } from '../testing/records.ts'

const note = { actor: 'editor' }

describe.each(engines)('writing on $engine', ({ place }) => {
  let store: Store
  beforeAll(async () => {
    store = await openStore({ ...(await place()), clock: () => new Date('2026-11-22T10:00:00Z') })
  })
  afterAll(() => store.close())

  test('what was put is got back, with what the store knows of it', async () => {
    const record = organisation()
    const written = await store.put('organisation', record, note)
    expect(written).toMatchObject({ version: 1, outcome: 'created' })
    const found = await store.get('organisation', record.id)
    if (found.state !== 'present') throw new Error(found.state)
    expect(parseStored(found.stored)).toEqual({
      ...record,
      recorded: { version: 1, created: '2026-11-22T10:00:00.000Z', modified: '2026-11-22T10:00:00.000Z' },
    })
    expect(found.stored.digest).toBe(written.digest)
  })

  test('writing what is there already changes nothing', async () => {
    const record = organisation()
    await store.put('organisation', record, note)
    const { sequence } = await store.latestChange()
    expect(await store.put('organisation', record, note)).toMatchObject({ version: 1, outcome: 'unchanged' })
    expect((await store.latestChange()).sequence).toBe(sequence)
    expect(await store.revisions('organisation', record.id)).toHaveLength(1)
  })

  test('a lost update is refused, with the version that the store has', async () => {
    const record = organisation()
    await store.put('organisation', record, note)
    await store.put('organisation', { ...record, founded: '1809' }, { ...note, ifVersion: 1 })
    const late = store.put('organisation', { ...record, founded: '1810' }, { ...note, ifVersion: 1 })
    await expect(late).rejects.toMatchObject({ code: 'conflict', currentVersion: 2 })
    await expect(late).rejects.toBeInstanceOf(StorageError)
  })

  test('what the same writer has written onto the same version is found to be done, and nothing else is', async () => {
    const record = organisation()
    await store.put('organisation', record, note)
    const changed = { ...record, founded: '1809' }
    const seen = { ...note, reason: 'Found it', ifVersion: 1 }
    const first = await store.put('organisation', changed, seen)
    const { sequence } = await store.latestChange()
    const again = await store.put('organisation', changed, seen)
    expect(again).toEqual({ ...first, outcome: 'unchanged' })
    expect((await store.latestChange()).sequence).toBe(sequence)
    const conflict = { code: 'conflict', currentVersion: 2 }
    for (const [other, by] of [
      [changed, { ...seen, actor: 'another' }],
      [changed, { ...seen, reason: 'Another' }],
      [changed, { ...seen, archive: true }],
      [changed, { ...seen, ifVersion: 'none' as const }],
      [record, seen],
    ] as const)
      await expect(store.put('organisation', other, by)).rejects.toMatchObject(conflict)
    await store.put('organisation', record, note)
    await store.put('organisation', changed, note)
    await expect(store.put('organisation', changed, seen)).rejects.toMatchObject({ currentVersion: 4 })
    // Sent twice at once, it is done once.
    const twice = { ...note, ifVersion: 4 }
    const both = await Promise.all([1, 2].map(() => store.put('organisation', record, twice)))
    expect(both.map(({ version }) => version)).toEqual([5, 5])
    expect(await store.revisions('organisation', record.id)).toHaveLength(5)
  })

  test('an archiving that was carried out before is found to be done', async () => {
    const record = organisation()
    await store.put('organisation', record, note)
    const archive = { ...note, ifVersion: 1, archive: true }
    const first = await store.put('organisation', record, archive)
    expect(await store.put('organisation', record, archive)).toEqual({ ...first, outcome: 'unchanged' })
    await expect(store.put('organisation', record, { ...archive, archive: false })).rejects.toMatchObject({
      code: 'conflict',
    })
  })

  test('of writers who all saw the same version, one wins', async () => {
    const record = organisation()
    await store.put('organisation', record, note)
    const attempts = await Promise.allSettled(
      Array.from({ length: 8 }, (_, index) =>
        store.put('organisation', { ...record, founded: String(1800 + index) }, { ...note, ifVersion: 1 }),
      ),
    )
    expect(attempts.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await store.revisions('organisation', record.id)).toHaveLength(2)
  })

  test('of many records none is kept when one that comes late is refused, or an early one cannot be kept', async () => {
    const many = Array.from({ length: 1100 }, () => organisation())
    const [first, last] = [many[0], many.at(-1)]
    if (!first || !last) throw new Error('Expected records')
    const entries = many.map((record) => ({ kind: 'organisation' as const, record }))
    const { sequence } = await store.latestChange()
    await store.put('organisation', last, note)
    const all = { ...note, ifVersions: () => 'none' as const }
    await expect(store.putAll(entries, all)).rejects.toMatchObject({ code: 'conflict', currentVersion: 1 })
    const nul = { ...first, name: { sv: 'a\u0000b' } }
    const spoilt = [{ kind: 'organisation' as const, record: nul }, ...entries.slice(1, -1)]
    await expect(store.putAll(spoilt, all)).rejects.toMatchObject({ code: 'bad_request' })
    expect((await store.latestChange()).sequence).toBe(sequence + 1)
    const kept = await store.putAll(entries.slice(0, -1), all)
    expect(kept.map(({ id }) => id)).toEqual(many.slice(0, -1).map(({ id }) => id))
    expect(new Set(kept.map(({ outcome, version }) => `${outcome} ${version}`))).toEqual(
      new Set(['created 1']),
    )
  })

  test('texts of several lines, quotation marks and backslashes are kept as they are', async () => {
    const name = { sv: 'Rad ett\nrad "två" \\ \u2028 slut', en: "O'Brien’s\tE'\\n'" }
    const record = organisation({ name })
    const other = organisation()
    await store.putAll(
      [record, other].map((it) => ({ kind: 'organisation' as const, record: it })),
      note,
    )
    const [stored] = await store.present([{ kind: 'organisation', id: record.id }])
    expect(stored && parseStored(stored)).toMatchObject({ name })
    expect(await store.revisions('organisation', record.id)).toMatchObject([{ record }])
    expect(await store.revisions('organisation', other.id)).toMatchObject([{ record: other }])
  })

  test('a dangling reference names both ends, and nothing is kept', async () => {
    const record = event('nowhere')
    await expect(store.put('event', record, note)).rejects.toMatchObject({
      code: 'dangling_reference',
      references: [
        {
          from: { kind: 'event', id: record.id, pointer: '/organisers/0/organisation' },
          to: { kind: 'organisation', id: 'nowhere' },
        },
      ],
    })
    expect(await store.get('event', record.id)).toEqual({ state: 'missing' })
  })

  test('records come in any order when they come together', async () => {
    const [parent, child] = [organisation(), organisation()]
    const meeting = event(child.id)
    const written = await store.putAll(
      [
        { kind: 'event', record: meeting },
        { kind: 'organisation', record: { ...child, parent: parent.id } },
        { kind: 'organisation', record: parent },
      ],
      note,
    )
    expect(written.map(({ id, outcome }) => [id, outcome])).toEqual([
      [meeting.id, 'created'],
      [child.id, 'created'],
      [parent.id, 'created'],
    ])
    expect(await store.descendants(parent.id)).toEqual([parent.id, child.id])
  })

  test('thousands come together, each tied to one that comes much later', async () => {
    const owner = organisation()
    const events = Array.from({ length: 1200 }, () => ({ kind: 'event' as const, record: event(owner.id) }))
    const { sequence } = await store.latestChange()
    const written = await store.putAll([...events, { kind: 'organisation', record: owner }], note)
    expect((await store.latestChange()).sequence).toBe(sequence + 1201)
    expect(written.map(({ id }) => id)).toEqual([...events.map(({ record }) => record.id), owner.id])
    expect(await store.count('event', { organisation: owner.id })).toBe(1200)
    const again = await store.putAll(events, note)
    expect(new Set(again.map(({ outcome }) => outcome))).toEqual(new Set(['unchanged']))
  })

  test.each(['a\0b', 'a\ud800b'])('text that the database cannot hold is refused: %j', async (text) => {
    const record = organisation({ name: { sv: text } })
    await expect(store.put('organisation', record, note)).rejects.toMatchObject({ code: 'bad_request' })
  })

  test('the same record twice is refused', async () => {
    const entry = { kind: 'organisation' as const, record: organisation() }
    await expect(store.putAll([entry, entry], note)).rejects.toMatchObject({ code: 'bad_request' })
  })

  test('a dry run reports all and keeps nothing', async () => {
    const record = organisation()
    const entries = [{ kind: 'organisation' as const, record }]
    expect(await store.putAll(entries, { ...note, dryRun: true })).toMatchObject([{ outcome: 'created' }])
    expect(await store.get('organisation', record.id)).toEqual({ state: 'missing' })
  })
})
