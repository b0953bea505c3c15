import { kindNames } from '@torg/domain/records'
import fc from 'fast-check'
import papa from 'papaparse'
import { expect, test } from 'vitest'
import { anyRecord } from '../any.fixture.ts'
import { anEvent } from '../events.fixture.ts'
import { anOrganisation } from '../records.fixture.ts'
import { columnsOf } from './columns.ts'
import { writeTable } from './table.ts'

const readBack = (table: string) => {
  const { data, errors } = papa.parse<Record<string, string>>(table, { header: true, skipEmptyLines: true })
  expect(errors).toEqual([])
  return data.map((row) =>
    Object.fromEntries(
      Object.entries(row)
        .filter(([, cell]) => cell !== '')
        .map(([column, cell]) => [column, cell.replace(/^'(?='*[=+\-@\t\r])/, '')]),
    ),
  )
}

test('a row has what Excel users look for first', () => {
  const table = writeTable('event', [anEvent({ languages: ['sv', 'fi'] })])
  expect(table.split('\r\n')).toEqual([
    'id,kind,name.sv,name.fi,when.kind,when.start,when.end,when.zone,status.kind,languages,organisers,level',
    'lovisa-2026-03-19,seminar,Öppna böcker,Avoimet kirjat,timed,2026-03-19T13:00,2026-03-19T16:00,Europe/Helsinki,scheduled,sv fi,"[{""name"":{""sv"":""Lovisa stad""},""role"":""organiser""}]",regional',
    '',
  ])
})

test('rows of different languages share one header', () => {
  const table = writeTable('organisation', [
    anOrganisation({ name: { sv: 'Verk' } }),
    anOrganisation({ id: 'b', name: { fi: 'Virasto', sv: 'Verk' } }),
  ])
  expect(readBack(table).map((row) => [row['name.sv'], row['name.fi']])).toEqual([
    ['Verk', undefined],
    ['Verk', 'Virasto'],
  ])
})

test.each(['=1+1', '+358', '-1', '@SUM(A1)', "'=1", "''=1", "''quoted", '\t=1'])(
  '%s is no formula, and comes back',
  (name) => {
    const table = writeTable('organisation', [anOrganisation({ name: { sv: name } })])
    expect(table).not.toMatch(/(?:^|,|")[=+\-@\t]/m)
    expect(readBack(table)[0]?.['name.sv']).toBe(name)
  },
)

test('no records are a header and nothing else', () => {
  expect(writeTable('event', [])).toBe('id\r\n')
})

test('a byte order mark comes on request', () => {
  expect(writeTable('event', [anEvent()], { byteOrderMark: true })).toMatch(/^\uFEFFid,/)
})

test.each(kindNames)('of any %s, another reader finds each value again', (kind) => {
  fc.assert(
    fc.property(fc.array(anyRecord(kind), { minLength: 1, maxLength: 4 }), (records) => {
      expect(readBack(writeTable(kind, records))).toEqual(
        records.map((record) => Object.fromEntries(columnsOf(record))),
      )
    }),
    { numRuns: 40 },
  )
})
