import { uncell } from './cell.ts'

/** A row of a table, with the line of the document that it begins on. */
export type Row = { line: number; cells: string[] }

/** The separator that the first line uses most: a comma, a semicolon or a tab. */
function separatorOf(document: string): string {
  const [head = ''] = document.slice(0, 10_000).split(/[\r\n]/, 1)
  const times = (separator: string) => head.split(separator).length
  return [',', ';', '\t'].toSorted((a, b) => times(b) - times(a))[0] ?? ','
}

const lineEnds = /\r\n|\r|\n/g

/**
 * The rows of a document in RFC 4180, one at a time; empty rows are passed over. A quote that is never closed takes
 * the rest of the document as its cell.
 */
export function* rows(document: string): Generator<Row> {
  const text = document.replace(/^\uFEFF/, '')
  const separator = separatorOf(text)
  const stop = new RegExp(`[${separator}\\r\\n]`, 'g')
  let at = 0
  let line = 1
  while (at < text.length) {
    const row: Row = { line, cells: [] }
    for (let open = true; open; ) {
      let value = ''
      while (text[at] === '"') {
        const closing = text.indexOf('"', at + 1)
        const end = closing < 0 ? text.length : closing
        const quoted = text.slice(at + 1, end)
        line += quoted.match(lineEnds)?.length ?? 0
        value += quoted
        at = end + 1
        // A doubled quote stands for one.
        if (text[at] === '"') value += '"'
      }
      stop.lastIndex = at
      const end = stop.exec(text)?.index ?? text.length
      row.cells.push(uncell(value + text.slice(at, end)))
      open = text[end] === separator
      at = end + (text[end] === '\r' && text[end + 1] === '\n' ? 2 : 1)
    }
    line++
    if (row.cells.some((value) => value.trim() !== '')) yield row
  }
}
