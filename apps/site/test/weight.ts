import { statSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'

const client = new URL('../build/client/', import.meta.url)
const gzipped = (text: string) => gzipSync(text).length

/** What a page has brought a browser, in bytes: compressed by gzip, which is more than most readers are sent. */
export async function weightOf(page: Page) {
  const loaded = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name))
  const files = (ending: string, stored = ending) =>
    loaded
      .map((address) => new URL(address).pathname)
      .filter((path) => path.endsWith(ending))
      .reduce((sum, path) => sum + statSync(new URL(`.${path.replace(/\.\w+$/, stored)}`, client)).size, 0)
  const inside = async (selector: string) =>
    gzipped((await page.locator(selector).allTextContents()).join(''))
  return {
    document: gzipped(await (await fetch(page.url())).text()),
    scripts: files('.js', '.js.gz') + (await inside('script:not([src], [type="application/ld+json"])')),
    styles: files('.css', '.css.gz') + (await inside('style')),
    fonts: files('.woff2'),
  }
}
