import { expect, test } from 'vitest'
import { anEvent, options as writing } from '../events.fixture.ts'
import { writeCalendar } from '../ical/calendar.ts'
import { eventsOf, readBack } from '../ical/reading.fixture.ts'
import { anOrganisation, finding } from '../records.fixture.ts'
import { calendar, found, vevent } from './reading.fixture.ts'

const find = finding({
  organisation: anOrganisation(),
  contact: { id: 'desk', of: { organisation: 'book-agency' }, purpose: { sv: 'Frågor' } },
})

const event = anEvent({
  organisers: [
    { organisation: 'book-agency', role: 'organiser' },
    { name: { sv: 'Lovisa; stad', fi: 'Loviisa' }, role: 'host' },
    { name: { sv: 'Fonden' }, role: 'funder' },
  ],
  contacts: ['desk'],
  place: {
    name: { sv: 'Biblioteket', fi: 'Kirjasto' },
    address: { street: { sv: 'Torget 1' }, postalCode: '07900' },
    municipality: { country: 'FI', code: '434', name: { sv: 'Lovisa', fi: 'Loviisa' } },
    coordinates: { latitude: 60.45, longitude: 26.22 },
    accessibility: { stepFree: true, note: { sv: 'Ring på' } },
    online: { href: 'https://torg.example/live' },
  },
})

test('place, organisers and contacts come back whole through the components of RFC 9073', () => {
  const { document, lost } = writeCalendar([event], { ...writing, find })
  const [back] = found(document).events
  expect(back?.place).toEqual(event.place)
  expect(back?.organisers).toEqual(event.organisers)
  expect(back?.contacts).toEqual(event.contacts)
  const about = lost.filter(({ pointer }) => /^\/(?:place|organisers|contacts)/.test(pointer))
  expect(about).toEqual([])
})

test('a program that does not know the components finds what it always did', () => {
  const [whole, plain] = [false, true].map(
    (each) => writeCalendar([event], { ...writing, find, plain: each }).document,
  )
  const stripped = (whole ?? '')
    .replaceAll(/BEGIN:(VLOCATION|PARTICIPANT)\r\n[\s\S]*?END:\1\r\n/g, '')
    .replaceAll(/STRUCTURED-DATA[^\r]*\r\n(?: [^\r]*\r\n)*/g, '')
  expect(stripped).toBe(plain)
  expect(whole).not.toBe(plain)
  const [own] = eventsOf(readBack(whole ?? ''))
  for (const once of ['uid', 'summary', 'description', 'geo', 'location'])
    expect(own?.getAllProperties(once)).toHaveLength(1)
  // They stand after the event's own properties, for programs that take the first of a name.
  expect(whole).toMatch(/CATEGORIES[\s\S]*BEGIN:VLOCATION[\s\S]*END:PARTICIPANT\r\nEND:VEVENT/)
})

test('components of other programs are read, and what is in them that is no JSON-LD is not', () => {
  const { events, problems } = found(
    calendar(
      ...vevent(
        'DTSTART;VALUE=DATE:20260319',
        'LOCATION:Torget',
        'BEGIN:VLOCATION',
        'UID:x',
        'NAME:Stora salen',
        'GEO:60.45;26.22',
        'STRUCTURED-DATA;VALUE=TEXT;FMTTYPE=application/ld+json;SCHEMA="https://schema.org/Place":{broken',
        'END:VLOCATION',
        'BEGIN:PARTICIPANT',
        'UID:y',
        'PARTICIPANT-TYPE:SPONSOR',
        'SUMMARY:Fonden',
        'END:PARTICIPANT',
        'BEGIN:PARTICIPANT',
        'UID:z',
        'PARTICIPANT-TYPE:SPEAKER',
        'SUMMARY:Anna',
        'END:PARTICIPANT',
      ),
    ),
  )
  expect(problems).toEqual([])
  expect(events[0]).toMatchObject({
    place: { name: { sv: 'Stora salen' }, coordinates: { latitude: 60.45, longitude: 26.22 } },
    organisers: [{ name: { sv: 'Fonden' }, role: 'funder' }],
  })
})

const night = [
  'DTSTART;TZID=Europe/Stockholm:20260105T233000',
  'DTEND;TZID=Europe/Stockholm:20260105T235000',
  'RRULE:FREQ=DAILY;COUNT=4',
]

test('what is left out or moved by a moment in UTC is that of the day in the zone of the series', () => {
  const { events } = found(
    calendar(
      ...vevent(...night, 'EXDATE:20260106T223000Z'),
      ...vevent('RECURRENCE-ID:20260107T223000Z', 'DTSTART;TZID=Europe/Stockholm:20260107T220000'),
    ),
  )
  expect(events.map(({ id, status }) => [id, status.kind])).toEqual([
    ['a-2026-01-05', 'scheduled'],
    ['a-2026-01-07', 'rescheduled'],
    ['a-2026-01-08', 'scheduled'],
  ])
})

test('of several changes of one occurrence the last version stays, and one for all later ones is told', () => {
  const change = (sequence: number, hour: string, range = '') =>
    vevent(
      `RECURRENCE-ID;TZID=Europe/Stockholm${range}:20260106T233000`,
      `SEQUENCE:${sequence}`,
      `DTSTART;TZID=Europe/Stockholm:20260106T${hour}0000`,
    )
  const { events, problems } = found(
    calendar(...vevent(...night), ...change(3, '21'), ...change(2, '20', ';RANGE=THISANDFUTURE')),
  )
  expect(events.find(({ id }) => id === 'a-2026-01-06')?.when).toMatchObject({ start: '2026-01-06T21:00' })
  expect(problems.map(({ code }) => code)).toEqual(['not-taken'])
})
