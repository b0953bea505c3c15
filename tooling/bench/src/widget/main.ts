import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { launchBrowser } from '@torg/chromium'
import { type Measured, measure } from './measure.ts'
import { peers } from './peers.ts'

// Compares the widget with others that one finds on npm, on the same twenty events, and writes the table into its README.

const readme = path.resolve(import.meta.dirname, '../../../../apps/widget/README.md')

const head = [
  '| | kB brotli | requests | violations | shown | script, ms | list, ms | shift |',
  '| --- | --- | --- | --- | --- | --- | --- | --- |',
]

const number = (value: number, digits: number) => (Number.isNaN(value) ? '–' : value.toFixed(digits))

const row = ({ name, bytes, requests, violations, shown, evaluation, list, shift }: Measured) =>
  `| ${[
    name,
    (bytes / 1000).toFixed(1),
    requests,
    violations,
    shown ? 'yes' : 'no',
    number(evaluation, 0),
    number(list, 0),
    number(shift, 3),
  ].join(' | ')} |`

const browser = await launchBrowser()
const rows: string[] = []
try {
  for (const peer of await peers()) {
    const line = row(await measure(browser, peer))
    process.stdout.write(`${line}\n`)
    rows.push(line)
  }
} finally {
  await browser.close()
}

const date = new Date().toISOString().slice(0, 10)
const [before, , after] = readFileSync(readme, 'utf8').split(/<!-- peers(?: end)? -->\n/)
if (after === undefined) throw new Error('Expected the README of the widget to have a place for the table')
writeFileSync(
  readme,
  `${before}<!-- peers -->\nMeasured on ${date}:\n\n${[...head, ...rows].join('\n')}\n<!-- peers end -->\n${after}`,
)
