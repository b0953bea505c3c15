import { startVitest } from 'vitest/node'
import { type Tally, tally } from './tally.ts'

/**
 * Runs the tests of one package in its folder, for SvelteKit takes the folder of the process for its own.
 *
 * @param folder absolute
 */
export async function runTests(folder: string): Promise<Tally> {
  process.chdir(folder)
  process.exitCode = 0
  const vitest = await startVitest([], { run: true, watch: false })
  const count = tally(vitest.state.getTestModules(), vitest.state.getUnhandledErrors())
  // A run that could not begin has no test to blame.
  return process.exitCode && count.failed === 0 ? { ...count, failed: 1 } : count
}
