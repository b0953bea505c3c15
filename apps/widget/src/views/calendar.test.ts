import { expect, test } from 'vitest'
import { readEvent } from '../events/shown.ts'
import { Speech } from '../words/speech.ts'
import { calendarLinks } from './calendar.ts'

const event = (fields: object) => {
  const read = readEvent({ id: 'a', name: { sv: 'Möte & kaffe' }, status: { kind: 'scheduled' }, ...fields })
  if (!read) throw new Error('not an event')
  return read
}

const parameters = (fields: object) => {
  const links = calendarLinks(event(fields), new Speech('sv')) ?? {}
  return Object.values(links).map((link) => Object.fromEntries(new URL(link).searchParams))
}

test('hours become the moment, whatever zone the calendar is in', () => {
  const when = { kind: 'timed', start: '2026-12-03T13:00', end: '2026-12-03T16:00', zone: 'Europe/Helsinki' }
  expect(parameters({ when, place: { name: { sv: 'Stadshuset' } } })).toMatchObject([
    { text: 'Möte & kaffe', dates: '20261203T110000Z/20261203T140000Z', location: 'Stadshuset' },
    { startdt: '2026-12-03T11:00:00.000Z', enddt: '2026-12-03T14:00:00.000Z', allday: 'false' },
  ])
})

test('days end with the day after, as calendars count', () => {
  expect(parameters({ when: { kind: 'all-day', start: '2026-12-30', end: '2026-12-31' } })).toMatchObject([
    { dates: '20261230/20270101' },
    { startdt: '2026-12-30', enddt: '2027-01-01', allday: 'true' },
  ])
})

test('a part of a day is a day, never an invented hour', () => {
  expect(parameters({ when: { kind: 'part-of-day', date: '2024-03-19', part: 'afternoon' } })).toMatchObject([
    { dates: '20240319/20240320' },
    { allday: 'true' },
  ])
})

test.each([
  { when: { kind: 'approximate', date: '2027-21' } },
  { when: { kind: 'all-day', start: '2026-12-03' }, status: { kind: 'cancelled' } },
  { when: { kind: 'all-day', start: '2026-12-03' }, status: { kind: 'postponed' } },
])('%o goes into no calendar', (fields) => {
  expect(parameters(fields)).toEqual([])
})
