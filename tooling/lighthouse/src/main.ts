import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { findChromium } from '@torg/chromium'
import { pages } from './pages.ts'
import { head, type Measured, readReport, row } from './report.ts'

// Fetched when it is asked for: it weighs more than all that the repository needs otherwise.
const lighthouse = 'lighthouse@13.5.0'
const flags = '--headless=new --no-sandbox --disable-gpu --no-first-run --disable-background-networking'
const [site = 'http://localhost:3000', times = '3'] = process.argv.slice(2)
const folder = await mkdtemp(path.join(tmpdir(), 'torg-lighthouse-'))

/** One run; `undefined` when Lighthouse lost its own trace, which happens on a busy machine. */
async function measure(address: string): Promise<Measured | undefined> {
  const file = path.join(folder, 'report.json')
  await promisify(execFile)(
    'npx',
    [
      ...['-y', lighthouse, site + address, '--quiet', `--chrome-flags=${flags}`],
      ...[
        '--only-categories=performance,accessibility,best-practices,seo',
        '--output=json',
        `--output-path=${file}`,
      ],
    ],
    { env: { ...process.env, CHROME_PATH: await findChromium() } },
  ).catch(() => undefined)
  const measured = readReport(await readFile(file, 'utf8'))
  await rm(file)
  return measured.largestPaint === undefined ? undefined : measured
}

/** The run whose performance is in the middle. */
async function median(address: string): Promise<Measured | undefined> {
  const runs: Measured[] = []
  for (let time = 0; time < Number(times); time += 1)
    runs.push(...[await measure(address)].filter((run) => run !== undefined))
  return runs.toSorted((a, b) => (a.scores[0] ?? 0) - (b.scores[0] ?? 0))[Math.floor(runs.length / 2)]
}

process.stdout.write(`${head}\n`)
for (const [name, address] of Object.entries(pages)) {
  const measured = await median(address)
  process.stdout.write(`${measured ? row(name, measured) : `| ${name} | no trace in ${times} runs |`}\n`)
}
await rm(folder, { recursive: true })
