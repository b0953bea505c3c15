import { expect, test } from 'vitest'
import { weeksBetween } from './weeks.ts'

test('weeks come in steps that grow, each from where the one before ended', () => {
  expect(weeksBetween('2026-11-20T04:30', '2027-01-10')).toEqual([
    { first: '2026-11-20T04:30', end: '2026-11-22', weeks: ['2026113'] },
    { first: '2026-11-22', end: '2026-12-22', weeks: ['2026114', '2026121', '2026122', '2026123'] },
    { first: '2026-12-22', end: '2027-01-10', weeks: ['2026124', '2027011', '2027012'] },
  ])
})

test('they end after 85, and with the last year', () => {
  const far = weeksBetween('2026-01-01', '~')
  expect(far?.flatMap(({ weeks }) => weeks)).toHaveLength(85)
  expect(far?.at(-1)?.end).toBe('2027-10-08')
  expect(weeksBetween('9999-12-20T10:00', '~')).toEqual([
    { first: '9999-12-20T10:00', end: '9999-12-22', weeks: ['9999123'] },
    { first: '9999-12-22', end: '~', weeks: ['9999124'] },
  ])
})

test('there are none before their beginning, and none that are known from what has no date', () => {
  expect(weeksBetween('2026-11-20', '2026-11-20')).toEqual([])
  expect(weeksBetween('', '2026-11-20')).toBeUndefined()
  expect(weeksBetween('~', '~')).toBeUndefined()
})
