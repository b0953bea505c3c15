import { PublicEvent } from '@torg/domain/events'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyRecord } from '../any.fixture.ts'
import { options as writing } from '../events.fixture.ts'
import { writeCalendar } from '../ical/calendar.ts'
import { type ReadingOptions, readCalendar } from './calendar.ts'

const options: ReadingOptions = {
  language: 'sv',
  zone: 'Europe/Helsinki',
  assumed: {
    kind: 'meeting',
    level: 'local',
    organisers: [{ name: { sv: 'Lovisa stad' }, role: 'organiser' }],
  },
  until: '2027-12-31',
}

const calendar = (...lines: string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n')
const vevent = (...lines: string[]) => [
  'BEGIN:VEVENT',
  'UID:a@elsewhere.example',
  'SUMMARY:Möte',
  ...lines,
  'END:VEVENT',
]
const read = (...lines: string[]) => readCalendar(calendar(...vevent(...lines)), options)
const codes = ({ problems }: ReturnType<typeof readCalendar>) => problems.map(({ code }) => code)

test('an event of another program is a valid record', () => {
  const { events, problems } = read(
    'DTSTART;TZID=Europe/Stockholm:20260319T130000',
    'DURATION:PT1H30M',
    'DESCRIPTION;LANGUAGE=en:One\\, two\\nthree',
    'LOCATION:Torget 1',
    'GEO:60.45;26.22',
    'ORGANIZER;CN="Biblioteket":mailto:x@elsewhere.example',
    'URL:https://elsewhere.example/a',
  )
  expect(problems).toEqual([])
  expect(events).toEqual([
    {
      id: 'a',
      kind: 'meeting',
      name: { sv: 'Möte' },
      description: { en: 'One, two\nthree' },
      when: { kind: 'timed', start: '2026-03-19T13:00', end: '2026-03-19T14:30', zone: 'Europe/Stockholm' },
      status: { kind: 'scheduled' },
      place: { name: { sv: 'Torget 1' }, coordinates: { latitude: 60.45, longitude: 26.22 } },
      organisers: [{ name: { sv: 'Biblioteket' }, role: 'organiser' }],
      level: 'local',
      links: [{ href: 'https://elsewhere.example/a' }],
    },
  ])
})

test.each([
  ['DTSTART;VALUE=DATE:20260319', { kind: 'all-day', start: '2026-03-19' }],
  ['DTSTART;VALUE=DATE:20260319\r\nDTEND;VALUE=DATE:20260320', { kind: 'all-day', start: '2026-03-19' }],
  [
    'DTSTART;VALUE=DATE:20260319\r\nDTEND;VALUE=DATE:20260322',
    { kind: 'all-day', start: '2026-03-19', end: '2026-03-21' },
  ],
  [
    'DTSTART;VALUE=DATE:20260319\r\nDURATION:P3D',
    { kind: 'all-day', start: '2026-03-19', end: '2026-03-21' },
  ],
  ['DTSTART:20260319T110000Z', { kind: 'timed', start: '2026-03-19T13:00', zone: 'Europe/Helsinki' }],
  ['DTSTART:20260319T130000', { kind: 'timed', start: '2026-03-19T13:00', zone: 'Europe/Helsinki' }],
  [
    'DTSTART;TZID=/freeassociation.sourceforge.net/Europe/Stockholm:20260319T130000',
    { kind: 'timed', start: '2026-03-19T13:00', zone: 'Europe/Stockholm' },
  ],
  [
    'DTSTART;TZID=Europe/Helsinki:20260319T130000\r\nDTEND;TZID=Europe/Stockholm:20260319T130000',
    { kind: 'timed', start: '2026-03-19T13:00', end: '2026-03-19T14:00', zone: 'Europe/Helsinki' },
  ],
])('%s', (lines, when) => {
  expect(read(lines).events[0]?.when).toEqual(when)
})

const finland = [
  'BEGIN:VTIMEZONE',
  'TZID:FLE Standard Time',
  'BEGIN:STANDARD',
  'DTSTART:16010101T040000',
  'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10',
  'TZOFFSETFROM:+0300',
  'TZOFFSETTO:+0200',
  'END:STANDARD',
  'BEGIN:DAYLIGHT',
  'DTSTART:16010101T030000',
  'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0300',
  'END:DAYLIGHT',
  'END:VTIMEZONE',
]

test('a zone that only the calendar knows is read by its definition', () => {
  const { events, problems } = readCalendar(
    calendar(...finland, ...vevent('DTSTART;TZID=FLE Standard Time:20260619T130000')),
    { ...options, zone: 'Europe/Stockholm' },
  )
  expect(problems).toEqual([])
  expect(events[0]?.when).toEqual({ kind: 'timed', start: '2026-06-19T12:00', zone: 'Europe/Stockholm' })
})

test('a zone that nobody knows is told', () => {
  const found = read('DTSTART;TZID=Nowhere:20260319T130000')
  expect(found.events[0]?.when).toMatchObject({ start: '2026-03-19T13:00', zone: 'Europe/Helsinki' })
  expect(codes(found)).toEqual(['unknown-zone'])
})

test('what Torg wrote comes back: id, day, hour, kind, level, audiences, place on the map, series, programme', () => {
  fc.assert(
    fc.property(anyRecord('event'), (event) => {
      const { document, lost } = writeCalendar([event], { ...writing, languages: ['sv'] })
      const { events, problems } = readCalendar(document, options)
      if (lost.some(({ pointer }) => pointer === '')) return
      const [back] = events
      expect(problems.filter(({ code }) => code !== 'not-taken')).toEqual([])
      const whole = <K extends keyof PublicEvent>(...keys: K[]) =>
        keys.map((key) => [back?.[key], event[key]])
      for (const [is, was] of whole('id', 'kind', 'level', 'audiences', 'series', 'programme', 'nodes'))
        expect(is).toEqual(was)
      expect(back?.place?.coordinates).toEqual(event.place?.coordinates)
      if (['scheduled', 'cancelled', 'postponed'].includes(event.status.kind))
        expect(back?.status.kind).toBe(event.status.kind)
      const [language, name] = Object.entries(back?.name ?? {})[0] ?? []
      expect(event.name[language ?? '']).toBe(name)
      if (lost.some(({ pointer }) => pointer.startsWith('/when/'))) return
      if (event.when.kind === 'timed') {
        const { end, ...when } = event.when
        const lasts = end !== undefined && end > when.start
        // A time in UTC is shown in the zone of the reader.
        if (when.zone !== 'UTC') expect(back?.when).toEqual(lasts ? event.when : when)
      }
      if (event.when.kind === 'part-of-day') expect(back?.when).toEqual(event.when)
    }),
    { numRuns: 200 },
  )
})

test('what repeats becomes a series and its occurrences, without those left out and with those moved', () => {
  const { events, series, problems } = readCalendar(
    calendar(
      ...vevent(
        'DTSTART;TZID=Europe/Helsinki:20260310T090000',
        'DTEND;TZID=Europe/Helsinki:20260310T100000',
        'RRULE:FREQ=MONTHLY;BYDAY=2TU;COUNT=4',
        'EXDATE;TZID=Europe/Helsinki:20260414T090000',
      ),
      ...vevent(
        'RECURRENCE-ID;TZID=Europe/Helsinki:20260512T090000',
        'DTSTART;TZID=Europe/Helsinki:20260513T130000',
        'DTEND;TZID=Europe/Helsinki:20260513T140000',
      ),
    ),
    options,
  )
  expect(problems).toEqual([])
  expect(series).toMatchObject([
    { id: 'a', recurrence: { start: '2026-03-10T09:00', zone: 'Europe/Helsinki', except: ['2026-04-14'] } },
  ])
  expect(events.map(({ id, when, series: of }) => [id, 'start' in when && when.start, of])).toEqual([
    ['a-2026-03-10', '2026-03-10T09:00', 'a'],
    ['a-2026-05-12', '2026-05-13T13:00', 'a'],
    ['a-2026-06-09', '2026-06-09T09:00', 'a'],
  ])
  expect(events[1]?.status).toEqual({
    kind: 'rescheduled',
    earlier: { kind: 'timed', start: '2026-05-12T09:00', end: '2026-05-12T10:00', zone: 'Europe/Helsinki' },
  })
})

test('days that repeat are days, and the series is given no hour', () => {
  const { events, series } = read(
    'DTSTART;VALUE=DATE:20260608',
    'RRULE:FREQ=YEARLY',
    'RDATE;VALUE=DATE:20260701',
  )
  expect(events.map(({ when }) => when)).toEqual([
    { kind: 'all-day', start: '2026-06-08' },
    { kind: 'all-day', start: '2027-06-08' },
    { kind: 'all-day', start: '2026-07-01' },
  ])
  expect(series[0]).not.toHaveProperty('recurrence')
})

test('a rule without end stops at a limit, and one that makes no sense leaves one event', () => {
  const endless = readCalendar(calendar(...vevent('DTSTART;VALUE=DATE:20260101', 'RRULE:FREQ=DAILY')), {
    ...options,
    until: '9000-01-01',
    limits: { occurrences: 10 },
  })
  expect(endless.events).toHaveLength(10)
  expect(codes(endless)).toEqual(['too-many-occurrences'])
  const senseless = read('DTSTART;VALUE=DATE:20260101', 'RRULE:FREQ=SECONDLY')
  expect(senseless.events).toHaveLength(1)
  expect(codes(senseless)).toEqual(['unreadable-rule'])
})

test('what is private is left out', () => {
  const found = read('DTSTART:20260319T110000Z', 'CLASS:PRIVATE')
  expect(found.events).toEqual([])
  expect(codes(found)).toEqual(['private'])
})

test('of one UID the last version counts', () => {
  const found = readCalendar(
    calendar(
      ...vevent('DTSTART;VALUE=DATE:20260102', 'SEQUENCE:2'),
      ...vevent('DTSTART;VALUE=DATE:20260101', 'SEQUENCE:1'),
    ),
    options,
  )
  expect(found.events.map(({ when }) => when)).toEqual([{ kind: 'all-day', start: '2026-01-02' }])
  expect(codes(found)).toEqual(['duplicate'])
})

test('two UIDs that make one slug stay two events', () => {
  const document = calendar(
    ...['Möte!@a', 'mote@b'].flatMap((uid) => [
      'BEGIN:VEVENT',
      `UID:${uid}`,
      'SUMMARY:M',
      'DTSTART;VALUE=DATE:20260101',
      'END:VEVENT',
    ]),
  )
  expect(readCalendar(document, options).events.map(({ id }) => id)).toEqual(['mote', 'mote-2'])
})

test.each([
  ['nothing', '', ['not-a-calendar']],
  ['a page of HTML', '<!doctype html>\n<p>404</p>', ['unreadable-line', 'unreadable-line', 'not-a-calendar']],
  ['no end', 'BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:M\nDTSTART;VALUE=DATE:20260101', ['unclosed']],
  ['an end too many', calendar('END:VEVENT'), ['unreadable-line']],
  [
    'an event never closed',
    calendar('BEGIN:VEVENT', 'SUMMARY:M', 'DTSTART;VALUE=DATE:20260101'),
    ['unclosed'],
  ],
  [
    'a line of noise',
    calendar(...vevent('DTSTART;VALUE=DATE:20260101', 'what is this')),
    ['unreadable-line'],
  ],
  ['no name', calendar('BEGIN:VEVENT', 'DTSTART;VALUE=DATE:20260101', 'END:VEVENT'), ['no-name']],
  ['no start', calendar(...vevent()), ['no-start']],
  ['a start that is no date', calendar(...vevent('DTSTART:tomorrow')), ['no-start']],
  ['a task', calendar('BEGIN:VTODO', 'SUMMARY:M', 'END:VTODO'), ['not-an-event']],
  [
    'an alarm',
    calendar(...vevent('DTSTART;VALUE=DATE:20260101', 'BEGIN:VALARM', 'TRIGGER:-PT1H', 'END:VALARM')),
    [],
  ],
])('%s is told, not thrown', (_, document, expected) => {
  expect(codes(readCalendar(document, options))).toEqual(expected)
})

test('a document or a number of events beyond the limits is not read', () => {
  expect(codes(readCalendar('x'.repeat(11), { ...options, limits: { characters: 10 } }))).toEqual([
    'too-large',
  ])
  const three = calendar(
    ...['a', 'b', 'c'].flatMap((uid) => [
      'BEGIN:VEVENT',
      `UID:${uid}`,
      'SUMMARY:M',
      'DTSTART;VALUE=DATE:20260101',
      'END:VEVENT',
    ]),
  )
  const found = readCalendar(three, { ...options, limits: { events: 2 } })
  expect(found.events).toHaveLength(2)
  expect(codes(found)).toEqual(['too-large'])
})

test('a broken document never throws, and what is read of it is valid', () => {
  const damage = fc.record({
    at: fc.nat(),
    length: fc.nat(40),
    with: fc.string({ unit: 'binary', maxLength: 12 }),
  })
  fc.assert(
    fc.property(
      fc.array(anyRecord('event'), { minLength: 1, maxLength: 3 }),
      fc.array(damage, { maxLength: 8 }),
      (events, damages) => {
        const { document } = writeCalendar(events, writing)
        const broken = damages.reduce((text, { at, length, with: instead }) => {
          const from = at % text.length
          return text.slice(0, from) + instead + text.slice(from + length)
        }, document)
        for (const event of readCalendar(broken, options).events)
          expect(PublicEvent.safeParse(event).error).toBeUndefined()
      },
    ),
    { numRuns: 120 },
  )
})

test('any text at all is read in peace', () => {
  const words = fc.constantFrom(
    'BEGIN:VEVENT',
    'END:VEVENT',
    'BEGIN:VCALENDAR',
    'SUMMARY:x',
    'DTSTART:20260101',
    'RRULE:FREQ=DAILY',
    'RRULE:',
    'EXDATE:x',
    'GEO:1',
    'GEO:a;b',
    'CATEGORIES:,,',
    'DTSTART;TZID=:20260101T000000',
    'DURATION:P',
    'REFID:series/Å',
    ' ',
    ';',
    ':',
    'ATTACH;VALUE=BINARY:x',
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(words, fc.string())), (lines) => {
      for (const event of readCalendar(lines.join('\n'), options).events)
        expect(PublicEvent.safeParse(event).success).toBe(true)
    }),
    { numRuns: 1000 },
  )
})
