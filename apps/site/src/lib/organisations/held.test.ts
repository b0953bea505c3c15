import { expect, test } from 'vitest'
import { heldAt } from './held.ts'

const band = { earliest: 0.1, from: 0.2, to: 0.8, latest: 0.9, runsIn: false, runsOut: false }

test.each([
  [0.05, 'no'],
  [0.15, 'unknown'],
  [0.5, 'yes'],
  [0.85, 'unknown'],
  [0.95, 'no'],
] as const)('at %d of a picture a role from 0.1–0.2 to 0.8–0.9 is held: %s', (at, answer) => {
  expect(heldAt(band, at)).toBe(answer)
})
