import { Id } from '@torg/domain/values'
import { type Row, rows } from '../csv/rows.ts'
import type { Reading } from '../reading/reading.ts'
import { columnOf, isSaid, type KnownColumn } from './columns.ts'

/** A row by column; a cell that says nothing is `undefined`. */
export type TableRow = {
  line: number
  get: (column: KnownColumn) => string | undefined
  completion: [string, string][]
}

/** The rows of the table by column, and what its other columns are. */
export function tableOf(document: string, reading: Reading): TableRow[] {
  const table = rows(document)
  const head: Row | undefined = table.next().value ?? undefined
  const known = (head?.cells ?? []).map(columnOf)
  if (!head || !known.some((column) => column === 'Commitment Title' || column === 'Full Text')) {
    reading.problem(
      'unreadable',
      { line: 1 },
      'Expected a table with the columns "Commitment Title" or "Full Text"',
    )
    return []
  }
  for (const [index, column] of known.entries())
    if (!column && head.cells[index]?.trim())
      reading.notTaken(`the column ${JSON.stringify(head.cells[index]?.slice(0, 60))}`, head)
  const read: TableRow[] = []
  for (const { line, cells } of table) {
    if (read.length >= reading.limits.records) {
      reading.problem(
        'too-large',
        { line },
        `Expected at most ${reading.limits.records} rows; left out the rest`,
      )
      break
    }
    const said = (index: number) => {
      const cell = cells[index] ?? ''
      return isSaid(cell) ? cell.trim() : undefined
    }
    const completion = known.flatMap((column, index): [string, string][] => {
      const cell = column === 'Completion' ? said(index) : undefined
      return cell === undefined ? [] : [[head.cells[index] ?? '', cell]]
    })
    read.push({ line, completion, get: (column) => said(known.indexOf(column)) })
  }
  return read
}

/** Torg's own identifier of a row: `{programme}/{node}`. */
export function ownOf(row: TableRow): { programme: Id; node: Id } | undefined {
  const [programme, node, ...rest] = (row.get('Commitment Unique Identifier') ?? '').split('/')
  const isOwn = row.get('Kind') !== undefined && rest.length === 0
  return isOwn && Id.safeParse(programme).success && Id.safeParse(node).success
    ? { programme: programme ?? '', node: node ?? '' }
    : undefined
}

/** What rows of one programme have in common. */
export const planOf = (row: TableRow): string =>
  ownOf(row)?.programme ??
  ['ogp', row.get('Country/Locality') ?? row.get('Action Plan'), row.get('Action Plan Number')]
    .filter((part) => part !== undefined)
    .join(' ')

/** The names in a cell that can hold several. */
export const parts = (cell: string | undefined): string[] =>
  (cell ?? '')
    .split(/\s*[;\n]\s*/)
    .map((part) => part.trim())
    .filter(isSaid)
