import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openStore, parseStored, type Store } from '../index.ts'
import { engines } from '../testing/engines.ts'
import { event, organisation } from '../testing/records.ts'

describe.each(engines)('on $engine', ({ place }) => {
  let store: Store
  let now = new Date('2026-11-22T10:00:00Z')
  beforeAll(async () => {
    store = await openStore({ ...(await place()), clock: () => now })
  })
  afterAll(() => store.close())

  test('a request that must count once counts once, also when it is sent many times at once', async () => {
    const record = organisation()
    const { sequence } = await store.latestChange()
    const send = () =>
      store.put('organisation', record, {
        actor: 'key',
        ifVersion: 'none',
        once: { key: 'a', request: 'digest' },
      })
    const answers = await Promise.all([send(), send(), send(), send()])
    expect(answers.filter(({ replayed }) => replayed)).toHaveLength(3)
    expect(new Set(answers.map(({ json, digest }) => json + digest)).size).toBe(1)
    expect((await store.latestChange()).sequence).toBe(sequence + 1)
    await store.put('organisation', { ...record, founded: '1809' }, { actor: 'other' })
    expect((await send()).version).toBe(1)
  })

  test('its name is refused for another request, is free for another actor, and is forgotten after a day', async () => {
    const once = { key: 'b', request: 'one' }
    await store.put('organisation', organisation(), { actor: 'key', once })
    const other = { ...once, request: 'two' }
    await expect(
      store.put('organisation', organisation(), { actor: 'key', once: other }),
    ).rejects.toMatchObject({ code: 'key_reused' })
    await store.put('organisation', organisation(), { actor: 'another', once: other })
    now = new Date('2026-11-23T10:00:01Z')
    await store.put('organisation', organisation(), { actor: 'another', once: { key: 'c', request: 'x' } })
    await store.put('organisation', organisation(), { actor: 'key', once: other })
  })

  test('under a new id, the old address and what mentions it lead to the record', async () => {
    const [owner, meeting] = [organisation({ formerIds: ['oldest'] }), event('oldest')]
    await store.putAll(
      [
        { kind: 'organisation', record: owner },
        { kind: 'event', record: meeting },
      ],
      { actor: 'a', steward: 'state' },
    )
    const renamed = { ...owner, id: 'renamed', formerIds: ['oldest', owner.id] }
    const { sequence } = await store.latestChange()
    await expect(
      store.rename('organisation', owner.id, renamed, { actor: 'a', ifVersion: 2 }),
    ).rejects.toMatchObject({ code: 'conflict', currentVersion: 1 })
    now = new Date(now.getTime() + 60_000)
    await store.rename('organisation', owner.id, renamed, { actor: 'a', ifVersion: 1 })
    expect(await store.get('organisation', owner.id)).toEqual({ state: 'moved', id: 'renamed' })
    expect(await store.get('organisation', 'oldest')).toEqual({ state: 'moved', id: 'renamed' })
    expect((await store.referrers('organisation', 'renamed')).items).toMatchObject([
      { stored: { id: meeting.id } },
    ])
    expect(await store.present([{ kind: 'organisation', id: 'renamed' }])).toMatchObject([
      { version: 1, steward: 'state' },
    ])
    expect(await store.changes(sequence)).toMatchObject([
      { id: owner.id, action: 'removed', version: 2, successor: 'renamed' },
      { id: 'renamed', action: 'created' },
    ])
    expect(await store.revisions('organisation', owner.id)).toMatchObject([{ record: null }, { version: 1 }])
    const known = async (moment: Date) =>
      (await store.asKnown(moment.toISOString()).list('organisation', {}, { limit: 200 })).items
        .map(({ id }) => id)
        .filter((id) => id === owner.id || id === 'renamed')
    expect(await known(new Date(now.getTime() - 1))).toEqual([owner.id])
    expect(await known(now)).toEqual(['renamed'])
  })

  test('records are written and removed in one step; they may mention each other, no other may mention them', async () => {
    const [old, fresh] = [organisation(), organisation()]
    const [first, second] = [event(old.id), event(old.id)]
    await store.putAll(
      [
        { kind: 'organisation', record: old },
        { kind: 'event', record: first },
        { kind: 'event', record: second },
      ],
      { actor: 'a' },
    )
    const remove = [
      { kind: 'organisation' as const, id: old.id },
      { kind: 'event' as const, id: first.id },
    ]
    await expect(store.putAll([], { actor: 'a', remove })).rejects.toMatchObject({
      code: 'dangling_reference',
      references: [{ from: { kind: 'event', id: second.id }, to: { kind: 'organisation', id: old.id } }],
    })
    await store.putAll(
      [
        { kind: 'organisation', record: fresh },
        {
          kind: 'event',
          record: { ...second, organisers: [{ organisation: fresh.id, role: 'organiser' }] },
        },
      ],
      { actor: 'a', remove, ifVersions: ({ id }) => (id === fresh.id ? 'none' : 1) },
    )
    expect(await store.get('event', first.id)).toMatchObject({ state: 'gone', version: 2 })
    expect(parseStored((await store.present([{ kind: 'event', id: second.id }]))[0] as never)).toMatchObject({
      organisers: [{ organisation: fresh.id }],
    })
  })
})
