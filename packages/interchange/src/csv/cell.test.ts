import fc from 'fast-check'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { cell, csv, uncell } from './cell.ts'
import { rows } from './rows.ts'

const anyCell = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom('=', '+', '-', '@', "'", '"', ',', ';', '\t', '\n', '\r', ' ', 'a') }),
)

test('no cell begins as a formula, and each comes back', () => {
  fc.assert(
    fc.property(anyCell, (text) => {
      expect(cell(text).replace(/^"/, '')).not.toMatch(/^[=+\-@\t\r＝＋－＠]/)
      expect(
        uncell(cell(text).startsWith('"') ? cell(text).slice(1, -1).replaceAll('""', '"') : cell(text)),
      ).toBe(text)
    }),
    { numRuns: 2000 },
  )
})

test.each([
  ['=1+1', "'=1+1"],
  ["'=1", "''=1"],
  ['-2', "'-2"],
  ["'s", "'s"],
  ['a"b', '"a""b"'],
  ['a;b', '"a;b"'],
  [' a', '" a"'],
])('%j is written as %j', (text, written) => {
  expect(cell(text)).toBe(written)
})

test('any table is read as it was written, by another reader too', () => {
  const table = fc.array(fc.array(anyCell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 })
  fc.assert(
    fc.property(table, (cells) => {
      const written = [['first', 'second'], ...cells.map((row) => [...row, 'end'])]
      const document = csv(written)
      expect([...rows(document)].map((row) => row.cells)).toEqual(written)
      const other = Papa.parse<string[]>(document, { delimiter: ',', newline: '\r\n', skipEmptyLines: true })
      expect(other.data.map((row) => row.map(uncell))).toEqual(written)
    }),
    { numRuns: 2000 },
  )
})

test('lines are counted through quotes and empty rows', () => {
  expect([...rows('\uFEFFa;b\n"x\ny";2\n\n;\n3')]).toEqual([
    { line: 1, cells: ['a', 'b'] },
    { line: 2, cells: ['x\ny', '2'] },
    { line: 6, cells: ['3'] },
  ])
})

test('a quote that is never closed takes the rest', () => {
  expect([...rows('a,"b\nc,d')]).toEqual([{ line: 1, cells: ['a', 'b\nc,d'] }])
})
