import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openStore, type PageRequest, type Store } from '../index.ts'
import { engines } from '../testing/engines.ts'
import { event, organisation } from '../testing/records.ts'

const note = { actor: 'editor' }

describe.each(engines)('names on $engine', ({ place }) => {
  let store: Store
  let now = new Date('2026-11-22T08:00:00Z')
  const owner = organisation()
  const events = Array.from({ length: 7 }, (_, index) =>
    event(owner.id, { when: { kind: 'all-day', start: `2026-12-0${(index % 3) + 1}` } }),
  )
  beforeAll(async () => {
    store = await openStore({ ...(await place()), clock: () => now })
    await store.put('organisation', owner, note)
    await store.putAll(
      events.map((record) => ({ kind: 'event', record })),
      note,
    )
  })
  afterAll(() => store.close())

  test.each<PageRequest>([{}, { limit: 1 }, { limit: 3 }, { limit: 7 }, { limit: 3, reverse: true }])(
    'with %j pages have the names of what the list has',
    async (request) => {
      let after: string | undefined
      do {
        const page = { ...request, ...(after === undefined ? {} : { after }) }
        const listed = await store.list('event', { from: '2026-11-30T00:00:00Z' }, page)
        const named = await store.listNames('event', { from: '2026-11-30T00:00:00Z' }, page)
        expect(named).toEqual({
          ...listed,
          items: listed.items.map(({ kind, id, digest }) => ({ kind, id, digest })),
        })
        after = named.next
      } while (after !== undefined)
    },
  )

  test('nothing has no names', async () => {
    expect(await store.listNames('series')).toEqual({ items: [] })
  })

  test('what was known has the digests that it had', async () => {
    const before = await store.listNames('event')
    now = new Date('2026-11-23T08:00:00Z')
    const [first] = events
    if (first) await store.put('event', { ...first, level: 'national' }, note)
    expect(await store.listNames('event')).not.toEqual(before)
    expect(await store.asKnown('2026-11-22T12:00:00Z').listNames('event')).toEqual(before)
  })
})
