import { brotliCompressSync } from 'node:zlib'
import { workOf } from '@torg/chromium'
import type { Browser, Page } from 'playwright-core'
import { servers } from './pages.ts'
import type { Peer } from './peers.ts'

const runs = 5
const patience = 8_000

export type Measured = {
  name: string
  /** Script and style as sent, bytes. */
  bytes: number
  requests: number
  /** What the strict policy stopped. */
  violations: number
  /** Whether all events are shown under the strict policy. */
  shown: boolean
  /** Main thread for the script alone, ms. */
  evaluation: number
  /** Main thread from an empty page until all events are there and the page is at rest, ms. */
  list: number
  /** As browsers count it, without a reserved place. */
  shift: number
}

const median = (numbers: readonly number[]) =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN

async function repeated(run: () => Promise<number>): Promise<number> {
  const all: number[] = []
  for (let index = 0; index < runs; index += 1) all.push(await run())
  return median(all)
}

/** Opens a page of a context of its own, and closes it. */
async function onPage<T>(browser: Browser, use: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({
    viewport: { width: 1000, height: 3000 },
    timezoneId: 'Europe/Helsinki',
  })
  try {
    const page = await context.newPage()
    return await use(page)
  } finally {
    await context.close()
  }
}

const isShown = (page: Page, { last }: Peer) =>
  page
    .getByText(last)
    .filter({ visible: true })
    .first()
    .waitFor({ timeout: patience })
    .then(() => true)
    .catch(() => false)

const painted = (page: Page) =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))))

const shiftOf = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) =>
          resolve(list.getEntries().reduce((sum, entry) => sum + Number(Reflect.get(entry, 'value')), 0)),
        ).observe({ type: 'layout-shift', buffered: true })
        setTimeout(() => resolve(0), 300)
      }),
  )

/** Measures one peer on pages of another origin. */
export async function measure(browser: Browser, peer: Peer): Promise<Measured> {
  const { page: host, script, close } = await servers(peer)
  try {
    const underPolicy = await onPage(browser, async (page) => {
      let violations = 0
      page.on('console', (message) => {
        if (/Content Security Policy|Trusted(HTML|Script| Type)/i.test(message.text())) violations += 1
      })
      await page.goto(`${host}/strict`)
      return { shown: await isShown(page, peer), violations }
    })
    const usual = await onPage(browser, async (page) => {
      let requests = 0
      page.on('request', (request) => {
        if (/^http/.test(request.url()) && !request.isNavigationRequest()) requests += 1
      })
      await page.goto(`${host}/usual`)
      await isShown(page, peer)
      return { requests, shift: await shiftOf(page) }
    })
    const evaluation = await repeated(() =>
      onPage(browser, async (page) => {
        await page.goto(`${host}/empty`)
        await painted(page)
        const spent = await workOf(page)
        await page.evaluate(
          (src) =>
            new Promise((resolve) => {
              document.head.append(Object.assign(document.createElement('script'), { src, onload: resolve }))
            }),
          script,
        )
        return spent()
      }),
    )
    const list = await repeated(() =>
      onPage(browser, async (page) => {
        const spent = await workOf(page)
        // Looking whether the events are there would be work of the page too.
        await page.goto(`${host}/usual`, { waitUntil: 'networkidle' })
        await page.waitForTimeout(500)
        const work = await spent()
        return (await isShown(page, peer)) ? work : Number.NaN
      }),
    )
    const bytes = [peer.script, peer.style ?? '']
      .filter((file) => file.length > 0)
      .reduce((sum, file) => sum + brotliCompressSync(file).length, 0)
    return { name: `${peer.name} ${peer.version}`, bytes, ...underPolicy, ...usual, evaluation, list }
  } finally {
    close()
  }
}
