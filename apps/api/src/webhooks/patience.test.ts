import { expect, test } from 'vitest'
import { outcomeOf } from './patience.ts'

const began = Date.parse('2026-11-22T10:00:00Z')
const at = (milliseconds: number) => ({ at: new Date(began + milliseconds).toISOString() })
const failing = { failingSince: new Date(began).toISOString() }
const broken = { status: 503, fault: 'status' } as const
const hour = 3_600_000
const head = (failed = 0) => ({ failed, aside: false })

/** The pauses until a webhook that takes nothing is disabled, and how long that was. */
function pausesOf(random: number) {
  const pauses: number[] = []
  let passed = 0
  for (let failed = 0; failed < 100; failed += 1) {
    const outcome = outcomeOf(broken, failed === 0 ? {} : failing, at(passed), head(failed), random)
    if (outcome.outcome !== 'retry') return { pauses, passed, outcome }
    const due = Date.parse(outcome.due) - began
    pauses.push(due - passed)
    passed = due
  }
  throw new Error('it never ends')
}

test.each([0, 0.5, 1])('nothing taken for three days is the end, with pauses that grow (%d)', (random) => {
  const { pauses, passed, outcome } = pausesOf(random)
  expect(outcome).toEqual({ outcome: 'disable', reason: 'failing' })
  expect(pauses).toEqual(pauses.toSorted((a, b) => a - b))
  expect(pauses[0]).toBeGreaterThanOrEqual(5000)
  expect(pauses[0]).toBeLessThanOrEqual(6000)
  expect(passed).toBeGreaterThanOrEqual(72 * hour)
  expect(passed).toBeLessThan(96 * hour)
})

test('410 is the end at once, any other answer is not', () => {
  expect(outcomeOf({ status: 410, fault: 'status' }, {}, at(0), head(), 0)).toEqual({
    outcome: 'disable',
    reason: 'gone',
  })
  for (const status of [301, 401, 404, 429, 500])
    expect(outcomeOf({ status, fault: 'status' }, {}, at(0), head(), 0).outcome).toBe('retry')
  expect(outcomeOf({ status: 202 }, failing, at(0), head(3), 0)).toEqual({ outcome: 'delivered' })
})

test('a receiver that wants to be left alone is, for a day at most, and not sooner than without', () => {
  const due = (retryAfter: number, failed = 0) => {
    const outcome = outcomeOf({ ...broken, status: 503, retryAfter }, failing, at(0), head(failed), 0)
    return outcome.outcome === 'retry' ? Date.parse(outcome.due) - began : undefined
  }
  expect(due(120)).toBe(120_000)
  expect(due(1)).toBe(5000)
  expect(due(1, 1)).toBe(300_000)
  expect(due(999_999_999)).toBe(24 * hour)
})

test.each([
  [400, 0, 'aside'],
  [413, 0, 'aside'],
  [422, 5, 'aside'],
  [500, 2, 'retry'],
  [500, 3, 'aside'],
  [503, 9, 'retry'],
  [401, 9, 'retry'],
  [404, 9, 'retry'],
  [undefined, 9, 'retry'],
] as const)('answered %s after %d failures, a message is %s', (status, failed, outcome) => {
  const sent = status === undefined ? ({ fault: 'timeout' } as const) : ({ status, fault: 'status' } as const)
  expect(outcomeOf(sent, {}, at(0), head(failed), 0).outcome).toBe(outcome)
})

test('what is aside is tried as often as others, and then not again, while its webhook goes on', () => {
  let passed = 0
  for (let failed = 0; ; failed += 1) {
    const outcome = outcomeOf(broken, {}, at(passed), { failed, aside: failed > 0 }, 0)
    if (outcome.outcome === 'failed') break
    passed = 'due' in outcome ? Date.parse(outcome.due) - began : Infinity
  }
  expect(passed).toBeGreaterThanOrEqual(72 * hour)
  expect(passed).toBeLessThan(96 * hour)
})
