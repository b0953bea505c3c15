import { instantOf as domainInstantOf } from '@torg/domain/values'
import { expect, test } from 'vitest'
import { instantOf } from './zone.ts'

const zones = [
  'Europe/Helsinki',
  'Europe/Stockholm',
  'America/New_York',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'UTC',
]

const locals = [
  '2026-12-03T13:00',
  '2026-07-03T00:00',
  // Clocks go forward in Finland, and in Sweden an hour earlier by the wall.
  '2026-03-29T02:30',
  '2026-03-29T03:30',
  // Clocks go back: these occur twice.
  '2026-10-25T02:30',
  '2026-10-25T03:30',
  '2026-04-05T01:45',
  '2026-11-01T01:30',
]

test.each(zones)('finds the same moment as the domain in %s', (zone) => {
  for (const local of locals)
    expect(new Date(instantOf(local, zone)).toISOString()).toBe(
      new Date(domainInstantOf(local, zone)).toISOString(),
    )
})
