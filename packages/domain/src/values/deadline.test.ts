import { expect, test } from 'vitest'
import { Deadline, lastDay } from './deadline.ts'

test.each([
  [{ before: '2027' }, '2026-12-31'],
  [{ before: '2024-02-05' }, '2024-02-04'],
  [{ by: '2022-03' }, '2022-03-31'],
  [{ by: '2024-02-04' }, '2024-02-04'],
  [{ by: 'XXXX-06-08' }, undefined],
])('the last day of %j is %s', (deadline, day) => {
  expect(lastDay(Deadline.parse(deadline))).toBe(day)
})

test('a deadline is by or before a date, not both', () => {
  expect(Deadline.safeParse({ by: '2024', before: '2025' }).success).toBe(false)
})
