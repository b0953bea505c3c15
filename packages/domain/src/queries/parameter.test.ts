import { expect, test } from 'vitest'
import { HoldersQuery, listQueries, preferredLanguages, SearchQuery } from './index.ts'

test('a query is read as it stands in an address', () => {
  const written = { kind: 'seminar, webinar', language: 'SV-fi', limit: '5', count: 'true', from: 'today' }
  expect(listQueries.event.parse(written)).toEqual({
    kind: ['seminar', 'webinar'],
    language: ['sv-FI'],
    limit: 5,
    count: true,
    from: 'today',
  })
})

test('a query that was read can be read again', () => {
  const read = listQueries.event.parse({
    kind: 'seminar',
    limit: '5',
    reverse: 'false',
    organisation: 'vm,okm',
  })
  expect(listQueries.event.parse(read)).toEqual(read)
})

test.each([
  ['2026-12-01', '2026-12-01'],
  ['2026-12-01T13:00Z', '2026-12-01T13:00Z'],
  ['2026-12-01T13:00:30.5+02:00', '2026-12-01T13:00:30.5+02:00'],
  ['2026-12-01T13:00 02:00', '2026-12-01T13:00+02:00'],
  ['now', 'now'],
])('%s is a moment', (written, read) => {
  expect(listQueries.event.parse({ from: written })).toEqual({ from: read })
})

test.each([
  ['from', '2026-02-29', 'moment'],
  ['from', '2026-12-01T13:00', 'moment'],
  ['from', '0999-12-31', 'moment'],
  ['organisation', 'VM', 'id'],
  ['organisation', '', 'id'],
  ['kind', 'party', 'one-of'],
  ['limit', '0', 'number'],
  ['limit', ' 5', 'number'],
  ['count', 'TRUE', 'true-or-false'],
  ['lang', 'sv;q=1.5', 'languages'],
  ['lang', 'svenska språket', 'languages'],
  ['language', 'x', 'language'],
  ['cursor', 'a b', 'cursor'],
  ['q', ' ', 'text'],
  ['q', 'a\0', 'text'],
])('%s=%s is refused with the form that was expected', (name, value, form) => {
  const result = listQueries.event.safeParse({ [name]: value })
  expect(result.error?.issues).toMatchObject([
    {
      code: 'custom',
      path: [name],
      params: { form, example: expect.any(String) },
      message: expect.stringMatching(/^Expected /),
    },
  ])
})

test('what must be given is missed', () => {
  expect(SearchQuery.safeParse({}).error?.issues).toMatchObject([{ path: ['q'], params: { form: 'text' } }])
  expect(HoldersQuery.safeParse({ on: '2022-04-01' }).error?.issues).toMatchObject([{ path: ['role'] }])
})

test('every example can be given', () => {
  for (const query of Object.values(listQueries))
    for (const [name, schema] of Object.entries(query.shape)) {
      const [example] = (schema.meta() as { examples: unknown[] }).examples
      expect({ name, success: schema.safeParse(example).success }).toEqual({ name, success: true })
    }
})

test.each([
  ['sv,fi;q=0.8', ['sv', 'fi']],
  ['fi;q=0.2, sv-simple;q=0.9, en', ['en', 'sv-simple', 'fi']],
  ['*, sv;q=0', []],
  ['', []],
])('%s prefers %j', (preference, languages) => {
  expect(preferredLanguages(preference)).toEqual(languages)
})
