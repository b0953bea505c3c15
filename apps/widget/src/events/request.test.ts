import { expect, test } from 'vitest'
import { secondsToWait } from './request.ts'

const now = Date.parse('2026-12-03T13:00:00Z')

test.each([
  ['30', 30],
  ['Thu, 03 Dec 2026 13:00:45 GMT', 45],
  ['Thu, 03 Dec 2026 12:00:00 GMT', 0],
  ['86400', 3600],
  ['-5', 0],
  ['soon', 0],
  [null, 0],
])('Retry-After: %s means %i s', (header, seconds) => {
  expect(secondsToWait(header, now)).toBe(seconds)
})
