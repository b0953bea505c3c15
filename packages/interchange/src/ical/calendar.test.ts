import type { PublicEvent } from '@torg/domain/events'
import { expect, test } from 'vitest'
import { anEvent, options } from '../events.fixture.ts'
import { anOrganisation, finding } from '../records.fixture.ts'
import { writeCalendar } from './calendar.ts'
import { eventsOf, readBack, textsOf } from './reading.fixture.ts'

const recorded = { version: 3, created: '2026-01-01T08:00:00Z', modified: '2026-02-03T09:10:11.123Z' }

function read(about: Parameters<typeof anEvent>[0], more: Partial<typeof options> = {}) {
  const { document, lost } = writeCalendar([anEvent(about)], { ...options, ...more })
  const calendar = readBack(document)
  const [event] = eventsOf(calendar)
  return {
    document,
    lost,
    calendar,
    of: (property: string) => (event ? textsOf(event, property) : []),
    parameter: (property: string, name: string) => event?.getFirstProperty(property)?.getFirstParameter(name),
  }
}

test('the calendar names itself in all its languages and says where and how often to look again', () => {
  const { calendar } = read(
    { recorded },
    { source: 'https://torg.example/events.ics', page: 'https://torg.example/sv/events' },
  )
  expect(
    calendar
      .getAllProperties('name')
      .map((name) => [name.getFirstParameter('language'), name.getFirstValue()]),
  ).toEqual([
    ['sv', 'Evenemang'],
    ['fi', 'Tapahtumat'],
  ])
  expect(textsOf(calendar, 'version')).toEqual(['2.0'])
  expect(textsOf(calendar, 'x-wr-calname')).toEqual(['Evenemang'])
  expect(textsOf(calendar, 'source')).toEqual(['https://torg.example/events.ics'])
  expect(textsOf(calendar, 'url')).toEqual(['https://torg.example/sv/events'])
  expect(textsOf(calendar, 'refresh-interval')).toEqual(['PT1H'])
  expect(textsOf(calendar, 'last-modified')).toEqual(['2026-02-03T09:10:11Z'])
})

test('a recorded event says which version it is and when it was written', () => {
  const { of } = read({ recorded })
  expect(of('uid')).toEqual(['lovisa-2026-03-19@torg.example'])
  expect(of('sequence')).toEqual(['2'])
  expect(of('dtstamp')).toEqual(['2026-02-03T09:10:11Z'])
  expect(of('last-modified')).toEqual(['2026-02-03T09:10:11Z'])
  expect(of('created')).toEqual(['2026-01-01T08:00:00Z'])
})

test('an event that was never recorded is stamped with the moment of writing and claims no version', () => {
  const { of } = read({})
  expect(of('dtstamp')).toEqual([options.now])
  expect(of('sequence')).toEqual([])
})

test('the same events give the same document', () => {
  const events = [anEvent({ recorded }), anEvent({ id: 'b', recorded })]
  expect(writeCalendar(events, { ...options, now: '2027-01-01T00:00:00Z' })).toEqual(
    writeCalendar(events, options),
  )
})

test('an all-day event ends on the day after its last and leaves people free', () => {
  const { of, document } = read({ when: { kind: 'all-day', start: '2026-02-27', end: '2026-02-28' } })
  expect(document).toContain('DTSTART;VALUE=DATE:20260227\r\nDTEND;VALUE=DATE:20260301\r\n')
  expect(of('transp')).toEqual(['TRANSPARENT'])
})

test('a part of a day is a whole day that says the part in words, never an hour', () => {
  const { of, document, lost } = read({
    when: { kind: 'part-of-day', date: '2026-03-19', part: 'afternoon' },
  })
  expect(document).toContain('DTSTART;VALUE=DATE:20260319\r\nDTEND;VALUE=DATE:20260320\r\n')
  expect(of('summary')).toEqual(['Öppna böcker (på eftermiddagen)'])
  expect(of('description')[0]).toContain('19 mars 2026, på eftermiddagen')
  expect(lost).toContainEqual({
    kind: 'event',
    record: 'lovisa-2026-03-19',
    pointer: '/when/part',
    reason: 'in-words',
  })
})

test.each(['2026', '2026-03', '2026-21', 'XXXX-06-08', '2026-03-19~', '2026-03-01/2026-03-31', '2026-03/..'])(
  'an event of the approximate date %s is left out, and reported whole',
  (date) => {
    const { calendar, lost } = read({ when: { kind: 'approximate', date } })
    expect(eventsOf(calendar)).toHaveLength(0)
    expect(lost).toEqual([{ kind: 'event', record: 'lovisa-2026-03-19', pointer: '', reason: 'not-exact' }])
  },
)

