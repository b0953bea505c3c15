import { type Browser, chromium, type LaunchOptions } from 'playwright-core'
import { findChromium } from './executable.ts'

const quiet = [
  // Containers have no user namespaces, and root may not use the sandbox; tests open only their own pages.
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Launches a headless Chromium. Close it when the tests end: `await browser.close()`. */
export async function launchBrowser({ args = [], ...options }: LaunchOptions = {}): Promise<Browser> {
  return chromium.launch({ ...options, executablePath: await findChromium(), args: [...quiet, ...args] })
}
