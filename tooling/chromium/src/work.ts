import type { Page } from 'playwright-core'

/**
 * Milliseconds that the main thread of a page has worked: its own time, whatever else the machine does.
 *
 * @returns reads what was spent since the last reading
 */
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
