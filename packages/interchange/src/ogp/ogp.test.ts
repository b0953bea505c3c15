import type { Programme } from '@torg/domain/programmes'
import { type AnyRecord, kinds, type RecordOf } from '@torg/domain/records'
import type { Kind } from '@torg/domain/values'
import fc from 'fast-check'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { anyRecord } from '../any.fixture.ts'
import type { Find } from '../context.ts'
import { damagedOf } from '../damaged.fixture.ts'
import { demo, expectAccountedFor, expectRoundTrip, inputs } from '../round-trip.fixture.ts'
import { columns } from './columns.ts'
import { dateOf } from './date.ts'
import { readCommitments } from './read.ts'
import { writeCommitments } from './write.ts'

const find: Find = <K extends Kind>(kind: K, id: string) =>
  demo.find((each) => each.kind === kind && each.record.id === id)?.record as RecordOf<K> | undefined
const programmes = demo.filter(({ kind }) => kind === 'programme')
const records = programmes.map(({ record }) => record as Programme)
const planNumber = (id: string) => (id === 'ogp-finland-5' ? 5 : undefined)

const through = (given: readonly Programme[], language: string) => {
  const { document, lost } = writeCommitments(given, { language, find, planNumber })
  const read = readCommitments(document, {
    language,
    organisation: (name) => `by-name-${name.length}`,
    known: () => true,
  })
  return { document, lost, read }
}

test.each(['sv', 'fi', 'en'])(
  'the programmes of the demonstration come back but for what is reported, in %s',
  (language) => {
    const { document, lost, read } = through(records, language)
    expect(read.problems).toEqual([])
    expect(read.records.length).toBeGreaterThan(2)
    expectRoundTrip(programmes, read.records, lost)
    const { data } = Papa.parse<string[]>(document)
    expectAccountedFor(programmes, data.flat().join('\n'), lost, (_kind, pointer, value) =>
      pointer === '/duration'
        ? String(value).slice(1, -1)
        : pointer === '/term'
          ? String(value).slice(0, 4)
          : String(value),
    )
  },
)

test('another reader finds the commitments of the action plan under the names of the Partnership', () => {
  const { document } = through(records, 'en')
  const { data, meta } = Papa.parse<Record<string, string>>(document, { header: true, skipEmptyLines: true })
  expect(meta.fields).toEqual([...columns])
  const commitments = data.filter((row) => row['Action Plan Number'] === '5' && row.Kind === 'commitment')
  expect(commitments.map((row) => row['Commitment Number'])).toEqual(['1', '2', '3'])
  for (const row of commitments) {
    expect(row['Country/Locality']).toBe('Finland')
    expect(row['Commitment Title']).toMatch(/\w/)
  }
  expect(new Set(data.map((row) => row['Commitment Unique Identifier'])).size).toBe(data.length)
})

test('any programmes come back but for what is reported', () => {
  fc.assert(
    fc.property(anyRecord('programme'), fc.constantFrom('sv', 'fi'), (programme, language) => {
      const { lost, read } = through([programme], language)
      expectRoundTrip([{ kind: 'programme', record: programme }] as AnyRecord[], read.records, lost)
    }),
    { numRuns: 300 },
  )
})

const published = `Commitment Unique Identifier,Country/Locality,Action Plan Number,Commitment Number,Code,Region,Year Of Submission,Action Plan End Year,Theme,Commitment Title,Short Title,Full Text,Start Date,End Date,Lead Institution,Supporting Institution(s),Anti-Corruption and Integrity,Completion (Progress Report),Completion (End of Term)
AX0001,Åland,1,1,ALA,Europe,2012,2014,Open acts,Acts online,Acts,"All acts
stand online.",2012-07,October 2013,Landsting; Library,NA,1,Limited,Substantial
AX0002,Åland,1,2,ALA,Europe,2012,2014,Open acts,NA,Forms,NA,2012-07,7/1/2013,Landsting,Museum,0,NA,3
AX0003,Åland,1,3,ALA,Europe,2012,2014,NA,NA,NA,NA,2012-07,NA,NA,NA,0,NA,NA
AX0009,Åland,2,1,ALA,Europe,2014,2016,NA,Next,NA,NA,NA,NA,NA,NA,0,NA,NA
`

