import { expect, test } from 'vitest'
import type { Span } from './listing.ts'
import { range } from './span.ts'

test.each<[string, Span, string]>([
  [
    'days',
    { days: { earliest: '2024-06-01', latest: '2024-06-02' } },
    '[2024-05-31T21:00:00Z,2024-06-02T21:00:00Z)',
  ],
  ['days without end', { days: { earliest: '2024-06-01' } }, '[2024-05-31T21:00:00Z,)'],
  ['all time', { days: {} }, '[,)'],
  [
    'hours',
    { instants: { start: '2024-06-01T10:00:00Z', end: '2024-06-01T11:00:00Z' } },
    '[2024-06-01T10:00:00Z,2024-06-01T11:00:00Z)',
  ],
  [
    'an hour without end',
    { instants: { start: '2024-06-01T10:00:00Z' } },
    '[2024-06-01T10:00:00Z,2024-06-01T21:00:00Z)',
  ],
  [
    'one moment',
    { instants: { start: '2024-06-01T10:00:00Z', end: '2024-06-01T10:00:00Z' } },
    '[2024-06-01T10:00:00Z,2024-06-01T10:00:00Z]',
  ],
  [
    'an end that the clocks put before the start',
    { instants: { start: '2024-03-31T01:30:00Z', end: '2024-03-31T01:00:00Z' } },
    '[2024-03-31T01:30:00Z,2024-03-31T01:30:00Z]',
  ],
])('%s in Helsinki', (_, span, expected) => {
  expect(range(span, 'Europe/Helsinki')).toBe(expected)
})
