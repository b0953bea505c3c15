import { expect, test } from 'vitest'
import { PublicEvent, registrationTime } from './index.ts'

const link = { kind: 'link', link: { href: 'https://example.org/anmalan' } }
const event = (registration: object | undefined, given: object = {}) =>
  PublicEvent.parse({
    id: 'vasa',
    kind: 'seminar',
    name: { sv: 'Seminarium' },
    when: { kind: 'timed', start: '2026-12-01T13:00', zone: 'Europe/Helsinki' },
    status: { kind: 'scheduled' },
    organisers: [{ organisation: 'vm', role: 'organiser' }],
    level: 'national',
    registration,
    ...given,
  })

test.each([
  ['until it begins', link, {}, { closes: '2026-12-01T11:00:00Z' }],
  [
    'until the hour that is stated',
    { ...link, closes: '2026-11-20T16:00' },
    {},
    { closes: '2026-11-20T14:00:00Z' },
  ],
  ['over the whole closing day', { ...link, closes: '2026-11-20' }, {}, { closes: '2026-11-20T22:00:00Z' }],
  [
    'from the day on which it opens',
    { ...link, opens: '2026-10' },
    {},
    { opens: '2026-09-30T21:00:00Z', closes: '2026-12-01T11:00:00Z' },
  ],
  [
    'until the day is over when its hour is not stated',
    link,
    { when: { kind: 'all-day', start: '2026-12-01' } },
    { closes: '2026-12-01T22:00:00Z' },
  ],
  [
    'without end when its year is not stated',
    link,
    { when: { kind: 'approximate', date: 'XXXX-12-01' } },
    {},
  ],
])('one can register %s', (_, registration, given, expected) => {
  expect(registrationTime(event(registration, given), 'Europe/Helsinki')).toEqual(expected)
})

test.each([
  ['without registration', undefined, {}],
  ['that needs none', { kind: 'none' }, {}],
  ['that is full', link, { status: { kind: 'full' } }],
  ['that is cancelled', link, { status: { kind: 'cancelled' } }],
])('one cannot register for an event %s', (_, registration, given) => {
  expect(registrationTime(event(registration, given), 'Europe/Helsinki')).toBeUndefined()
})
