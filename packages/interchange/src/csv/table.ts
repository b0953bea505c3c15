import type { Kind } from '@torg/domain/values'
import type { Given } from '../context.ts'
import { columnsOf, headerOf } from './columns.ts'

export type TableOptions = {
  /** Begins with a byte order mark, without which Excel takes å for Ã¥. */
  byteOrderMark?: boolean | undefined
}

/**
 * What spreadsheets would run as a formula gets an apostrophe before it, and so does what already has some there:
 * taking one off gives the value back.
 */
const inert = (cell: string): string => (/^'*[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell)

/** RFC 4180: quoted where a comma, a quote, a line end or space at an edge would be misread. */
const field = (cell: string): string =>
  /[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell

/**
 * Records of a kind as a table (RFC 4180), a row each, the first row naming the columns. Nothing is lost: objects are
 * columns with a dot, lists of objects are JSON.
 */
export function writeTable<K extends Kind>(
  kind: K,
  records: readonly Given<K>[],
  { byteOrderMark = false }: TableOptions = {},
): string {
  const rows = records.map((record) => new Map(columnsOf(record)))
  const header = rows.length > 0 ? headerOf(kind, rows) : ['id']
  const lines = [header, ...rows.map((row) => header.map((column) => inert(row.get(column) ?? '')))]
  return `${byteOrderMark ? '\uFEFF' : ''}${lines.map((cells) => `${cells.map(field).join(',')}\r\n`).join('')}`
}
