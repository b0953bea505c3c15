import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openStore, type Store } from '../index.ts'
import { engines } from '../testing/engines.ts'
import { event, organisation } from '../testing/records.ts'

const note = { actor: 'editor' }

describe.each(engines)('what was known, on $engine', ({ place }) => {
  let store: Store
  let now = new Date('2026-01-01T12:00:00Z')
  const hour = (time: string) => {
    now = new Date(`2026-01-01T${time}:00Z`)
  }
  const at = (time: string) => store.asKnown(`2026-01-01T${time}:00Z`)

  beforeAll(async () => {
    store = await openStore({ ...(await place()), clock: () => now })
    const first = event('vm', { id: 'first', name: { sv: 'Kvällen' } })
    hour('10:00')
    await store.put('organisation', organisation({ id: 'vm' }), note)
    await store.put('organisation', organisation({ id: 'unit', parent: 'vm' }), note)
    await store.put('event', first, note)
    hour('11:00')
    await store.put('event', { ...first, name: { sv: 'Morgonen' }, kind: 'workshop' }, note)
    await store.put('organisation', organisation({ id: 'unit' }), note)
    hour('12:00')
    await store.put('event', event('vm', { id: 'second' }), note)
    await store.remove('event', 'first', note)
    hour('13:00')
    await store.put('event', first, note)
  })
  afterAll(() => store.close())

  const found = async (time: string) => {
    const answer = await at(time).get('event', 'first')
    return answer.state === 'present' ? answer.stored.version : answer.state
  }

  test.each([
    ['09:59', 'missing'],
    ['10:00', 1],
    ['10:59', 1],
    ['11:00', 2],
    ['12:00', 'gone'],
    ['12:30', 'gone'],
    ['13:00', 4],
  ])('at %s a record is %s', async (time, expected) => {
    expect(await found(time)).toBe(expected)
  })

  test('a text of the past is the text that was answered then, byte for byte', async () => {
    const [revision] = (await store.revisions('event', 'first')).filter(({ version }) => version === 1)
    const answer = await at('10:30').get('event', 'first')
    expect(answer).toMatchObject({ state: 'present', stored: { created: '2026-01-01T10:00:00.000Z' } })
    const { recorded, ...record } = JSON.parse(answer.state === 'present' ? answer.stored.json : '{}')
    expect(record).toEqual(revision?.record)
    expect(recorded.version).toBe(1)
  })

  test.each([
    ['09:59', []],
    ['10:30', ['first']],
    ['11:30', ['first']],
    ['12:30', ['second']],
    ['13:30', ['first', 'second']],
  ])('at %s the list holds %j', async (time, ids) => {
    const { items } = await at(time).list('event', { organisation: 'vm', from: '2026-06-01T00:00:00Z' })
    expect(items.map(({ id }) => id)).toEqual(ids)
    expect(await at(time).count('event', {})).toBe(ids.length)
  })

  test('is narrowed by what the records said then', async () => {
    const workshops = async (time: string) =>
      (await at(time).list('event', { kind: 'workshop' })).items.map(({ id }) => id)
    expect([await workshops('10:30'), await workshops('11:30')]).toEqual([[], ['first']])
    expect(await at('10:30').descendants('vm')).toEqual(['vm', 'unit'])
    expect(await at('11:30').descendants('vm')).toEqual(['vm'])
  })

  test('pages of the past follow each other', async () => {
    const page = await at('13:30').list('event', {}, { limit: 1 })
    const rest = await at('13:30').list('event', {}, { limit: 1, after: page.next ?? '' })
    expect([...page.items, ...rest.items].map(({ id }) => id)).toEqual(['first', 'second'])
    expect(rest.next).toBeUndefined()
  })

  test('several records come as they were', async () => {
    const stored = await at('11:30').getAll([
      { kind: 'event', id: 'first' },
      { kind: 'event', id: 'second' },
    ])
    expect(stored.map(({ id, version }) => [id, version])).toEqual([['first', 2]])
  })
})
