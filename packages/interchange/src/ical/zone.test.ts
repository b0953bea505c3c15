import { whenInstants } from '@torg/domain/events'
import type { LocalDateTime, TimeZone } from '@torg/domain/values'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anEvent, options } from '../events.fixture.ts'
import { writeCalendar } from './calendar.ts'
import { eventsOf, momentOf, readBack } from './reading.fixture.ts'

function asRead(start: LocalDateTime, zone: TimeZone) {
  const event = anEvent({ when: { kind: 'timed', start, zone } })
  const [read] = eventsOf(readBack(writeCalendar([event], options).document))
  return { read: read && momentOf(read, 'dtstart'), stated: whenInstants(event.when)?.start }
}

const utc = (moment: string | undefined) => moment?.replace('.000Z', 'Z')

test.each([
  ['Europe/Helsinki', 'the last hour of winter', '2026-03-29T02:59', '2026-03-29T00:59:00Z'],
  ['Europe/Helsinki', 'an hour that does not exist', '2026-03-29T03:30', '2026-03-29T01:30:00Z'],
  ['Europe/Helsinki', 'the first hour of summer', '2026-03-29T04:00', '2026-03-29T01:00:00Z'],
  ['Europe/Helsinki', 'the last sure hour of summer', '2026-10-25T02:59', '2026-10-24T23:59:00Z'],
  ['Europe/Helsinki', 'an hour that comes twice', '2026-10-25T03:30', '2026-10-25T00:30:00Z'],
  ['Europe/Helsinki', 'the first sure hour of winter', '2026-10-25T04:00', '2026-10-25T02:00:00Z'],
  ['Europe/Helsinki', 'midsummer', '2026-06-20T12:00', '2026-06-20T09:00:00Z'],
  ['Europe/Helsinki', 'new year', '2026-01-01T00:00', '2025-12-31T22:00:00Z'],
  ['Europe/Stockholm', 'the last hour of winter', '2026-03-29T01:59', '2026-03-29T00:59:00Z'],
  ['Europe/Stockholm', 'an hour that does not exist', '2026-03-29T02:30', '2026-03-29T01:30:00Z'],
  ['Europe/Stockholm', 'the first hour of summer', '2026-03-29T03:00', '2026-03-29T01:00:00Z'],
  ['Europe/Stockholm', 'an hour that comes twice', '2026-10-25T02:30', '2026-10-25T00:30:00Z'],
  ['Europe/Stockholm', 'the first sure hour of winter', '2026-10-25T03:00', '2026-10-25T02:00:00Z'],
  ['Africa/Casablanca', 'a zone without a yearly rule', '2026-03-01T12:00', '2026-03-01T12:00:00Z'],
  ['Africa/Casablanca', 'the same zone in summer', '2026-06-01T12:00', '2026-06-01T11:00:00Z'],
  ['Asia/Kolkata', 'a zone that never changes', '2026-06-01T12:00', '2026-06-01T06:30:00Z'],
  ['Europe/Helsinki', 'a year before the rule of today', '1995-10-01T12:00', '1995-10-01T10:00:00Z'],
])('%s, %s: %s is %s for the reader and for the domain', (zone, _, start, instant) => {
  const { read, stated } = asRead(start, zone)
  expect(utc(stated)).toBe(instant)
  expect(utc(read)).toBe(instant)
})

test('the reader and the domain agree on any hour in any zone', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...Intl.supportedValuesOf('timeZone')),
      fc.date({ min: new Date('1975-01-01'), max: new Date('2036-01-01'), noInvalidDate: true }),
      (zone, moment) => {
        const { read, stated } = asRead(moment.toISOString().slice(0, 16), zone)
        expect(utc(read)).toBe(utc(stated))
      },
    ),
    { numRuns: 400 },
  )
})

test('a zone of one yearly rule is written once with RRULE, however many years the events span', () => {
  const events = ['2019-05-05T10:00', '2026-11-11T10:00'].map((start, index) =>
    anEvent({ id: `e-${index}`, when: { kind: 'timed', start, zone: 'Europe/Helsinki' } }),
  )
  const { document } = writeCalendar(events, options)
  expect(document.match(/BEGIN:VTIMEZONE/g)).toHaveLength(1)
  expect(document.match(/BEGIN:(?:DAYLIGHT|STANDARD)/g)).toHaveLength(2)
  expect(document).toContain('RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU')
  expect(document).toContain('RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU')
})

test('UTC needs no zone', () => {
  const { document } = writeCalendar(
    [anEvent({ when: { kind: 'timed', start: '2026-03-19T13:00', end: '2026-03-19T14:00', zone: 'UTC' } })],
    options,
  )
  expect(document).not.toContain('VTIMEZONE')
  expect(document).toContain('DTSTART:20260319T130000Z\r\nDTEND:20260319T140000Z')
})
