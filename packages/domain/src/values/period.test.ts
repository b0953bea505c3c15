import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyDate, anyDay } from './arbitrary.fixture.ts'
import { bounds } from './date.ts'
import {
  type Answer,
  comparePeriods,
  covers,
  ends,
  gaps,
  intersect,
  overlaps,
  Period,
  periodBounds,
} from './period.ts'

test.each([
  ['../2022-03-31', '2022-03-31', 'yes'],
  ['../2022-03-31', '2022-04-01', 'no'],
  ['2022-04-01/2022-09-30', '2022-03-31', 'no'],
  ['2022-04-01/2022-09-30', '2022-04-01', 'yes'],
  ['2022-04-01/2022-09-30', '2022-09-30', 'yes'],
  ['2022-10/..', '2022-09-30', 'no'],
  ['2022-10/..', '2022-10-15', 'unknown'],
  ['2022-10/..', '2022-10-31', 'yes'],
  ['2023-10/2027-09-30', '2023-10-01', 'unknown'],
  ['2023-10/2027-09-30', '2027-09-30', 'yes'],
  ['/2022-03-31', '2020-01-01', 'unknown'],
  ['/2022-03-31', '2022-03-31', 'yes'],
  ['2022-03-31/', '2022-03-31', 'yes'],
  ['2022-03-31/', '2030-01-01', 'unknown'],
  ['2025', '2025-12-31', 'yes'],
  ['2025', '2026-01-01', 'no'],
  ['2025~', '2025-06-01', 'unknown'],
  ['XXXX-06-08', '2024-06-08', 'unknown'],
  ['XXXX-06-08/2018', '2019-01-01', 'no'],
])('%s covers %s: %s', (period, day, answer) => {
  expect(covers(period, day)).toBe(answer)
})

test.each(['2024/2023', '../..', '/', '2024/2025/2026', '2024-13', 'spring', ''])(
  '%j is refused',
  (period) => {
    expect(Period.safeParse(period).error?.issues[0]?.message).toMatch(/Expected a period such as/)
  },
)

const day = (date: string) => new Date(`${date}T00:00:00Z`).getTime() / 86_400_000

/** Tries every pair of days that the two ends can mean: slow and obvious. */
function slowCovers(start: string, end: string, on: string): Answer {
  const [s, e] = [bounds(start), bounds(end)]
  const answers = new Set<boolean>()
  for (let from = day(s.earliest ?? ''); from <= day(s.latest ?? ''); from++)
    for (let to = Math.max(from, day(e.earliest ?? '')); to <= day(e.latest ?? ''); to++)
      answers.add(from <= day(on) && day(on) <= to)
  return answers.size === 2 ? 'unknown' : answers.has(true) ? 'yes' : 'no'
}

const shortDate = fc
  .tuple(
    fc.constantFrom('2024-01', '2024-02', '2024-03'),
    fc.option(fc.integer({ min: 1, max: 28 }), { nil: undefined }),
  )
  .map(([month, date]) => (date === undefined ? month : `${month}-${String(date).padStart(2, '0')}`))
const nearbyDay = fc
  .integer({ min: -5, max: 95 })
  .map((offset) => new Date(Date.UTC(2024, 0, 1 + offset)).toISOString().slice(0, 10))

test('covers agrees with trying every day that the ends can mean', () => {
  fc.assert(
    fc.property(shortDate, shortDate, nearbyDay, (start, end, on) => {
      fc.pre(Period.safeParse(`${start}/${end}`).success)
      expect(covers(`${start}/${end}`, on)).toBe(slowCovers(start, end, on))
    }),
    { numRuns: 300 },
  )
})

test('a day outside the bounds is never covered, a covered day is never outside', () => {
  fc.assert(
    fc.property(anyDate, anyDate, anyDay, (start, end, on) => {
      const period = `${start}/${end}`
      fc.pre(Period.safeParse(period).success)
      const { earliest = '0000', latest = '9999' } = periodBounds(period)
      if (on < earliest || on > latest) expect(covers(period, on)).toBe('no')
      if (covers(period, on) === 'yes') expect(on >= earliest && on <= latest).toBe(true)
    }),
  )
})

test('ends tell open from unknown', () => {
  expect(ends('../2022-03-31')).toEqual({ start: 'open', end: '2022-03-31' })
  expect(ends('2017-06/')).toEqual({ start: '2017-06', end: 'unknown' })
  expect(ends('2025')).toEqual({ start: '2025', end: '2025' })
})

test('periods sort by start, open starts first; then by end, open ends last', () => {
  expect(
    ['2022-10-01/..', '2022-04-01/2022-09-30', '2022-10-01/2023', '../2022-03-31'].toSorted(comparePeriods),
  ).toEqual(['../2022-03-31', '2022-04-01/2022-09-30', '2022-10-01/2023', '2022-10-01/..'])
})

test.each([
  ['../2022-03-31', '2022-04-01/..', 'no'],
  ['../2022-03-31', '2022-03-31/..', 'yes'],
  ['2023-10/2027', '2020/2023-10', 'unknown'],
  ['2023-10/2027', '2020/2023-11-01', 'yes'],
  ['2023-10/2027-09-30', '2024', 'yes'],
  ['2017~', '2019', 'no'],
])('%s overlaps %s: %s', (a, b, answer) => {
  expect(overlaps(a, b)).toBe(answer)
  expect(overlaps(b, a)).toBe(answer)
})

test('gaps in a chain of chairs are found', () => {
  const chairs = ['../2022-03-31', '2022-04-15/2022-09-30', '2022-09-01/2022-10-31']
  expect(gaps(chairs, '2022-01-01/2022-12-31')).toEqual(['2022-04-01/2022-04-14', '2022-11-01/2022-12-31'])
  expect(gaps(['2022-05-01/..'], '2022-01-01/..')).toEqual(['2022-01-01/2022-04-30'])
  expect(gaps([], '2022')).toEqual(['2022-01-01/2022-12-31'])
})

const exactPeriod = fc
  .tuple(nearbyDay, nearbyDay, fc.constantFrom('', 'open start', 'open end'))
  .map(([a, b, open]) => {
    const [start, end] = a < b ? [a, b] : [b, a]
    return `${open === 'open start' ? '..' : start}/${open === 'open end' ? '..' : end}`
  })

test('a day is in an intersection when both periods can cover it, in a gap when none can', () => {
  fc.assert(
    fc.property(exactPeriod, fc.array(exactPeriod, { maxLength: 4 }), nearbyDay, (within, periods, on) => {
      const can = (period: string | undefined) => period !== undefined && covers(period, on) !== 'no'
      for (const period of periods) {
        const common = intersect(within, period)
        if (common !== undefined) expect(Period.safeParse(common).success).toBe(true)
        expect(can(common)).toBe(can(within) && can(period))
        expect(overlaps(within, period) === 'no').toBe(common === undefined)
      }
      const found = gaps(periods, within)
      expect(found.filter(can).length).toBe(can(within) && !periods.some(can) ? 1 : 0)
    }),
    { numRuns: 500 },
  )
})
