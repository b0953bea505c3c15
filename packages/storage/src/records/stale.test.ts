import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openStore, parseStored, type Store } from '../index.ts'
import { engines } from '../testing/engines.ts'
import { organisation } from '../testing/records.ts'

const note = { actor: 'editor' }

describe.each(engines)('translations on $engine', ({ place }) => {
  let store: Store
  beforeAll(async () => {
    store = await openStore(await place())
  })
  afterAll(() => store.close())

  test('go stale when their original changes, in the record and in its revision, until somebody mends them', async () => {
    const record = organisation({
      description: { fi: 'Ensimmäinen', sv: 'Den första' },
      translations: [{ language: 'sv', from: 'fi', by: 'editor' }],
    })
    const staleOf = async () => {
      const [stored] = await store.present([{ kind: 'organisation', id: record.id }])
      const [revision] = await store.revisions('organisation', record.id)
      const inRecord = stored && parseStored(stored as never as typeof stored & { kind: 'organisation' })
      expect(revision?.record?.translations).toEqual(inRecord?.translations)
      return inRecord?.translations?.[0]?.stale
    }
    await store.put('organisation', record, note)
    expect(await staleOf()).toBeUndefined()
    const changed = { ...record, description: { fi: 'Toinen', sv: 'Den första' } }
    await store.put('organisation', changed, note)
    expect(await staleOf()).toEqual(['/description'])
    await store.put('organisation', { ...changed, description: { fi: 'Toinen', sv: 'Den andra' } }, note)
    expect(await staleOf()).toBeUndefined()
  })
})
