import { SearchAnswer } from '@torg/domain/queries'
import type { AnyRecord } from '@torg/domain/records'
import { engines } from '@torg/storage/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startApp, type TestApp } from '../testing/app.ts'
import { event, organisation } from '../testing/records.ts'

const fair = (
  id: string,
  start: string,
  name: Record<string, string>,
  given: Parameters<typeof event>[1] = {},
) => event(id, { name, when: { kind: 'all-day', start }, ...given })

const fairs: AnyRecord[] = [
  organisation('town'),
  organisation('fair-bureau', { kind: 'agency', name: { sv: 'Mässbyrån', fi: 'Messuvirasto' } }),
  {
    kind: 'programme',
    record: {
      id: 'plan',
      kind: 'strategy',
      name: { sv: 'Mässplanen', fi: 'Messusuunnitelma' },
      lifecycle: 'active',
    },
  },
  fair('soon', '2026-12-01', { sv: 'Mässa om vatten', fi: 'Messut vedestä', en: 'Fair on water' }),
  fair('today', '2026-11-22', { fi: 'Messut tänään', en: 'Fair today' }, { audiences: ['municipalities'] }),
  fair(
    'gone',
    '2025-03-01',
    { sv: 'Mässa om eld', fi: 'Messut tulesta', en: 'Fair on fire' },
    {
      organisers: [
        { organisation: 'town', role: 'organiser' },
        { organisation: 'fair-bureau', role: 'partner' },
      ],
      audiences: ['public-administration'],
      programme: 'plan',
    },
  ),
  {
    kind: 'ask',
    record: {
      id: 'please',
      programme: 'plan',
      from: 'town',
      order: 1,
      audiences: ['residents'],
      strength: 'wished',
      verb: { text: 'ombeds', language: 'sv' },
      text: { sv: 'Kom till vår mässa', fi: 'Tulkaa messuille', en: 'Come to the fair' },
      due: { by: '2026-12-31' },
    },
  },
  {
    kind: 'post',
    record: {
      id: 'told',
      kind: 'blog',
      title: { sv: 'Så var det på mässan', fi: 'Messuilla', en: 'At the fair' },
      text: { sv: 'Bra.' },
      publisher: 'fair-bureau',
      date: '2025-04-02',
    },
  },
]

