import { IssuesAnswer } from '@torg/domain/queries'
import { engines } from '@torg/storage/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startApp, type TestApp } from '../testing/app.ts'
import { event, seed } from '../testing/records.ts'

const issue = {
  field: '/when',
  kind: 'missing-year',
  note: { sv: 'Året saknas' },
  status: 'settled',
} as const
// More than one answer looks through.
const events = Array.from({ length: 1_100 }, (_, index) =>
  event(
    `e${index}`,
    index === 1_099 ? { issues: [issue], when: { kind: 'all-day', start: '2030-01-01' } } : {},
  ),
)

describe.each(engines)('on $engine', ({ place }) => {
  let app: TestApp
  beforeAll(async () => {
    app = await startApp(await place(), [...seed, ...events])
  })
  afterAll(() => app.close())

  const issues = async (query: string) => IssuesAnswer.parse(await app.json(`/v1/issues?${query}`))

  test('tells what is printed, what is proposed, where, and in which document', async () => {
    expect((await issues('of=call')).items).toMatchObject([
      {
        kind: 'call',
        id: 'confirm',
        name: { sv: 'Bekräfta' },
        issue: { field: '/deadline/by', printed: '5.2.2023', proposed: '2024-02-05' },
        documentTitle: { sv: 'Brevet', fi: 'Kirje' },
      },
    ])
  })

  test('followed to the end, it has looked through everything', async () => {
    const found: string[] = []
    let answers = 0
    for (let cursor: string | null = ''; cursor !== null; answers += 1) {
      const page: IssuesAnswer = await issues(cursor && `cursor=${cursor}`)
      found.push(...page.items.map(({ id }) => id))
      cursor = page.next
    }
    expect(found).toEqual(['confirm', 'e1099'])
    expect(answers).toBeGreaterThan(1)
  })

  test.each([
    ['of=call&kind=impossible-date', ['confirm']],
    ['of=call&kind=missing-year', []],
    ['of=call&status=open', ['confirm']],
    ['of=call&status=settled', []],
    ['of=post', []],
  ])('%s leaves %j', async (query, expected) => {
    expect((await issues(query)).items.map(({ id }) => id)).toEqual(expected)
  })
})
