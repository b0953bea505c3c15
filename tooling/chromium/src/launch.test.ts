import { afterEach, expect, test, vi } from 'vitest'
import { findChromium, launchBrowser, workOf } from './index.ts'

afterEach(() => vi.unstubAllEnvs())

test('opens a page and runs its script', async () => {
  const browser = await launchBrowser()
  try {
    const page = await browser.newPage()
    await page.setContent('<p>torg</p><script>document.querySelector("p").textContent += "et"</script>')
    expect(await page.textContent('p')).toBe('torget')
  } finally {
    await browser.close()
  }
})

test('takes the executable that CHROME_PATH names', async () => {
  vi.stubEnv('CHROME_PATH', process.execPath)
  expect(await findChromium()).toBe(process.execPath)
})

test('says so when CHROME_PATH names nothing', async () => {
  vi.stubEnv('CHROME_PATH', '/nowhere/chromium')
  await expect(findChromium()).rejects.toThrow('CHROME_PATH names /nowhere/chromium')
})

test('tells how long the main thread of a page has worked, not how long one has waited', async () => {
  const browser = await launchBrowser()
  try {
    const page = await browser.newPage()
    const spent = await workOf(page)
    await page.waitForTimeout(300)
    expect(await spent()).toBeLessThan(150)
    await page.evaluate(() => {
      const end = performance.now() + 300
      while (performance.now() < end) Math.random()
    })
    expect(await spent()).toBeGreaterThan(50)
  } finally {
    await browser.close()
  }
})
