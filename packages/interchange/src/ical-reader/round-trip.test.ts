import { type AnyRecord, type Kind, kinds, type RecordOf } from '@torg/domain/records'
import type { Id } from '@torg/domain/values'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyRecord } from '../any.fixture.ts'
import type { Find } from '../context.ts'
import { damagedOf } from '../damaged.fixture.ts'
import { options as writing } from '../events.fixture.ts'
import { writeCalendar } from '../ical/calendar.ts'
import { anOrganisation, finding } from '../records.fixture.ts'
import { demo, expectRoundTrip, inputs } from '../round-trip.fixture.ts'
import { readCalendar } from './calendar.ts'
import { calendar, options, vevent } from './reading.fixture.ts'

const address = (kind: Kind, id: Id) => `https://torg.example/${kind}/${id}`
const idOf = (page: string, kind: Kind) =>
  new RegExp(`^https://torg\\.example/${kind}/([^/#]+)$`).exec(page)?.[1]
const inDemo: Find = <K extends Kind>(kind: K, id: Id) =>
  demo.find((each) => each.kind === kind && each.record.id === id)?.record as RecordOf<K> | undefined

function through(records: readonly AnyRecord[], languages: string[], find: Find) {
  const events = records.map(({ record }) => record as RecordOf<'event'>)
  const { document, lost } = writeCalendar(events, { ...writing, languages, find, address })
  // Nothing that the calendar does not say may be of use.
  return { lost, document, read: readCalendar(document, { until: '2026-12-31', zone: 'Asia/Tokyo', idOf }) }
}

test.each(['sv', 'fi', 'en', 'se'])(
  'each event of the demonstration comes back but for what is reported, in %s',
  (language) => {
    const records = demo.filter(({ kind }) => kind === 'event')
    const { lost, read } = through(records, [language], inDemo)
    expect(read.problems).toEqual([])
    expectRoundTrip(records, read.records, lost)
  },
)

const isWhen = (value: unknown): value is { start: string; end?: string } =>
  typeof value === 'object' && value !== null && 'kind' in value && 'start' in value

/** What means the same, as for schema.org; organisers keep their order here. */
const settled = (record: object) =>
  JSON.parse(
    JSON.stringify(record, (key, value: unknown) => {
      if (key === 'example' && value === false) return undefined
      if (key === 'href') return new URL(String(value)).href
      if (isWhen(value) && value.start === value.end) return { ...value, end: undefined }
      if (key === 'outcomes' && Array.isArray(value))
        return value.toSorted((a, b) => Number(b.kind === 'recording') - Number(a.kind === 'recording'))
      return value
    }),
  ) as never

const find = finding({
  organisation: anOrganisation(),
  contact: { id: 'desk', of: { organisation: 'book-agency' }, purpose: { sv: 'Frågor' } },
})

test('any event comes back but for what is reported', () => {
  fc.assert(
    fc.property(anyRecord('event').map(settled), fc.constantFrom('sv', 'fi', 'de'), (record, language) => {
      const records = [{ kind: 'event', record }] as AnyRecord[]
      const { lost, read } = through(records, [language], find)
      expectRoundTrip(records, read.records, lost)
    }),
    { numRuns: 300 },
  )
})

const events = demo.flatMap((each) => (each.kind === 'event' ? [each.record] : [])).slice(0, 3)
const whole = writeCalendar(events, { ...writing, find: inDemo, address }).document
const repeating = calendar(
  ...vevent(
    'DTSTART;TZID=Europe/Stockholm:20260105T233000',
    'DTEND;TZID=Europe/Stockholm:20260105T235000',
    'RRULE:FREQ=DAILY;COUNT=4',
    'EXDATE:20260106T223000Z',
    'RDATE:20260301T120000Z',
  ),
)
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
const lines = fc.array(fc.oneof(words, fc.string())).map((each) => each.join('\n'))
const anything = fc.oneof(fc.string({ unit: 'binary' }), lines, damagedOf(whole), damagedOf(repeating))

test(`${inputs} calendars of any sort give valid records and no exception`, { timeout: inputs * 60 }, () => {
  fc.assert(
    fc.property(anything, (document) => {
      for (const { kind, record } of readCalendar(document, options).records)
        expect(kinds[kind].schema.safeParse(record).success).toBe(true)
    }),
    { numRuns: inputs },
  )
})
