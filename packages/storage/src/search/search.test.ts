import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openStore, type Store } from '../index.ts'
import { engines } from '../testing/engines.ts'
import { event, organisation } from '../testing/records.ts'

const note = { actor: 'editor' }

describe.each(engines)('search on $engine', ({ place }) => {
  let store: Store
  const owner = organisation({ id: 'vm' })
  beforeAll(async () => {
    store = await openStore(await place())
    await store.putAll(
      [
        { kind: 'organisation', record: owner },
        { kind: 'person', record: { id: 'katju', name: { given: 'Katju', family: 'Holkeri' } } },
        {
          kind: 'event',
          record: event('vm', {
            id: 'dialog',
            name: { sv: 'Evenemang i Vasa', fi: 'Tapahtuma Vaasassa', en: 'Dialogue in Vaasa' },
            description: { sv: 'Ett samtal om öppen förvaltning för kommunerna.', se: 'Čoahkkin' },
          }),
        },
        {
          kind: 'event',
          record: event('vm', {
            id: 'rum',
            name: { sv: 'Seminarium' },
            summary: { sv: 'Hör till evenemangen i år' },
          }),
        },
      ],
      note,
    )
  })
  afterAll(() => store.close())

  const ids = async (...request: Parameters<Store['search']>) =>
    (await store.search(...request)).items.map(({ stored }) => stored.id)

  test.each([
    ['evenemangen', ['dialog', 'rum']],
    ['evenemang', ['dialog', 'rum']],
    ['tapahtumia', ['dialog']],
    ['tapahtuma', ['dialog']],
    ['dialogues', ['dialog']],
    ['"öppen förvaltning"', ['dialog']],
    ['"förvaltning öppen"', []],
    ['evenemang -vasa', ['rum']],
    ['čoahkkin', ['dialog']],
    ['holkeri', ['katju']],
    ['', []],
    ['och', []],
    ["'; drop table records --", []],
  ])('%s finds %j', async (q, expected) => {
    expect(await ids(q)).toEqual(expected)
  })

  test('a match in the name comes before one in the text', async () => {
    const { items } = await store.search('evenemang')
    expect(items[0]?.rank).toBeGreaterThan(items[1]?.rank ?? 1)
  })

  test.each([
    ['evene', ['dialog', 'rum']],
    ['evenemang va', []],
    ['evenemang vas', ['dialog']],
    ['tapaht', ['dialog']],
    ['holk', ['katju']],
    ['"evene"', []],
  ])('%s, as far as it is typed, finds %j', async (q, expected) => {
    const page = await store.search(q)
    expect(page.similar ? [] : page.items.map(({ stored }) => stored.id)).toEqual(expected)
  })

  test.each([
    ['evenemagn', ['dialog']],
    ['Hollkeri', ['katju']],
    ['tapahtuam', ['dialog']],
    ['seminarum', ['rum']],
    ['xyzzyx', []],
  ])('%s, mistyped, finds %j', async (q, expected) => {
    const { items, similar } = await store.search(q)
    expect({ similar, ids: items.map(({ stored }) => stored.id) }).toEqual({
      similar: expected.length > 0,
      ids: expected,
    })
  })

  test('pages of what is spelt nearly so follow each other', async () => {
    await store.putAll(
      ['zebrakalas', 'zebrakalaset'].map((word) => ({
        kind: 'event' as const,
        record: event('vm', { id: word, name: { sv: word } }),
      })),
      note,
    )
    const first = await store.search('zebbrakalas', { limit: 1 })
    const second = await store.search('zebbrakalas', { limit: 1, after: first.next ?? '' })
    expect([...first.items, ...second.items].map(({ stored }) => stored.id).toSorted()).toEqual([
      'zebrakalas',
      'zebrakalaset',
    ])
    expect([first.similar, second.similar, second.next]).toEqual([true, true, undefined])
    expect(first.counts).toEqual({ kind: { event: 2 } })
  })

  test('what is over comes after what is yet to come', async () => {
    const fair = (id: string, start: string) => ({
      kind: 'event' as const,
      record: event('vm', { id, name: { sv: 'Julmarknad' }, when: { kind: 'all-day', start } }),
    })
    await store.putAll([fair('a-past', '2024-12-01'), fair('b-coming', '2026-12-01')], note)
    expect(await ids('julmarknad')).toEqual(['a-past', 'b-coming'])
    expect(await ids('julmarknad', { now: '2026-11-22T00:00:00Z' })).toEqual(['b-coming', 'a-past'])
    expect(await ids('julmarknad', { now: '2027-01-01T00:00:00Z' })).toEqual(['a-past', 'b-coming'])
    await store.putAll([fair('a-past', '2026-12-02')], note)
    expect(await ids('julmarknad', { now: '2026-11-22T00:00:00Z' })).toEqual(['a-past', 'b-coming'])
  })

  test('a hit is shown in the language that matches best, of those asked for', async () => {
    const name = { fi: 'Korttelikirppis', sv: 'Loppis: korttelikirppis, korttelikirppis' }
    await store.put('event', event('vm', { name }), note)
    const shown = async (languages?: string[]) =>
      (await store.search('korttelikirppis', languages ? { languages } : {})).items[0]?.language
    expect(await shown()).toBe('sv')
    expect(await shown(['fi'])).toBe('fi')
    expect(await shown(['en', 'sv', 'fi'])).toBe('sv')
    const preferring = async (q: string, preferred: string[]) =>
      (await store.search(q, { preferred })).items[0]?.language
    expect(await preferring('korttelikirppis', ['en', 'fi-simple', 'sv'])).toBe('fi')
    expect(await preferring('korttelikirppis', ['sv', 'fi'])).toBe('sv')
    expect(await preferring('loppis', ['fi', 'sv'])).toBe('sv')
    // Spelt nearly so: no language has the words.
    expect(await preferring('korttelikirpis', ['sv'])).toBe('sv')
    expect(await preferring('korttelikirpis', ['fi'])).toBe('fi')
  })

  test('only the languages asked for are searched', async () => {
    expect(await ids('evenemang', { languages: ['fi', 'en'] })).toEqual([])
    expect(await ids('evenemang', { languages: ['sv-simple'] })).toEqual(['dialog', 'rum'])
    expect(await ids('holkeri', { languages: ['sv'] })).toEqual(['katju'])
  })

  test('only the kinds asked for are searched, and all are counted', async () => {
    expect(await ids('finansministeriet', { filter: { kind: ['event'] } })).toEqual([])
    expect((await store.search('evenemang', { limit: 1 })).counts).toEqual({ kind: { event: 2 } })
  })

  test('snippets say where the matches are, and in which language', async () => {
    const [hit] = (await store.search('tapahtumia')).items
    expect(hit).toMatchObject({ language: 'fi', title: { text: 'Tapahtuma Vaasassa', ranges: [[0, 9]] } })
    const [other] = (await store.search('förvaltningen')).items
    expect(other).toMatchObject({ language: 'sv', title: { text: 'Evenemang i Vasa', ranges: [] } })
    const { text = '', ranges = [] } = other?.excerpt ?? {}
    expect(ranges.map(([start, end]) => text.slice(start, end))).toEqual(['förvaltning'])
  })

  test('a hit in a language without a name is shown by the name that the record has', async () => {
    const [hit] = (await store.search('čoahkkin')).items
    expect(hit).toMatchObject({ language: 'fi', title: { text: 'Tapahtuma Vaasassa' } })
    const [person] = (await store.search('holkeri')).items
    expect(person).not.toHaveProperty('language')
    expect(person?.title).toEqual({ text: 'Katju Holkeri', ranges: [[6, 13]] })
  })

  test('a title is one text, though the language has an easy one beside it', async () => {
    const record = event('vm', { name: { 'sv-simple': 'Lätt kaffekalas', sv: 'Kaffekalas' } })
    await store.put('event', record, note)
    const [hit] = (await store.search('kaffekalas')).items
    expect(hit?.title).toEqual({ text: 'Kaffekalas', ranges: [[0, 10]] })
    expect(await ids('lätt kaffekalas')).toEqual([record.id])
  })

  test('pages follow each other', async () => {
    const first = await store.search('evenemang', { limit: 1 })
    const second = await store.search('evenemang', { limit: 1, after: first.next ?? '' })
    expect([...first.items, ...second.items].map(({ stored }) => stored.id)).toEqual(['dialog', 'rum'])
    expect(second.next).toBeUndefined()
  })

  test('what changes is found by its new words alone', async () => {
    const record = event('vm', { name: { sv: 'Kvarnbesök' } })
    await store.put('event', record, note)
    await store.put('event', { ...record, name: { sv: 'Testund' } }, note)
    expect(await ids('kvarnbesök')).toEqual([])
    expect(await ids('testund')).toEqual([record.id])
    await store.remove('event', record.id, note)
    expect(await ids('testund')).toEqual([])
  })
})
