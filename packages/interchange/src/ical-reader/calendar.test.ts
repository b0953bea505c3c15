import { expect, test } from 'vitest'
import { calendar, codes, found, vevent } from './reading.fixture.ts'

const read = (...lines: string[]) => found(calendar(...vevent(...lines)))

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
      stated: ['/kind', '/level', '/status'].map((field) =>
        expect.objectContaining({ field, basis: 'inferred' }),
      ),
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
  const { events, problems } = found(
    calendar(...finland, ...vevent('DTSTART;TZID=FLE Standard Time:20260619T130000')),
    { zone: 'Europe/Stockholm' },
  )
  expect(problems).toEqual([])
  expect(events[0]?.when).toEqual({ kind: 'timed', start: '2026-06-19T12:00', zone: 'Europe/Stockholm' })
})

test('a zone that nobody knows is told', () => {
  const one = read('DTSTART;TZID=Nowhere:20260319T130000')
  expect(one.events[0]?.when).toMatchObject({ start: '2026-03-19T13:00', zone: 'Europe/Helsinki' })
  expect(codes(one)).toEqual(['changed'])
})

test('what repeats becomes a series and its occurrences, without those left out and with those moved', () => {
  const { events, series, problems } = found(
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
  const endless = found(calendar(...vevent('DTSTART;VALUE=DATE:20260101', 'RRULE:FREQ=DAILY')), {
    until: '9000-01-01',
    limits: { occurrences: 10 },
  })
  expect(endless.events).toHaveLength(10)
  expect(codes(endless)).toEqual(['too-large'])
  const senseless = read('DTSTART;VALUE=DATE:20260101', 'RRULE:FREQ=SECONDLY')
  expect(senseless.events).toHaveLength(1)
  expect(codes(senseless)).toEqual(['not-valid'])
})

test('what is private is left out', () => {
  const one = read('DTSTART:20260319T110000Z', 'CLASS:PRIVATE')
  expect(one.events).toEqual([])
  expect(codes(one)).toEqual(['not-taken'])
})

test('of one UID the last version counts', () => {
  const one = found(
    calendar(
      ...vevent('DTSTART;VALUE=DATE:20260102', 'SEQUENCE:2'),
      ...vevent('DTSTART;VALUE=DATE:20260101', 'SEQUENCE:1'),
    ),
  )
  expect(one.events.map(({ when }) => when)).toEqual([{ kind: 'all-day', start: '2026-01-02' }])
  expect(codes(one)).toEqual(['duplicate'])
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
  expect(found(document).events.map(({ id }) => id)).toEqual([
    expect.stringMatching(/^mote-[a-z0-9]{7}$/),
    'mote',
  ])
})

test.each([
  ['nothing', '', ['unreadable']],
  ['a page of HTML', '<!doctype html>\n<p>404</p>', ['unreadable', 'unreadable', 'unreadable']],
  ['no end', 'BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:M\nDTSTART;VALUE=DATE:20260101', ['unreadable']],
  ['an end too many', calendar('END:VEVENT'), ['unreadable']],
  [
    'an event never closed',
    calendar('BEGIN:VEVENT', 'SUMMARY:M', 'DTSTART;VALUE=DATE:20260101'),
    ['unreadable'],
  ],
  ['a line of noise', calendar(...vevent('DTSTART;VALUE=DATE:20260101', 'what is this')), ['unreadable']],
  ['no name', calendar('BEGIN:VEVENT', 'DTSTART;VALUE=DATE:20260101', 'END:VEVENT'), ['not-valid']],
  ['no start', calendar(...vevent()), ['not-valid']],
  ['a start that is no date', calendar(...vevent('DTSTART:tomorrow')), ['not-valid']],
  ['a task', calendar('BEGIN:VTODO', 'SUMMARY:M', 'END:VTODO'), ['not-taken']],
  [
    'an alarm',
    calendar(...vevent('DTSTART;VALUE=DATE:20260101', 'BEGIN:VALARM', 'TRIGGER:-PT1H', 'END:VALARM')),
    [],
  ],
])('%s is told, not thrown', (_, document, expected) => {
  expect(codes(found(document))).toEqual(expected)
})

test('a document or a number of events beyond the limits is not read', () => {
  expect(codes(found('x'.repeat(11), { limits: { characters: 10 } }))).toEqual(['too-large'])
  const three = calendar(
    ...['a', 'b', 'c'].flatMap((uid) => [
      'BEGIN:VEVENT',
      `UID:${uid}`,
      'SUMMARY:M',
      'DTSTART;VALUE=DATE:20260101',
      'END:VEVENT',
    ]),
  )
  const one = found(three, { limits: { records: 2 } })
  expect(one.events).toHaveLength(2)
  expect(codes(one)).toEqual(['too-large'])
})