test('a table as the Partnership publishes it gives a programme for each action plan', () => {
  const { records: read, problems } = readCommitments(published)
  expect(read.map(({ kind, record }) => `${kind} ${record.id}`)).toEqual([
    'organisation landsting',
    'organisation library',
    'organisation museum',
    'programme ogp-aland-1',
    'programme ogp-aland-2',
  ])
  const first = read[3]?.record as Programme
  expect(first).toMatchObject({
    kind: 'action-plan',
    name: { en: 'Åland 1' },
    term: '2012-07/2014',
    published: '2012',
    areas: [{ id: 'open-acts', name: { en: 'Open acts' } }],
    nodes: [
      {
        id: 'ax0001',
        kind: 'commitment',
        number: '1',
        title: { en: 'Acts online' },
        text: { en: 'All acts\nstand online.' },
        responsible: ['landsting', 'library'],
        due: { by: '2013-10' },
        areas: ['open-acts'],
      },
      { id: 'ax0002', title: { en: 'Forms' }, responsible: ['landsting'], partners: ['museum'] },
    ],
    progress: [
      { id: 'ax0001-completion', node: 'ax0001', status: 'limited', asOf: 'XXXX' },
      {
        id: 'ax0001-completion-2',
        status: 'substantial',
        narrative: { en: 'Completion (End of Term): Substantial' },
      },
    ],
  })
  expect(first.stated?.map(({ field }) => field)).toEqual(['/kind', '/lifecycle', '/name', '/progress'])
  expect(problems.map(({ code, line }) => [code, line])).toEqual([
    ['not-valid', 4],
    ['not-valid', 4],
    ['not-valid', 5],
    ['not-taken', 1],
    ['not-taken', 1],
    ['not-taken', 1],
  ])
})

test('names of columns of the first edition are known too', () => {
  const { records: read } = readCommitments(
    'CaseNo;Country;Commitment Title;Responsible Institution\n7;Norge;A;B\n',
  )
  expect(read.map(({ record }) => record.id)).toEqual(['b', 'ogp-norge'])
  expect(read[1]?.record).toMatchObject({ nodes: [{ id: '7', responsible: ['b'] }] })
})

test.each([
  ['2023', '2023'],
  ['2023-10', '2023-10'],
  ['2023-10-01T00:00:00', '2023-10-01'],
  ['10/2023', '2023-10'],
  ['October 2023', '2023-10'],
  ['1 Oct. 2023', '2023-10-01'],
  ['October 1, 2023', '2023-10-01'],
  ['1/10/2023', undefined],
  ['31 February 2023', undefined],
  ['soon', undefined],
])('the date %j is %j', (cell, date) => {
  expect(dateOf(cell)).toBe(date)
})

test.each(['', 'a,b', '\n\n', '"'])('%j is no table of commitments', (document) => {
  const { records: read, problems } = readCommitments(document)
  expect(read).toEqual([])
  expect(problems.map(({ code }) => code)).toEqual(['unreadable'])
})

test('no more rows are read than the limits allow', () => {
  const { records: read, problems } = readCommitments(published, { limits: { records: 2 } })
  expect(read).toHaveLength(2)
  expect(problems.some(({ code }) => code === 'too-large')).toBe(true)
})

const heads = [...columns, 'Short Title', 'URL', 'Completion (End of Term)', 'Else']
const said = fc.oneof(
  fc.constantFrom(
    'NA',
    '1',
    '1.2',
    'a/b',
    'p/n',
    'n',
    '2023',
    'October 2023',
    'Limited',
    'measure',
    'X; Y',
    'https://torg.example/',
    '',
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
)
const own = writeCommitments(records.slice(0, 1), { language: 'sv', find }).document
const anyTable = fc.oneof(
  fc
    .tuple(
      fc.uniqueArray(fc.constantFrom(...heads), { minLength: 1, maxLength: 12 }),
      fc.array(fc.array(said, { maxLength: 12 }), { maxLength: 5 }),
    )
    .map(([head, rows]) => Papa.unparse([['Commitment Title', ...head], ...rows])),
  fc.string(),
  damagedOf(published),
  damagedOf(own),
)

test(`${inputs} tables of any sort give valid records and no exception`, { timeout: inputs * 60 }, () => {
  fc.assert(
    fc.property(anyTable, (text) => {
      for (const { kind, record } of readCommitments(text).records)
        expect(kinds[kind].schema.safeParse(record).success).toBe(true)
    }),
    { numRuns: inputs },
  )
})
