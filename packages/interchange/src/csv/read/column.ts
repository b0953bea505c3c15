import { kinds } from '@torg/domain/records'
import type { Kind } from '@torg/domain/values'
import type { Reading } from '../../reading/reading.ts'
import { standsFor } from './shape.ts'
import { shortNames, usualTarget } from './usual-columns.ts'

/** A column that is read: its heading, its place in a row, and the steps to what it holds. */
export type Column = { heading: string; index: number; target: string; path: string[] }

/** Headings of another's table and what stands under them: `{ Nimi: 'name.fi', Huom: null }`; `null` is not read. */
export type ColumnMap = Readonly<Record<string, string | null>>

const isShort = (kind: Kind, target: string): boolean =>
  kind in shortNames && shortNames[kind as keyof typeof shortNames].includes(target)

function isTarget(kind: Kind, target: string): boolean {
  const what = standsFor(kinds[kind].schema, target.split('.'))
  return (
    what === 'value' ||
    what === 'text' ||
    (what === 'object' && target.includes('.')) ||
    isShort(kind, target)
  )
}

function targetOf(kind: Kind, heading: string, map: ColumnMap): string | null | undefined {
  const given = Object.hasOwn(map, heading) ? map[heading] : undefined
  if (given !== undefined) return given
  return isTarget(kind, heading) ? heading : usualTarget(kind, heading)
}

/** The columns of a table; what nobody knows, and what another column holds already, is reported. */
export function columnsIn(
  kind: Kind,
  header: { line: number; cells: readonly string[] },
  { columns: map = {}, language }: { columns?: ColumnMap | undefined; language: string },
  reading: Reading,
): Column[] {
  const columns: Column[] = []
  for (const [index, cell] of header.cells.entries()) {
    const heading = cell.trim()
    const at = { line: header.line, column: heading.slice(0, 60) }
    const named = targetOf(kind, heading, map)
    const isText = named && standsFor(kinds[kind].schema, named.split('.')) === 'text'
    const target = isText ? `${named}.${language}` : named
    const isStores = /^recorded\.(?:version|created|modified)$/.test(heading)
    if (heading === '' || target === null || isStores) continue
    const holds = columns.find((column) => column.target === target)
    if (target === undefined) reading.notTaken(`the column "${at.column}"`, at)
    else if (!isTarget(kind, target))
      reading.problem('not-valid', at, `Expected a column of ${kind}; received "${target.slice(0, 60)}"`)
    else if (holds)
      reading.problem('duplicate', at, `Expected ${target} once; the column "${holds.heading}" was read`)
    else columns.push({ heading, index, target, path: target.split('.') })
  }
  return columns
}
