import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { openGround } from '../open.ts'
import { budgets } from './budgets.ts'

const readme = path.join(import.meta.dirname, '../../README.md')
const ground = await openGround()
const rows: string[] = []
const shown = (value: number, unit: string) =>
  `${Number(value.toFixed(value < 1 ? 3 : value < 100 ? 1 : 0)).toLocaleString('en')}${unit && ` ${unit}`}`
try {
  for (const { what, most, unit, measure } of budgets) {
    const row = `| ${what} | ${shown(most, unit)} | ${shown(await measure(ground), unit)} |`
    process.stdout.write(`${row}\n`)
    rows.push(row)
  }
} finally {
  await ground.close()
}

const table = ['| | at most | measured |', '| --- | --- | --- |', ...rows].join('\n')
const [before, , after] = readFileSync(readme, 'utf8').split(/<!-- budgets(?: end)? -->\n/)
if (after === undefined) throw new Error('Expected the README to have a place for the budgets')
writeFileSync(readme, `${before}<!-- budgets -->\n${table}\n<!-- budgets end -->\n${after}`)