test('an approximate date that names one day is that day', () => {
  expect(read({ when: { kind: 'approximate', date: '2026-03-19' } }).of('dtstart')).toEqual(['2026-03-19'])
})

test('a timed event without an end has none', () => {
  const { of } = read({ when: { kind: 'timed', start: '2026-03-19T13:00', zone: 'Europe/Helsinki' } })
  expect(of('dtend')).toEqual([])
  expect(of('duration')).toEqual([])
})

test('an end that the clocks have put before the start is left out, and reported', () => {
  const { of, lost } = read({
    when: { kind: 'timed', start: '2026-03-29T03:45', end: '2026-03-29T04:15', zone: 'Europe/Helsinki' },
  })
  expect(of('dtend')).toEqual([])
  expect(lost.map(({ pointer, reason }) => [pointer, reason])).toContainEqual(['/when/end', 'not-exact'])
})

test.each([
  ['scheduled', 'CONFIRMED', 'Öppna böcker'],
  ['cancelled', 'CANCELLED', 'Inställt: Öppna böcker'],
  ['postponed', 'TENTATIVE', 'Uppskjutet: Öppna böcker'],
  ['full', 'CONFIRMED', 'Öppna böcker'],
  ['moved-online', 'CONFIRMED', 'Öppna böcker'],
] as const)('an event that is %s stays in the calendar as %s', (kind, status, summary) => {
  const { of } = read({ status: { kind, reason: { sv: 'Skäl' } } })
  expect(of('status')).toEqual([status])
  expect(of('summary')).toEqual([summary])
  expect(of('description')[0]).toContain('Skäl')
})

test('an event that was moved says when it would have been', () => {
  const earlier: PublicEvent['when'] = {
    kind: 'timed',
    start: '2026-02-01T09:00',
    end: '2026-02-01T10:00',
    zone: 'Europe/Helsinki',
  }
  const { of } = read({ status: { kind: 'rescheduled', earlier } })
  expect(of('description')[0]).toMatch(/^Flyttat till ny tid\nTidigare datum: 1 februari 2026 09:00 – 10:00/)
})

test.each([
  [['sv'], 'sv', 'Öppna böcker'],
  [['fi', 'sv'], 'fi', 'Avoimet kirjat'],
  [['sv-simple'], 'sv', 'Öppna böcker'],
  [['de'], 'sv', 'Öppna böcker'],
])('a reader of %s gets the name in %s', (languages, language, name) => {
  const { of, parameter } = read({}, { languages })
  expect(of('summary')).toEqual([name])
  expect(parameter('summary', 'language')).toBe(language)
})

test('a text in a language that was not asked for says so', () => {
  const { of, parameter } = read({ description: { fi: 'Kuvaus' } })
  expect(of('description')[0]).toMatch(/^\(bara på finska\) Kuvaus/)
  expect(parameter('description', 'language')).toBe('fi')
})

test('an invented event says so first', () => {
  expect(read({ example: true }).of('description')[0]).toMatch(/^Det här är ett påhittat exempel/)
})

test('organisers and contacts are named when they can be found, and reported when not', () => {
  const about: Partial<PublicEvent> = {
    organisers: [{ organisation: 'agency', role: 'organiser' }],
    contacts: ['desk'],
  }
  const found = read(about, {
    find: finding({
      organisation: anOrganisation({ name: { sv: 'Bokverket' } }),
      contact: {
        id: 'desk',
        of: { organisation: 'agency' },
        email: { kind: 'address', address: 'desk@torg.example' },
        phones: [{ number: '+358295530199' }],
      },
    }),
  })
  expect(found.of('description')[0]).toContain('Arrangör: Bokverket')
  expect(found.of('contact')).toEqual(['Bokverket, desk@torg.example, +358295530199'])
  const missing = read(about)
  expect(missing.of('contact')).toEqual([])
  expect(missing.lost.filter(({ reason }) => reason === 'not-found').map(({ pointer }) => pointer)).toEqual([
    '/organisers/0/organisation',
    '/contacts',
  ])
})

test('an address that nobody stated is not written', () => {
  const find = finding({
    contact: {
      id: 'desk',
      of: { organisation: 'agency' },
      purpose: { sv: 'Frågor' },
      email: {
        kind: 'derived',
        address: 'guess@torg.example',
        pattern: { pattern: '{given}.{family}@torg.example' },
      },
    },
  })
  const { document } = read({ contacts: ['desk'] }, { find })
  expect(document).toContain('CONTACT:Frågor')
  expect(document).not.toContain('guess@')
})
