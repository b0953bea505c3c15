import type { When } from '@torg/domain/events'
import { expect, test } from 'vitest'
import { addMonths, dayByKey, daysOf, weeksOf } from './days.ts'

test.each([
  ['2026-12', '2026-11-30', '2027-01-03', 5],
  ['2027-02', '2027-02-01', '2027-02-28', 4],
  ['2026-08', '2026-07-27', '2026-09-06', 6],
])('the weeks of %s run from %s to %s', (month, first, last, count) => {
  const weeks = weeksOf(month)
  expect(weeks).toHaveLength(count)
  expect([weeks[0]?.[0], weeks.at(-1)?.[6]]).toEqual([first, last])
  expect(new Set(weeks.flat()).size).toBe(count * 7)
})

test.each([
  ['2026-01-31', 1, '2026-02-28'],
  ['2024-01-31', 1, '2024-02-29'],
  ['2026-12-05', 1, '2027-01-05'],
  ['2026-01-31', -1, '2025-12-31'],
])('%s and %i month is %s', (day, count, expected) => {
  expect(addMonths(day, count)).toBe(expected)
})

const zone = 'Europe/Helsinki'
test.each<[When, string | undefined]>([
  [{ kind: 'timed', start: '2026-12-03T13:00', end: '2026-12-03T16:00', zone }, '2026-12-03 2026-12-03'],
  [{ kind: 'timed', start: '2026-12-03T20:00', end: '2026-12-04T00:00', zone }, '2026-12-03 2026-12-03'],
  [{ kind: 'timed', start: '2026-12-03T20:00', end: '2026-12-04T02:00', zone }, '2026-12-03 2026-12-04'],
  [{ kind: 'timed', start: '2026-12-03T00:00', zone }, '2026-12-03 2026-12-03'],
  [{ kind: 'all-day', start: '2026-12-03', end: '2026-12-05' }, '2026-12-03 2026-12-05'],
  [{ kind: 'part-of-day', date: '2026-12-03', part: 'evening' }, '2026-12-03 2026-12-03'],
  [{ kind: 'approximate', date: '2026-12' }, undefined],
])('%o is on %s', (when, days) => {
  expect(daysOf(when)?.join(' ')).toBe(days)
})

// 16 December 2026 is a Wednesday.
test.each([
  ['ArrowRight', '2026-12-17', '2026-12-15'],
  ['ArrowLeft', '2026-12-15', '2026-12-17'],
  ['ArrowUp', '2026-12-09', '2026-12-09'],
  ['ArrowDown', '2026-12-23', '2026-12-23'],
  ['Home', '2026-12-14', '2026-12-14'],
  ['End', '2026-12-20', '2026-12-20'],
  ['PageUp', '2026-11-16', '2026-11-16'],
  ['PageDown', '2027-01-16', '2027-01-16'],
  ['a', undefined, undefined],
])('%s leads to %s, and to %s in a page that runs from right to left', (key, day, mirrored) => {
  expect(dayByKey(key, '2026-12-16', false)).toBe(day)
  expect(dayByKey(key, '2026-12-16', true)).toBe(mirrored)
})
