import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyDate, anyDay } from '../values/arbitrary.fixture.ts'
import { PublicEvent } from './event.ts'
import { compareWhen, When, whenBounds, whenInstants } from './when.ts'

test.each([
  [
    { kind: 'timed', start: '2024-03-20T09:00', end: '2024-03-21T01:00', zone: 'Europe/Helsinki' },
    '2024-03-20',
    '2024-03-21',
  ],
  [{ kind: 'all-day', start: '2020-01-14' }, '2020-01-14', '2020-01-14'],
  [{ kind: 'part-of-day', date: '2024-03-19', part: 'afternoon' }, '2024-03-19', '2024-03-19'],
  [{ kind: 'approximate', date: '2024-21' }, '2024-03-01', '2024-05-31'],
])('%j is between %s and %s', (when, earliest, latest) => {
  expect(whenBounds(When.parse(when))).toEqual({ earliest, latest })
})

test('only a timed event has moments: the others never become a false midnight', () => {
  expect(whenInstants({ kind: 'timed', start: '2024-03-20T09:00', zone: 'Europe/Helsinki' })).toEqual({
    start: '2024-03-20T07:00:00Z',
  })
  expect(whenInstants({ kind: 'all-day', start: '2020-01-14' })).toBeUndefined()
  expect(whenInstants({ kind: 'part-of-day', date: '2024-03-19', part: 'afternoon' })).toBeUndefined()
  expect(whenInstants({ kind: 'approximate', date: 'XXXX-11-27' })).toBeUndefined()
})

test('a day runs: all day, morning, hours, afternoon, evening; then what is only known by its month; then no year', () => {
  const whens: When[] = [
    { kind: 'approximate', date: 'XXXX-03-01' },
    { kind: 'approximate', date: '2024-03' },
    { kind: 'part-of-day', date: '2024-03-01', part: 'evening' },
    { kind: 'timed', start: '2024-03-01T13:00', zone: 'Europe/Helsinki' },
    { kind: 'part-of-day', date: '2024-03-01', part: 'morning' },
    { kind: 'all-day', start: '2024-03-01' },
    { kind: 'part-of-day', date: '2024-03-01', part: 'afternoon' },
  ]
  expect(whens.toSorted(compareWhen)).toEqual([
    whens[5],
    whens[4],
    whens[6],
    whens[3],
    whens[2],
    whens[1],
    whens[0],
  ])
})

const anyWhen: fc.Arbitrary<When> = fc.oneof(
  anyDay.map((start): When => ({ kind: 'all-day', start })),
  fc
    .tuple(anyDay, fc.constantFrom('morning', 'afternoon', 'evening'))
    .map(([date, part]): When => ({ kind: 'part-of-day', date, part })),
  anyDate.map((date): When => ({ kind: 'approximate', date })),
  anyDay.map((day): When => ({ kind: 'timed', start: `${day}T10:30`, zone: 'Europe/Helsinki' })),
)

test('the order of events in time is total', () => {
  fc.assert(
    fc.property(anyWhen, anyWhen, anyWhen, (a, b, c) => {
      expect(Math.sign(compareWhen(a, b))).toBe(-Math.sign(compareWhen(b, a)) + 0)
      if (compareWhen(a, b) <= 0 && compareWhen(b, c) <= 0) expect(compareWhen(a, c)).toBeLessThanOrEqual(0)
    }),
  )
})

const event = {
  id: 'vasa-2020-01-23',
  kind: 'regional-event',
  name: { sv: 'Regional tillställning i Vasa' },
  when: { kind: 'all-day', start: '2020-01-23' },
  status: { kind: 'scheduled' },
  organisers: [{ organisation: 'vm', role: 'organiser' }],
  level: 'regional',
}

test.each([
  [
    'an end before its start',
    { when: { kind: 'all-day', start: '2020-01-23', end: '2020-01-22' } },
    ['when', 'end'],
  ],
  ['an hour without a zone', { when: { kind: 'timed', start: '2020-01-23T09:00' } }, ['when', 'zone']],
  ['a new date without the earlier one', { status: { kind: 'rescheduled' } }, ['status', 'earlier']],
  ['an organiser that is nobody', { organisers: [{ role: 'host' }] }, ['organisers', 0]],
  ['an unknown key', { colour: 'red' }, []],
  ['a script for a link', { links: [{ href: 'javascript:alert(1)' }] }, ['links', 0, 'href']],
])('an event with %s is refused', (_, fields, path) => {
  expect(PublicEvent.parse(event)).toMatchObject({ id: event.id })
  expect(PublicEvent.safeParse({ ...event, ...fields }).error?.issues[0]?.path).toEqual(path)
})
