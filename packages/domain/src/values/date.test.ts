import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyDate } from './arbitrary.fixture.ts'
import { bounds, compareDates, dateParts, FuzzyDate } from './date.ts'

test.each([
  ['2024-01-12', '2024-01-12', '2024-01-12'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2023-02', '2023-02-01', '2023-02-28'],
  ['2025', '2025-01-01', '2025-12-31'],
  ['2024-21', '2024-03-01', '2024-05-31'],
  ['2024-22', '2024-06-01', '2024-08-31'],
  ['2024-23', '2024-09-01', '2024-11-30'],
  ['2023-24', '2023-12-01', '2024-02-29'],
  ['202X', '2020-01-01', '2029-12-31'],
  ['2024-XX-05', '2024-01-05', '2024-12-05'],
  ['2024-06-XX', '2024-06-01', '2024-06-30'],
  ['2024-06-08?', '2024-06-01', '2024-06-15'],
  ['2017~', '2016-01-01', '2018-12-31'],
  ['2017-08~', '2017-07-01', '2017-09-30'],
  ['2024-XX', '2024-01-01', '2024-12-31'],
])('%s is between %s and %s', (date, earliest, latest) => {
  expect(bounds(date)).toEqual({ earliest, latest })
})

test('a date without a year has no bounds, and keeps its month and day', () => {
  expect(bounds('XXXX-06-08')).toEqual({})
  expect(dateParts('XXXX-06-08')).toEqual({ month: 6, day: 8, uncertain: false, approximate: false })
})

test('seasons and qualifiers are told apart', () => {
  expect(dateParts('2024-21')).toMatchObject({ year: 2024, season: 'spring' })
  expect(dateParts('2017-08~')).toMatchObject({ year: 2017, month: 8, approximate: true, uncertain: false })
  expect(dateParts('2017%')).toMatchObject({ approximate: true, uncertain: true })
  expect(dateParts('202X')).toMatchObject({ yearPattern: '202X' })
})

test.each([
  '2024-13',
  '2023-02-29',
  '2024-02-30',
  '2024-25',
  '2024-21-03',
  '24-01-01',
  '12.1.2024',
  '2024-1-2',
  '',
])('%j is refused with an example of what is expected', (date) => {
  expect(FuzzyDate.safeParse(date).error?.issues[0]?.message).toMatch(
    /Expected a date such as "2024-03-20".*received/,
  )
})

test('29 February stands when the year is not known', () => {
  expect(FuzzyDate.safeParse('XXXX-02-29').success).toBe(true)
})

describe('for any date', () => {
  test('the earliest day is not after the latest', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const { earliest = '0000', latest = '9999' } = bounds(FuzzyDate.parse(date))
        return earliest <= latest
      }),
    )
  })

  test('the order is total: antisymmetric, transitive, and only equal dates tie', () => {
    fc.assert(
      fc.property(anyDate, anyDate, anyDate, (a, b, c) => {
        expect(Math.sign(compareDates(a, b))).toBe(-Math.sign(compareDates(b, a)) + 0)
        expect(compareDates(a, b) === 0).toBe(a === b)
        if (compareDates(a, b) <= 0 && compareDates(b, c) <= 0)
          expect(compareDates(a, c)).toBeLessThanOrEqual(0)
      }),
    )
  })
})
