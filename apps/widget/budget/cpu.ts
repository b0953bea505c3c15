import type { Page } from 'playwright-core'

/** Milliseconds that the main thread of a page has worked: its own time, whatever else the machine does. */
export async function workOf(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const read = async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN)
  }
  let before = await read()
  return async () => {
    const now = await read()
    const spent = now - before
    before = now
    return spent
  }
}

export const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN

/** The median of several runs. */
export async function medianOf(runs: number, run: () => Promise<number>): Promise<number> {
  const all: number[] = []
  for (let index = 0; index < runs; index += 1) all.push(await run())
  return median(all)
}
