import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { launchBrowser } from '@torg/chromium'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { createHost } from '../host/host.ts'
import { standIn } from './stand-in.ts'

/** A page of the host, and what its policy had to stop. */
export type Visit = { page: Page; violations: string[]; errors: string[] }

/** `now`: what the clock of the page says. */
export type VisitOptions = BrowserContextOptions & { now?: string }

export type Ground = Awaited<ReturnType<typeof openGround>>

/** The stand-in for the API on one origin, the host on another, and a browser. */
export async function openGround() {
  const api = await standIn()
  const host = createHost({ api: api.url, site: undefined })
  await once(host.listen(0, '127.0.0.1'), 'listening')
  const origin = `http://127.0.0.1:${(host.address() as AddressInfo).port}`
  const browser = await launchBrowser()

  async function visit(path: string, { now, ...options }: VisitOptions = {}): Promise<Visit> {
    for (const context of browser.contexts()) await context.close()
    const context = await browser.newContext({
      timezoneId: 'Europe/Helsinki',
      locale: 'en-GB',
      viewport: { width: 1000, height: 800 },
      ...options,
    })
    const page = await context.newPage()
    if (now) await page.clock.setFixedTime(now)
    const visit: Visit = { page, violations: [], errors: [] }
    page.on('console', (message) => {
      const text = message.text()
      if (/Content Security Policy|TrustedHTML|Trusted Type/i.test(text)) visit.violations.push(text)
    })
    page.on('pageerror', (error) => visit.errors.push(error.message))
    await page.goto(origin + path)
    return visit
  }

  return {
    api,
    /** Opens a page of the host: `/sv`. */
    visit,
    async close() {
      await browser.close()
      await api.close()
      host.close()
      host.closeAllConnections()
    },
  }
}
