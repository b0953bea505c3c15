import { demoRecords } from '@torg/demo-data'
import { HoldersAnswer, IssuesAnswer, pageSchema } from '@torg/domain/queries'
import { kindNames, kinds } from '@torg/domain/records'
import { engines } from '@torg/storage/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startApp, type TestApp } from './testing/app.ts'

/** What Torg was made to answer, asked of the demo data over HTTP. */
describe.each(engines)('on $engine', ({ place }) => {
  let app: TestApp
  beforeAll(async () => {
    app = await startApp(await place(), demoRecords('2026-11-22'))
  })
  afterAll(() => app.close())

  test('every record of every list is what its schema says', async () => {
    for (const kind of kindNames) {
      const list = await app.json(`/v1/${kinds[kind].path}?limit=200&count=true`)
      const { items, count } = pageSchema(kind).parse(list)
      expect(items).toHaveLength(count ?? -1)
      expect(count).toBeGreaterThan(0)
    }
  })

  test.each([
    ['public-administration', '2022-03-31', 'Paatero', 'är ministerarbetsgruppens ordförande', false],
    ['public-administration', '2022-04-01', 'Paatero', 'är ministerarbetsgruppens ordförande', false],
    ['public-administration', '2022-09-30', 'Paatero', 'är ministerarbetsgruppens ordförande', false],
    ['public-administration', '2022-10-01', 'Paatero', 'ordförande i alla ärenden', true],
    ['digitalisation-and-data-economy', '2022-03-31', 'Harakka', 'Ordförande i övriga ärenden', false],
    ['digitalisation-and-data-economy', '2022-04-01', 'Lintilä', 'till utgången av september 2022', true],
    ['digitalisation-and-data-economy', '2022-09-30', 'Lintilä', 'till utgången av september 2022', true],
    ['digitalisation-and-data-economy', '2022-10-01', 'Paatero', 'ordförande i alla ärenden', true],
  ])('who chairs matters of %s on %s: %s', async (matter, on, family, words, inferred) => {
    const path = `/v1/organisations/ministerarbetsgruppen-digitalisering/holders?role=chair&matter=${matter}&on=${on}`
    const { answer, certain, possible } = HoldersAnswer.parse(await app.json(path))
    expect({ answer, possible }).toEqual({ answer: 'certain', possible: [] })
    expect(certain).toMatchObject([{ person: { name: { family } }, startIsInferred: inferred }])
    const [source] = certain[0]?.sources ?? []
    expect(source?.quote?.text).toContain(words)
    expect(source?.title.sv).toContain('Ministerarbetsgruppen')
  })

  test('what the fifth action plan asks of municipalities, strongest first, with conditions and deadlines', async () => {
    const { items } = pageSchema('ask').parse(
      await app.json('/v1/asks?audience=municipalities&programme=ogp-finland-5&limit=200'),
    )
    const strengths = items.map(({ strength }) => strength)
    expect([...new Set(strengths)]).toEqual(['binding', 'obliged', 'should', 'urged', 'encouraged', 'wished'])
    expect(strengths).toEqual(
      strengths.toSorted((a, b) => [...new Set(strengths)].indexOf(a) - [...new Set(strengths)].indexOf(b)),
    )
    expect(items.flatMap(({ audiences }) => audiences)).toContain('public-administration')
    expect(items.every(({ audiences }) => !audiences.every((audience) => audience.startsWith('state')))).toBe(
      true,
    )
    expect(items.find(({ due }) => due)).toMatchObject({
      due: { before: '2027' },
      condition: { sv: 'Om möjligt' },
    })
    expect(items.filter(({ condition }) => condition).length).toBeGreaterThan(1)
    for (const { sources } of items) expect(sources?.[0]?.document).toBeDefined()
  })

  test('which events of the regionalisation project were in two languages, and which was national', async () => {
    const ids = async (query: string) =>
      pageSchema('event')
        .parse(await app.json(`/v1/events?programme=regionaliseringsstrategin&${query}`))
        .items.map(({ id }) => id)
    expect(await ids('language=sv')).toEqual(['vasa-2020-01-23'])
    expect(await ids('language=fi')).toEqual(['vasa-2020-01-23'])
    expect(await ids('level=national')).toEqual(['helsingfors-2020-03-13'])
  })

  test('how the dates of the two slides are reconciled', async () => {
    const { items } = pageSchema('event').parse(
      await app.json('/v1/events?programme=regionaliseringsstrategin&level=regional&lang=sv'),
    )
    expect(items).toHaveLength(4)
    for (const { sources = [], issues = [] } of items) {
      expect(sources.map(({ locator }) => locator)).toEqual([
        'bilden Tidsplan',
        'bilden Tillställningarna 2020',
      ])
      expect(issues).toMatchObject([{ field: '/when/start', kind: 'missing-year', status: 'settled' }])
    }
    expect(items.map(({ when, issues }) => [when, issues?.[0]?.printed])).toContainEqual([
      { kind: 'all-day', start: '2020-01-23' },
      '23.1.',
    ])
  })

  test('which deadline of the implementation letter cannot be right, and what is proposed', async () => {
    const { items } = IssuesAnswer.parse(await app.json('/v1/issues?kind=impossible-date&lang=sv'))
    expect(items).toMatchObject([
      {
        kind: 'call',
        issue: {
          field: '/deadline/before',
          printed: 'före den 5 februari 2023',
          proposed: '2024-02-05',
          status: 'open',
        },
      },
    ])
    const call = await app.json(`/v1/calls/${items[0]?.id}`)
    expect(call).toMatchObject({ deadline: { before: '2023-02-05' } })
  })
})
