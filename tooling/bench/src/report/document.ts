import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const document = path.resolve(import.meta.dirname, '../../../../docs/performance.md')
const [open, close] = ['<!-- bench -->\n', '<!-- /bench -->']

/** Puts a report between the marks of the document, in the place of the one before. */
export function putInto(text: string, report: string): string {
  const [from, to] = [text.indexOf(open), text.indexOf(close)]
  if (from < 0 || to < from) throw new Error(`Expected ${open.trim()} and ${close} in the document.`)
  return `${text.slice(0, from + open.length)}\n${report}\n${text.slice(to)}`
}

/** Writes a report into docs/performance.md. */
export const writeReport = (report: string): void =>
  writeFileSync(document, putInto(readFileSync(document, 'utf8'), report))
