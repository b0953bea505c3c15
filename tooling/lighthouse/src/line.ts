import { launchBrowser } from '@torg/chromium'
import type { Browser, CDPSession } from 'playwright-core'

/** What a reader waits for, in milliseconds from the click, and what came over the line for it, in bytes. */
type Seen = { firstPaint: number; largestPaint: number; shift: number; bytes: number }

/** How long the line lets a page wait before the first byte of each file. */
export type Line = { latency: number }

// Slow 4G as Lighthouse has it; a telephone at a quarter of this machine's speed.
const throughput = { downloadThroughput: 1_638_400 / 8, uploadThroughput: 675_000 / 8 }
const telephone = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, isMobile: true }

// Runs in the page. The largest paint is final when the page has been still for a while, as nobody touches it.
const observe = `
  window.seen = { firstPaint: 0, largestPaint: 0, shift: 0 }
  new PerformanceObserver((list) => {
    for (const { name, startTime } of list.getEntries()) if (name === 'first-contentful-paint') seen.firstPaint = startTime
  }).observe({ type: 'paint', buffered: true })
  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntries()) seen.largestPaint = startTime
  }).observe({ type: 'largest-contentful-paint', buffered: true })
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) seen.shift += value
  }).observe({ type: 'layout-shift', buffered: true })`

/** The page on a line and a processor that are really that slow, for a reader who has nothing of the site yet. */
async function read(browser: Browser, address: string, { latency }: Line): Promise<Seen> {
  const context = await browser.newContext(telephone)
  const page = await context.newPage()
  const devtools: CDPSession = await context.newCDPSession(page)
  let bytes = 0
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength
  })
  await devtools.send('Network.enable')
  await devtools.send('Network.emulateNetworkConditions', { offline: false, latency, ...throughput })
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await page.addInitScript(observe)
  await page.goto(address, { waitUntil: 'networkidle' })
  const seen = await page.evaluate<Omit<Seen, 'bytes'>>('seen')
  await context.close()
  return { ...seen, bytes }
}

const middle = (numbers: number[]) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0

/** The medians over several readings, and the least: what a busy machine adds is not the page's. */
export async function readTimes(
  address: string,
  line: Line,
  times: number,
): Promise<{ median: Seen; least: Seen }> {
  const browser = await launchBrowser()
  try {
    const all: Seen[] = []
    // The first reading warms the server: it is not the line that it waits for.
    for (let time = 0; time <= times; time += 1) all.push(await read(browser, address, line))
    const counted = all.slice(1)
    const over = (choose: (numbers: number[]) => number): Seen => ({
      firstPaint: choose(counted.map(({ firstPaint }) => firstPaint)),
      largestPaint: choose(counted.map(({ largestPaint }) => largestPaint)),
      shift: choose(counted.map(({ shift }) => shift)),
      bytes: choose(counted.map(({ bytes }) => bytes)),
    })
    return { median: over(middle), least: over((numbers) => Math.min(...numbers)) }
  } finally {
    await browser.close()
  }
}
