/// <reference lib="esnext.temporal" />
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { instantOf, LocalDateTime, localOf, TimeZone } from './zone.ts'

test.each([
  [
    '2026-03-29T03:30',
    'Europe/Helsinki',
    '2026-03-29T01:30:00Z',
    'does not exist: read with the offset before the change',
  ],
  ['2026-10-25T03:30', 'Europe/Helsinki', '2026-10-25T00:30:00Z', 'occurs twice: the first'],
  ['2026-10-25T02:30', 'Europe/Stockholm', '2026-10-25T00:30:00Z', 'occurs twice: the first'],
  ['2026-07-01T12:00', 'Europe/Stockholm', '2026-07-01T10:00:00Z', 'summer'],
  ['2026-12-01T12:00', 'Europe/Helsinki', '2026-12-01T10:00:00Z', 'winter'],
])('%s in %s is %s (%s)', (local, zone, instant) => {
  expect(instantOf(local, zone)).toBe(instant)
})

const zones = fc.constantFrom(
  'Europe/Helsinki',
  'Europe/Stockholm',
  'America/St_Johns',
  'Asia/Kathmandu',
  'Pacific/Apia',
  'UTC',
)
const wallTime = fc
  .integer({ min: Date.UTC(2012, 0), max: Date.UTC(2035, 0) })
  .map((at) => new Date(at).toISOString().slice(0, 16))

test('agrees with Temporal on any wall time', () => {
  fc.assert(
    fc.property(wallTime, zones, (local, zone) => {
      const expected = Temporal.PlainDateTime.from(local)
        .toZonedDateTime(zone, { disambiguation: 'compatible' })
        .toInstant()
      expect(instantOf(local, zone)).toBe(expected.toString())
    }),
    { numRuns: 500 },
  )
})

test('a moment and its wall time go back and forth', () => {
  expect(localOf('2026-07-01T10:00:00Z', 'Europe/Stockholm')).toBe('2026-07-01T12:00')
})

test.each(['Helsinki', '+02:00', 'Europe/Atlantis', ''])('%j is not a zone', (zone) => {
  expect(TimeZone.safeParse(zone).success).toBe(false)
})

test.each(['2026-07-01', '2026-07-01T10:00Z', '2026-07-01T10:00:00', '2026-02-30T10:00', '2026-07-01T24:01'])(
  '%j is not a wall time',
  (local) => {
    expect(LocalDateTime.safeParse(local).success).toBe(false)
  },
)
