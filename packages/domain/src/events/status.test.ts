import { expect, test } from 'vitest'
import { canBecome, EventStatus, EventStatusKind } from './status.ts'

test('a cancelled event stays cancelled', () => {
  for (const kind of EventStatusKind.options) expect(canBecome('cancelled', kind)).toBe(false)
})

test('every event that is not cancelled can still be cancelled, and can move to a new date', () => {
  for (const kind of EventStatusKind.options.filter((option) => option !== 'cancelled')) {
    expect(canBecome(kind, 'cancelled')).toBe(true)
    expect(canBecome(kind, 'rescheduled')).toBe(true)
  }
})

test('a full event opens again when a place is given back', () => {
  expect(canBecome('full', 'scheduled')).toBe(true)
  expect(canBecome('postponed', 'scheduled')).toBe(false)
})

test('a new date tells the earlier one', () => {
  expect(EventStatus.safeParse({ kind: 'rescheduled' }).error?.issues[0]).toMatchObject({
    path: ['earlier'],
    message: 'Expected the earlier date of an event that was rescheduled',
  })
  expect(EventStatus.safeParse({ kind: 'postponed' }).success).toBe(true)
})
