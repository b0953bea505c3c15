import { HoldersAnswer } from '@torg/domain/queries'
import { engines } from '@torg/storage/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startApp, type TestApp } from '../testing/app.ts'

describe.each(engines)('on $engine', ({ place }) => {
  let app: TestApp
  beforeAll(async () => {
    app = await startApp(await place())
  })
  afterAll(() => app.close())

  const ask = async (query: string) =>
    HoldersAnswer.parse(await app.json(`/v1/organisations/group/holders?role=chair&${query}`))
  const ids = ({ certain, possible }: HoldersAnswer) => ({
    certain: certain.map(({ membership }) => membership.id),
    possible: possible.map(({ membership }) => membership.id),
  })

  test.each([
    ['on=2022-03-01', 'certain', ['ada-chair'], []],
    ['on=2022-03-01&matter=digital', 'certain', ['ada-chair'], []],
    ['on=2022-03-01&matter=other', 'none', [], []],
    ['on=2022-06-15&matter=other', 'certain', ['bo-chair'], []],
    ['on=2022-06-15', 'certain', ['ada-chair', 'bo-chair'], []],
    ['on=2023-01-01', 'none', [], []],
    ['', 'none', [], []],
  ])('%s: %s', async (query, answer, certain, possible) => {
    const told = await ask(query)
    expect({ answer: told.answer, ...ids(told) }).toEqual({ answer, certain, possible })
  })

  test('each holder comes with name, source and whether the start is inferred', async () => {
    const { question, certain } = await ask('on=2022-03-01&matter=digital')
    expect(question).toEqual({ organisation: 'group', role: 'chair', matter: 'digital', on: '2022-03-01' })
    expect(certain).toMatchObject([
      {
        person: { id: 'ada', name: { given: 'Ada', family: 'Berg' } },
        startIsInferred: true,
        sources: [
          {
            document: 'letter',
            title: { sv: 'Brevet', fi: 'Kirje' },
            quote: { text: 'Ada Berg är ordförande', language: 'sv' },
          },
        ],
      },
    ])
  })

  test('with lang, each text comes in one language', async () => {
    const response = await app.get('/v1/organisations/group/holders?role=chair&on=2022-03-01&lang=fi')
    const { certain } = HoldersAnswer.parse(await response.json())
    expect(certain[0]?.sources[0]?.title).toEqual({ fi: 'Kirje' })
    expect(response.headers.get('content-language')).toBe('fi')
  })
})
