import { expect, test } from 'vitest'
import { budgets } from './budget/budgets.ts'
import { ground } from './ground.ts'

const torg = ground()

test.each(budgets)('$what: at most $most $unit', async ({ most, measure }) => {
  expect(await measure(torg.opened)).toBeLessThanOrEqual(most)
})
