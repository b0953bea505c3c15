import type { SourceIssue } from '@torg/domain/values'
import { expect, test } from 'vitest'
import { overwriteGetLocale } from '#lib/paraglide/runtime.js'
import type { Site } from '#lib/site/site.server.ts'
import { issueViews } from './sources.server.ts'

overwriteGetLocale(() => 'sv')

const issue: SourceIssue = {
  field: '/deadline/before',
  kind: 'impossible-date',
  note: { sv: 'Brevet är från 2024.' },
  status: 'open',
}
const site = {
  say: ({ sv = '' }) => ({ text: sv, lang: 'sv' }),
  ref: async (_: string, id: string) => ({ id, name: { text: id, lang: 'sv' } }),
  record: async (_: string, id: string) => ({ id, languages: id.split('+') }),
} as unknown as Site

test.each([
  ['/deadline/before', '2024-02-05', 'före 5 februari 2024'],
  ['/nodes/0/due/by', '2020-03-31', 'senast 31 mars 2020'],
  ['/when/start', '2020-01-14', '14 januari 2020'],
  ['/name/sv', 'Nätverket', 'Nätverket'],
])('what is proposed for %s, %s, is told as "%s"', async (field, proposed, told) => {
  const [view] = await issueViews([{ ...issue, field, proposed }], site)
  expect(view?.said).toEqual([{ proposed: told }])
})

test('what one explanation holds for is told once, with every place', async () => {
  const views = await issueViews(
    [
      { ...issue, field: '/term', printed: 'den 8 juni' },
      { ...issue, field: '/when', printed: 'den 9 juni' },
      { ...issue, note: { sv: 'Något annat.' } },
    ],
    site,
  )
  expect(views.map(({ note, said }) => [note.text, said.map(({ printed }) => printed?.text)])).toEqual([
    ['Brevet är från 2024.', ['den 8 juni', 'den 9 juni']],
    ['Något annat.', []],
  ])
})

test.each<[Partial<SourceIssue>, string | undefined]>([
  [{ document: 'fi' }, 'fi'],
  [{ document: 'fi+sv' }, undefined],
  [{}, undefined],
  [{ field: '/name/en', document: 'fi' }, 'en'],
  [{ field: '/contacts/fi', document: 'sv' }, 'sv'],
])('what is printed in %j is in %s', async (given, lang) => {
  const [view] = await issueViews([{ ...issue, printed: '5.2.2023', ...given }], site)
  expect(view?.said[0]?.printed?.lang).toBe(lang)
})
