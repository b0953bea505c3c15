import { existsSync } from 'node:fs'
import packed from '@sparticuz/chromium'

const usual: Partial<Record<NodeJS.Platform, string[]>> = {
  linux: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/snap/bin/chromium'],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
}

/**
 * Finds a Chromium: `CHROME_PATH`, else the system's, else the one inside `@sparticuz/chromium` (Linux on x64 only).
 *
 * @throws when `CHROME_PATH` names no file, or there is no Chromium at all
 */
export async function findChromium(): Promise<string> {
  const wanted = process.env.CHROME_PATH
  if (wanted && !existsSync(wanted)) throw new Error(`CHROME_PATH names ${wanted}, which does not exist`)
  const found = wanted || usual[process.platform]?.find(existsSync)
  if (found) return found
  if (process.platform === 'linux' && process.arch === 'x64') return packed.executablePath()
  throw new Error('No Chromium found: install Chrome or Chromium, or set CHROME_PATH to its executable')
}
