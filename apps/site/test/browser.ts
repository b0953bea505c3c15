import { launchBrowser } from '@torg/chromium'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, inject } from 'vitest'

export type Visit = { page: Page; problems: string[] }

/** Opens pages of the site in one Chromium for the tests of a file. */
export function openBrowser(site: () => string = () => inject('site')) {
  let browser: Browser | undefined
  beforeAll(async () => {
    browser = await launchBrowser()
  })
  afterAll(() => browser?.close())

  /** A page in a context of its own; `problems` gathers what its console and its network complain about. */
  return async function visit(path: string, options: BrowserContextOptions = {}): Promise<Visit> {
    if (!browser) throw new Error('The browser opens before the first test')
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
    const page = await context.newPage()
    const problems: string[] = []
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) problems.push(message.text())
    })
    page.on('pageerror', (error) => problems.push(error.message))
    page.on('request', (request) => {
      // A frame is of another origin, and asks what it likes.
      const inFrame = request.frame() !== page.mainFrame()
      if (!inFrame && !request.url().startsWith(site())) problems.push(`Asked elsewhere: ${request.url()}`)
    })
    await page.goto(site() + path, {
      waitUntil: options.javaScriptEnabled === false ? 'load' : 'networkidle',
    })
    return { page, problems }
  }
}

/** The text of the page as a reader without scripts meets it. */
export const textOf = async (page: Page): Promise<string> =>
  (await page.locator('main').innerText()).replaceAll(/\s+/g, ' ')