describe.each(engines)('on $engine', ({ place }) => {
  let app: TestApp
  beforeAll(async () => {
    app = await startApp(await place(), fairs)
  })
  afterAll(() => app.close())

  const search = async (query: string) => SearchAnswer.parse(await app.json(`/v1/search?${query}`))
  const found = async (query: string) => (await search(query)).items.map(({ id }) => id)
  const every = 'facets=language,organisation,programme,audience,time,year'

  test('hits are counted by all that they can be narrowed to', async () => {
    const { facets } = await search(`q=messu&${every}`)
    expect(facets).toEqual({
      kind: { event: 3, ask: 1, post: 1, organisation: 1, programme: 1 },
      language: { fi: 7 },
      organisation: [
        { id: 'town', name: { sv: 'Staden', fi: 'Kaupunki' }, count: 4 },
        { id: 'fair-bureau', name: { sv: 'Mässbyrån', fi: 'Messuvirasto' }, count: 3 },
      ],
      programme: [{ id: 'plan', name: { sv: 'Mässplanen', fi: 'Messusuunnitelma' }, count: 3 }],
      audience: {
        municipalities: 2,
        'public-administration': 1,
        'state-administration': 1,
        'state-authorities': 1,
        ministries: 1,
        'wellbeing-services-counties': 1,
        residents: 1,
      },
      time: { upcoming: 5, past: 1 },
      year: { 2025: 2, 2026: 3 },
    })
  })

  test('without being asked for, only kinds are counted', async () => {
    expect(Object.keys((await search('q=messu')).facets)).toEqual(['kind'])
  })

  test.each([
    ['kind=event', ['gone', 'soon', 'today']],
    ['organisation=fair-bureau', ['fair-bureau', 'gone', 'told']],
    ['organisation=fair-bureau,town', ['fair-bureau', 'gone', 'please', 'soon', 'today', 'told']],
    ['programme=plan', ['gone', 'plan', 'please']],
    ['audience=municipalities', ['gone', 'today']],
    ['audience=residents', ['please']],
    ['time=past', ['gone']],
    ['time=upcoming&kind=event,ask', ['please', 'soon', 'today']],
    ['year=2025', ['gone', 'told']],
    ['year=2024,2026', ['please', 'soon', 'today']],
    ['organisation=town&time=past', ['gone']],
    ['organisation=nobody', []],
  ])('%s leaves %j', async (query, expected) => {
    const narrowed = await search(`q=messu&${query}`)
    expect(narrowed.items.map(({ id }) => id).toSorted()).toEqual(expected)
    expect(narrowed.similar).toBe(false)
  })

  test('each count is what that choice finds, whatever else is chosen', async () => {
    const chosen = {
      organisation: 'town',
      kind: 'event',
      year: '2026',
      audience: 'municipalities',
      time: 'upcoming',
    }
    for (const turn of [0, 1, 2, 4, 8, 16, 31]) {
      const kept = Object.entries(chosen).filter((_, index) => turn & (1 << index))
      const query = (parameters: [string, string][]) =>
        parameters.map(([name, value]) => `${name}=${value}`).join('&')
      const { facets } = await search(`q=messu&${every}&${query(kept)}`)
      for (const [name, counts] of Object.entries(facets)) {
        if (counts === undefined) continue
        const others = query(kept.filter(([other]) => other !== name))
        const { [name]: alone } = (await search(`q=messu&${every}&${others}`)).facets as Record<
          string,
          unknown
        >
        expect([name, counts]).toEqual([name, alone])
        const choices = Array.isArray(counts)
          ? counts.map(({ id, count }): [string, number] => [id, count])
          : Object.entries(counts)
        for (const [value, count] of choices) {
          const asked = query([...kept.filter(([other]) => other !== name), [name, value]])
          expect([asked, (await found(`q=messu&${asked}`)).length]).toEqual([asked, count])
        }
      }
    }
  })

  test('languages are counted as each would find, also for what is spelt nearly so', async () => {
    expect((await search('q=fair&language=sv&facets=language')).facets.language).toEqual({ en: 5 })
    const { similar, facets } = await search('q=mesuvirasto&facets=language')
    expect([similar, facets.language]).toEqual([true, { fi: 1 }])
  })

  test('the names of facets come in the language asked for', async () => {
    const response = await app.get('/v1/search?q=messu&facets=organisation&kind=organisation&lang=fi')
    expect(SearchAnswer.parse(await response.json()).facets.organisation).toMatchObject([
      { name: { fi: 'Messuvirasto' } },
    ])
    expect(response.headers.get('content-language')).toBe('fi')
  })

  describe.each([
    ['fi', { form: 'messuista', begun: 'messuvira', mistyped: 'mesuvirasto', bureau: 'fair-bureau' }],
    ['sv', { form: 'mässor', begun: 'mässb', mistyped: 'mässbyron', bureau: 'fair-bureau' }],
    ['en', { form: 'fairs', begun: 'wat', mistyped: 'fair on watr', bureau: 'soon' }],
  ] as const)('in %s', (language, { form, begun, mistyped, bureau }) => {
    test('what goes on or is yet to come stands before what is over', async () => {
      const events = await found(`q=${form}&language=${language}&kind=event`)
      expect(events.at(-1)).toBe('gone')
      expect(events).toContain('soon')
    })

    test('a word is found in another form, by its beginning, and mistyped', async () => {
      expect(await found(`q=${begun}&language=${language}`)).toEqual([bureau])
      const { items, similar } = await search(`q=${mistyped}&language=${language}`)
      expect([items[0]?.id, similar]).toEqual([bureau, true])
    })

    test('the stretches that match are marked, and nothing else is', async () => {
      for (const { title, excerpt } of (await search(`q=${form}&language=${language}`)).items)
        for (const { text, ranges } of [title, ...(excerpt ? [excerpt] : [])])
          for (const [start, end] of ranges)
            expect(text.slice(start, end)).toMatch(/^(?:mess|mäss|fair)\p{L}*$/iu)
    })
  })
})
