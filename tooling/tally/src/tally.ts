import type { TestModule } from 'vitest/node'

/** How many tests passed and how many did not. Skipped tests are neither. */
export type Tally = { passed: number; failed: number }

/**
 * Counts a finished run. A test that never came to an end, a file that did not load, a hook that threw and an error
 * outside of any test count as one failure each.
 */
export function tally(files: TestModule[], unhandled: unknown[]): Tally {
  const count = { passed: 0, failed: unhandled.length }
  for (const file of files) {
    for (const scope of [file, ...file.children.allSuites()]) {
      if (scope.errors().length > 0) count.failed++
    }
    for (const test of file.children.allTests()) {
      const { state } = test.result()
      if (state === 'passed') count.passed++
      if (state === 'failed' || state === 'pending') count.failed++
    }
  }
  return count
}
