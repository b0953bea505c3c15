import type { Kind } from '@torg/domain/values'
import type { Given } from '../context.ts'
import { csv } from './cell.ts'
import { columnsOf, headerOf } from './columns.ts'

export type TableOptions = {
  /** Begins with a byte order mark, without which Excel takes å for Ã¥. */
  byteOrderMark?: boolean | undefined
}

/**
 * Records of a kind as a table (RFC 4180), a row each, the first row naming the columns. Nothing is lost: objects are
 * columns with a dot, lists of objects are JSON. `readTable` reads it back.
 */
export function writeTable<K extends Kind>(
  kind: K,
  records: readonly Given<K>[],
  { byteOrderMark = false }: TableOptions = {},
): string {
  const rows = records.map((record) => new Map(columnsOf(record)))
  const header = rows.length > 0 ? headerOf(kind, rows) : ['id']
  return `${byteOrderMark ? '\uFEFF' : ''}${csv([header, ...rows.map((row) => header.map((column) => row.get(column) ?? ''))])}`
}
