import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openStore, parseStored, type Store } from '../index.ts'
import { engines } from '../testing/engines.ts'
import { organisation } from '../testing/records.ts'

const note = { actor: 'editor', state: 'draft' } as const

describe.each(engines)('drafts on $engine', ({ place }) => {
  let store: Store
  beforeAll(async () => {
    store = await openStore(await place())
  })
  afterAll(() => store.close())

  test('a draft is nowhere among what is published, until it is', async () => {
    const record = organisation({ name: { sv: 'Hemlighetsverket' } })
    const before = await store.latestChange()
    const saved = await store.drafts.save('organisation', record, { ...note, ifVersion: 'none' })
    expect(saved).toMatchObject({ version: 1, state: 'draft', record })
    expect(await store.get('organisation', record.id)).toEqual({ state: 'missing' })
    expect((await store.search('Hemlighetsverket')).items).toEqual([])
    expect(await store.latestChange()).toEqual(before)
    expect(await store.revisions('organisation', record.id)).toEqual([])

    const name = { kind: 'organisation', id: record.id } as const
    await store.drafts.publish(name, { actor: 'publisher', ifVersion: 1 })
    expect((await store.search('Hemlighetsverket')).items).toHaveLength(1)
    expect(await store.drafts.get('organisation', record.id)).toBeUndefined()
    expect(await store.revisions('organisation', record.id)).toMatchObject([{ actor: 'publisher' }])
  })

  test('of those who save a draft at once, one wins', async () => {
    const record = organisation()
    await store.drafts.save('organisation', record, { ...note, ifVersion: 'none' })
    const attempts = await Promise.allSettled(
      ['1809', '1810', '1811', '1812'].map((founded) =>
        store.drafts.save('organisation', { ...record, founded }, { ...note, ifVersion: 1 }),
      ),
    )
    expect(attempts.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect((await store.drafts.get('organisation', record.id))?.version).toBe(2)
  })

  test('a draft of a record that has changed since is not published over it, and stays', async () => {
    const record = organisation()
    await store.put('organisation', record, { actor: 'a' })
    await store.drafts.save('organisation', { ...record, founded: '1809' }, { ...note, base: 1 })
    await store.put('organisation', { ...record, founded: '1900' }, { actor: 'a' })
    const name = { kind: 'organisation', id: record.id } as const
    await expect(store.drafts.publish(name, { actor: 'p', ifVersion: 1 })).rejects.toMatchObject({
      code: 'conflict',
      currentVersion: 2,
    })
    expect(await store.drafts.get('organisation', record.id)).toMatchObject({ version: 1 })
    await store.drafts.drop(name, { ifVersion: 1 })
    expect(await store.drafts.get('organisation', record.id)).toBeUndefined()
  })

  test('what is archived is neither listed nor found, but still there, until it is put back', async () => {
    const record = organisation({ kind: 'network', name: { sv: 'Arkivnätverket' } })
    await store.put('organisation', record, { actor: 'a' })
    const shown = async () => ({
      listed: (await store.list('organisation', { kind: 'network' })).items.length,
      counted: await store.count('organisation', { kind: 'network' }),
      found: (await store.search('Arkivnätverket')).items.length,
    })
    expect(await shown()).toEqual({ listed: 1, counted: 1, found: 1 })
    const archived = await store.put('organisation', record, { actor: 'a', archive: true })
    expect(archived).toMatchObject({ outcome: 'changed', version: 2 })
    expect(parseStored(archived).recorded.archived).toBe(archived.modified)
    expect(await shown()).toEqual({ listed: 0, counted: 0, found: 0 })
    expect(await store.put('organisation', record, { actor: 'a', archive: true })).toMatchObject({
      outcome: 'unchanged',
    })
    await store.put('organisation', { ...record, founded: '1990' }, { actor: 'a' })
    expect(await shown()).toEqual({ listed: 0, counted: 0, found: 0 })
    await store.put('organisation', record, { actor: 'a', archive: false })
    expect(await shown()).toEqual({ listed: 1, counted: 1, found: 1 })
  })
})
