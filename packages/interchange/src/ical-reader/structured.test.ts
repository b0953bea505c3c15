import { expect, test } from 'vitest'
import { anEvent, options as writing } from '../events.fixture.ts'
import { writeCalendar } from '../ical/calendar.ts'
import { found } from './reading.fixture.ts'

const event = anEvent({
  name: { sv: 'Öppna böcker', fi: 'Avoimet kirjat' },
  description: { sv: 'Alla är välkomna.', fi: 'Kaikki ovat tervetulleita.' },
  links: [{ href: 'https://torg.example/boken' }],
  status: { kind: 'full' },
})
const { document } = writeCalendar([event], writing)
const changed = (from: string | RegExp, to: string) => {
  const text = document.replaceAll('\r\n ', '').replace(from, to)
  expect(text).not.toBe(document.replaceAll('\r\n ', ''))
  return found(text).events[0]
}

test('nobody having changed it, an event is what it was', () => {
  expect(found(document).events).toEqual([event])
})

test('a new name or text counts, and what else the data say stays', () => {
  expect(changed('SUMMARY;LANGUAGE=sv:Öppna böcker', 'SUMMARY:Stängda böcker')).toEqual({
    ...event,
    name: { sv: 'Stängda böcker' },
  })
  expect(changed(/DESCRIPTION;LANGUAGE=sv:[^\r]*/, 'DESCRIPTION:Ny text')).toEqual({
    ...event,
    description: { sv: 'Ny text' },
  })
})

test('a new hour counts, in the zone that the calendar names', () => {
  const moved = changed(/DTSTART;TZID=Europe\/Helsinki:20260319T130000/, 'DTSTART:20260319T120000Z')
  expect(moved?.when).toMatchObject({ kind: 'timed', start: '2026-03-19T14:00', zone: 'Europe/Helsinki' })
  expect(moved?.stated).toEqual([expect.objectContaining({ field: '/when/zone' })])
})

test('an event that was called off is called off', () => {
  expect(changed('STATUS:CONFIRMED', 'STATUS:CANCELLED')?.status).toEqual({ kind: 'cancelled' })
})

test('a link that somebody added comes after those that were there', () => {
  expect(changed('STATUS:', 'ATTACH:https://elsewhere.example/a.pdf\r\nSTATUS:')?.links).toEqual([
    { href: 'https://torg.example/boken' },
    { href: 'https://elsewhere.example/a.pdf' },
  ])
})
