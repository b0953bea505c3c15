import fc from 'fast-check'
import { RRuleTemporal } from 'rrule-temporal'
import { expect, test } from 'vitest'
import { instantOf } from '../values/zone.ts'
import { occurrences, Recurrence } from './recurrence.ts'

const series = (rule: string, start = '2026-01-13T09:00', except: string[] = []) =>
  Recurrence.parse({ rule, start, zone: 'Europe/Helsinki', except })
const days = (recurrence: Recurrence, to = '2030-12-31', from?: string) =>
  [...occurrences(recurrence, { to, ...(from ? { from } : {}) })].map((local) => local.slice(0, 10))

test.each([
  ['FREQ=MONTHLY;BYDAY=2TU;COUNT=3', ['2026-01-13', '2026-02-10', '2026-03-10']],
  ['FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=3', ['2026-01-31', '2026-02-28', '2026-03-31']],
  ['FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=2', ['2026-01-30', '2026-02-27']],
  ['FREQ=YEARLY;BYMONTH=11;BYDAY=-1FR;COUNT=2', ['2026-11-27', '2027-11-26']],
  ['FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;COUNT=4', ['2026-01-13', '2026-01-15', '2026-01-27', '2026-01-29']],
  ['FREQ=DAILY;UNTIL=20260115', ['2026-01-13', '2026-01-14', '2026-01-15']],
  ['FREQ=DAILY;UNTIL=20260115T065959Z', ['2026-01-13', '2026-01-14']],
])('%s falls on %j', (rule, expected) => {
  expect(days(series(rule))).toEqual(expected)
})

test('days that are excepted are left out, and still count', () => {
  expect(days(series('FREQ=MONTHLY;BYDAY=2TU;COUNT=3', undefined, ['2026-02-10']))).toEqual([
    '2026-01-13',
    '2026-03-10',
  ])
})

test('a window shows a part of an endless series', () => {
  expect(days(series('FREQ=WEEKLY'), '2026-02-10', '2026-02-01')).toEqual(['2026-02-03', '2026-02-10'])
})

test('a rule that never falls on a day ends', () => {
  expect(days(series('FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30'), '9999-12-31')).toEqual([])
})

test('the hour stays while the clocks change, also where it does not exist or occurs twice', () => {
  const moments = (rule: Recurrence, to: string) =>
    [...occurrences(rule, { to })].map((local) => instantOf(local, 'Europe/Helsinki'))
  expect(moments(series('FREQ=DAILY;COUNT=3', '2026-03-28T09:00'), '2027-01-01')).toEqual([
    '2026-03-28T07:00:00Z',
    '2026-03-29T06:00:00Z',
    '2026-03-30T06:00:00Z',
  ])
  expect(moments(series('FREQ=DAILY;COUNT=2', '2026-03-28T03:30'), '2027-01-01')[1]).toBe(
    '2026-03-29T01:30:00Z',
  )
  expect(moments(series('FREQ=DAILY;COUNT=2', '2026-10-24T03:30'), '2027-01-01')[1]).toBe(
    '2026-10-25T00:30:00Z',
  )
})

test.each([
  ['FREQ=HOURLY', 'Expected FREQ=DAILY'],
  ['FREQ=MONTHLY;BYDAY=2XX', 'Expected weekdays such as MO or 2TU'],
  ['FREQ=WEEKLY;BYDAY=2TU', 'Expected numbered weekdays'],
  ['FREQ=YEARLY;BYMONTH=13', 'Expected whole numbers from 1 to 12'],
  ['FREQ=DAILY;BYHOUR=9', 'Expected no BYHOUR'],
  ['FREQ=DAILY;UNTIL=2026', 'Expected UNTIL such as'],
  ['FREQ=DAILY;UNTIL=20261231;COUNT=2', 'no COUNT beside it'],
  ['FREQ=WEEKLY;WKST=XX', 'Expected weekdays'],
  ['FREQ=DAILY;COUNT=', 'Expected parts such as'],
  ['FREQ=DAILY;FREQ=WEEKLY', 'each once'],
  ['BYDAY=MO', 'Expected FREQ='],
  ['every tuesday', 'Expected parts such as'],
])('%s is refused: %s', (rule, message) => {
  const result = Recurrence.safeParse({ rule, start: '2026-01-13T09:00', zone: 'Europe/Helsinki' })
  expect(JSON.stringify(result.error?.issues)).toContain(message)
})

const weekday = fc.constantFrom('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU')
const list = <T>(item: fc.Arbitrary<T>) => fc.uniqueArray(item, { minLength: 1, maxLength: 3 }).map(String)
const part = (name: string, value: fc.Arbitrary<string>) =>
  fc.option(
    value.map((text) => `;${name}=${text}`),
    { nil: '' },
  )
const numbered = fc.tuple(fc.constantFrom('1', '2', '-1'), weekday).map((pair) => pair.join(''))
const anyRule = fc.oneof(
  fc.tuple(
    fc.constant('FREQ=DAILY'),
    part('BYDAY', list(weekday)),
    part('BYMONTH', list(fc.integer({ min: 1, max: 12 }))),
  ),
  fc.tuple(fc.constant('FREQ=WEEKLY'), part('BYDAY', list(weekday)), part('WKST', weekday)),
  fc.tuple(fc.constant('FREQ=MONTHLY'), part('BYDAY', fc.oneof(list(weekday), list(numbered)))),
  fc.tuple(fc.constant('FREQ=MONTHLY'), part('BYMONTHDAY', list(fc.constantFrom(1, 13, 28, 31, -1, -3)))),
  fc.tuple(fc.constant('FREQ=YEARLY;BYMONTH=3,11'), part('BYDAY', fc.oneof(list(weekday), list(numbered)))),
  fc.tuple(fc.constant('FREQ=YEARLY'), part('BYDAY', fc.oneof(list(weekday), list(numbered)))),
)

test('agrees with an independent reader of RFC 5545', () => {
  fc.assert(
    fc.property(
      anyRule,
      fc.integer({ min: 1, max: 3 }),
      fc.date({ min: new Date('2020-01-01'), max: new Date('2030-12-31'), noInvalidDate: true }),
      (parts, interval, date) => {
        const rule = `${parts.join('')};INTERVAL=${interval};COUNT=8`
        const start = `${date.toISOString().slice(0, 10)}T09:30`
        const dtstart = start.replaceAll(/[-:]/g, '')
        const reader = new RRuleTemporal({
          rruleString: `DTSTART;TZID=Europe/Helsinki:${dtstart}00\nRRULE:${rule}`,
        })
        const expected = reader
          .all()
          .map((moment) => moment.toPlainDateTime().toString({ smallestUnit: 'minute' }))
        const found = [...occurrences(series(rule, start), { to: '2200-01-01' })]
        expect(found, rule).toEqual(expected)
      },
    ),
    { numRuns: 400 },
  )
})
