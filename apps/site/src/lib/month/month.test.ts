import { describe, expect, test } from 'vitest'
import { layOutWeek } from './lanes.ts'
import { monthsOn } from './months.ts'
import { stepOf } from './step.ts'
import { weeksOf } from './weeks.ts'

describe('the weeks of a month', () => {
  test.each([
    ['2026-12', 5, '2026-11-30', '2027-01-03'],
    ['2027-02', 4, '2027-02-01', '2027-02-28'],
    ['2026-08', 6, '2026-07-27', '2026-09-06'],
    ['2028-02', 5, '2028-01-31', '2028-03-05'],
    ['2026-03', 6, '2026-02-23', '2026-04-05'],
    ['2026-10', 5, '2026-09-28', '2026-11-01'],
  ])('%s has %d, from Monday %s to Sunday %s', (month, count, first, last) => {
    const days = weeksOf(month).flatMap((week) => week.days)
    expect(weeksOf(month)).toHaveLength(count)
    expect([days[0], days.at(-1)]).toEqual([first, last])
    expect(new Set(days).size).toBe(count * 7)
    expect(days).toEqual(days.toSorted())
  })

  test.each([
    ['2026-12', [49, 50, 51, 52, 53]],
    ['2027-01', [53, 1, 2, 3, 4]],
    ['2024-12', [48, 49, 50, 51, 52, 1]],
    ['2021-01', [53, 1, 2, 3, 4]],
  ])('%s has weeks %j', (month, numbers) => {
    expect(weeksOf(month).map(({ number }) => number)).toEqual(numbers)
  })

  test('months follow each other over the turn of the year', () => {
    expect(monthsOn('2026-12', 1)).toBe('2027-01')
    expect(monthsOn('2026-01', -1)).toBe('2025-12')
    expect(monthsOn('2026-05', -17)).toBe('2024-12')
  })
})

describe('a week', () => {
  const week = weeksOf('2027-03').at(-1)?.days ?? []
  const event = (first: string, last = first) => ({ first, last })
  const lay = (...events: ReturnType<typeof event>[]) => layOutWeek(events, week)

  test('an event of several days begins once and goes on in the same lane', () => {
    const long = event('2027-03-31', '2027-04-02')
    const { lanes } = lay(long)
    expect(lanes).toEqual([
      [],
      [],
      [{ start: long, days: 3, before: false, after: false }],
      [{ through: long }],
      [{ through: long }],
      [],
      [],
    ])
  })

  test('one that goes on over the week is cut, and says so', () => {
    const { lanes } = lay(event('2027-03-20', '2027-04-20'))
    expect(lanes[0]?.[0]).toMatchObject({ days: 7, before: true, after: true })
  })

  test('events at the same time lie under each other, and a lane is used again once it is free', () => {
    const [a, b, c] = [
      event('2027-03-29', '2027-03-31'),
      event('2027-03-30', '2027-04-02'),
      event('2027-04-01', '2027-04-03'),
    ]
    const { lanes } = lay(c, b, a)
    expect(lanes[1]?.map((lane) => lane && ('start' in lane ? 'start' : 'through'))).toEqual([
      'through',
      'start',
    ])
    expect(lanes[3]).toEqual([{ start: c, days: 3, before: false, after: false }, { through: b }])
  })

  test('a lane above that is empty is kept empty', () => {
    const [a, b] = [event('2027-03-29', '2027-03-30'), event('2027-03-30', '2027-04-01')]
    expect(lay(a, b).lanes[2]).toEqual([undefined, { through: b }])
  })

  test('an event of one day stands on that day alone, others nowhere', () => {
    const one = event('2027-04-01')
    const { lanes, single } = lay(one, event('2027-05-01'), event('2027-03-01', '2027-03-09'))
    expect(lanes.flat()).toEqual([])
    expect(single.map((day) => day.length)).toEqual([0, 0, 0, 1, 0, 0, 0])
  })
})

// Days on which clocks change are as long as any in a calendar.
test.each([
  ['ArrowRight', '2026-03-28', '2026-03-29'],
  ['ArrowRight', '2026-03-29', '2026-03-30'],
  ['ArrowLeft', '2026-10-26', '2026-10-25'],
  ['ArrowDown', '2026-10-24', '2026-10-31'],
  ['ArrowUp', '2026-12-03', '2026-11-26'],
  ['Home', '2026-12-03', '2026-11-30'],
  ['End', '2026-12-03', '2026-12-06'],
  ['Home', '2026-11-30', '2026-11-30'],
  ['PageDown', '2027-01-31', '2027-02-28'],
  ['PageUp', '2028-03-31', '2028-02-29'],
  ['PageDown', '2026-12-15', '2027-01-15'],
  ['Enter', '2026-12-15', undefined],
])('%s leads from %s to %s', (key, from, to) => {
  expect(stepOf(key, from)).toBe(to)
})
