import { kinds } from '@torg/domain/records'
import type { Kind } from '@torg/domain/values'

const isWord = (value: unknown): value is string => typeof value === 'string' && /^\S+$/.test(value)

/**
 * The columns of a record and their values: `name.sv`, `when.start`. A list of codes, ids or tags stands in one
 * column, parted by spaces; a list of anything else in one column as JSON, as rows have no rows inside.
 */
export function columnsOf(value: unknown, column = ''): [string, string][] {
  if (value === undefined) return []
  if (Array.isArray(value)) {
    const words = value.length > 0 && value.every(isWord)
    return [[column, words ? value.join(' ') : JSON.stringify(value)]]
  }
  if (typeof value !== 'object' || value === null) return [[column, String(value)]]
  if (Object.keys(value).length === 0) return [[column, '{}']]
  return Object.entries(value).flatMap(([key, part]) =>
    columnsOf(part, column === '' ? key : `${column}.${key}`),
  )
}

/** All columns of a table, in the order of the schema; what a language or a variant adds comes as it is met. */
export function headerOf<K extends Kind>(kind: K, rows: readonly ReadonlyMap<string, string>[]): string[] {
  const order = Object.keys(kinds[kind].schema.shape)
  const place = (column: string) => {
    const at = order.indexOf(column.split('.')[0] ?? '')
    return at < 0 ? order.length : at
  }
  const met = new Set(rows.flatMap((row) => [...row.keys()]))
  return [...met].toSorted((a, b) => place(a) - place(b))
}
