import { expect, test } from 'vitest'
import { events } from './events.ts'
import { series } from './series/series.ts'

test.each([
  [
    'oppen-demokrati-natverk-2024-03-19',
    { kind: 'part-of-day', date: '2024-03-19', part: 'afternoon' },
    '3.2',
  ],
  ['akademi-for-frivilligorganisationer-2024', { kind: 'all-day', start: '2024-03-20' }, '2.2'],
])('%s is on its day, at the event square in Helsinki', (id, when, node) => {
  const event = events.find((candidate) => candidate.id === id)
  expect(event?.when).toEqual(when)
  expect(event?.place).toMatchObject({
    name: { sv: 'Stadshusets evenemangstorg' },
    municipality: { code: '091', name: { sv: 'Helsingfors' } },
  })
  expect(event?.nodes?.map((reference) => reference.node)).toContain(node)
  expect(series.some((candidate) => candidate.id === event?.series)).toBe(true)
})

test('the letter dates two events', () => {
  expect(events).toHaveLength(2)
})

/** What the letter announces without a day. */
test.each([
  ['nationella-dialoger', '1.1', undefined],
  ['oppna-data-i-undantagssituationer', '2.1-insats-2', undefined],
  ['workshoppar-om-etisk-ai', '2.1-insats-4', undefined],
  ['akademi-for-frivilligorganisationer', '2.2-insats-1', { times: 1, per: 'year' }],
  ['regionala-akademier-for-frivilligorganisationer', '2.2-insats-2', undefined],
  ['oppen-demokrati-natverkets-moten', '3.2', undefined],
  ['aldreradsdagen', undefined, { times: 1, per: 'year' }],
  ['aktualitetsdagen-for-barnets-rattigheter', undefined, { times: 1, per: 'year' }],
  ['oppen-forvaltning-regionresor', undefined, undefined],
] as const)('%s is a series', (id, node, recurrence) => {
  const found = series.find((candidate) => candidate.id === id)
  expect(found).toBeDefined()
  expect(found?.nodes?.[0]?.node).toBe(node)
  expect(found?.recurrence).toEqual(recurrence)
})

test('the theme of 2024 is provisional, and seven others matter', () => {
  const themes = series.find(({ id }) => id === 'oppen-demokrati-natverkets-moten')?.themes ?? []
  expect(themes[0]).toMatchObject({
    text: { sv: 'Artificiell intelligens och öppenhet' },
    period: '2024',
    provisional: true,
  })
  expect(themes.slice(1).map(({ text }) => text.sv?.toLowerCase())).toEqual([
    'jämlikhet',
    'civilsamhället',
    'datasäkerhet',
    'dataskydd',
    'tillgänglighet',
    'kommunikation',
    'att bygga upp förtroende',
  ])
})
