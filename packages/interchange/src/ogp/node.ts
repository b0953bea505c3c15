import { ProgrammeNode } from '@torg/domain/programmes'
import { type Id, type LanguageTag, WebAddress } from '@torg/domain/values'
import { slug } from '../reading/id.ts'
import type { Reading } from '../reading/reading.ts'
import type { KnownColumn } from './columns.ts'
import { completionOf } from './completion.ts'
import { dateOf } from './date.ts'
import { ownOf, parts, type TableRow } from './table.ts'

/** What the readers of rows share. */
export type Shared = {
  reading: Reading
  language: LanguageTag
  organisation: (name: string, line: number) => Id
}

function readDate(row: TableRow, column: KnownColumn, reading: Reading) {
  const cell = row.get(column)
  const date = cell === undefined ? undefined : dateOf(cell)
  if (cell !== undefined && date === undefined)
    reading.problem(
      'not-valid',
      row,
      `Expected a date such as "2023-10" as ${column}; received ${JSON.stringify(cell.slice(0, 60))}`,
    )
  return date
}

/** A row as a part of a programme; its parent must stand in a row before. */
export function readNode(
  row: TableRow,
  nodeId: (id: Id) => Id,
  before: ReadonlySet<Id>,
  { reading, language, organisation }: Shared,
) {
  const own = ownOf(row)
  const [title, full] = [row.get('Commitment Title') ?? row.get('Short Title'), row.get('Full Text')]
  const number = row.get('Commitment Number')
  const words =
    row.get('Commitment Unique Identifier') ?? (number && `commitment ${number}`) ?? title ?? full ?? ''
  const id = nodeId(own?.node ?? (slug(words) || 'commitment'))
  const parent = row.get('Parent')
  if (parent !== undefined && !before.has(parent))
    reading.problem(
      'dangling',
      row,
      `Expected a parent in a row before; received ${JSON.stringify(parent.slice(0, 60))}`,
    )
  const kind = ProgrammeNode.shape.kind.safeParse(row.get('Kind'))
  const by = readDate(row, 'End Date', reading)
  const url = own ? undefined : row.get('URL')
  const bodies = (column: KnownColumn) => [
    ...new Set(parts(row.get(column)).map((name) => organisation(name, row.line))),
  ]
  const [responsible, partners] = [bodies('Lead Institution'), bodies('Supporting Institution(s)')]
  const areas = own ? [] : [...new Set(parts(row.get('Theme')).map(slug))].filter((area) => area !== '')
  return {
    id,
    kind: kind.success ? kind.data : 'commitment',
    ...(number === undefined ? {} : { number }),
    ...(parent !== undefined && before.has(parent) ? { parent } : {}),
    ...(title === undefined ? {} : { title: { [language]: title } }),
    ...(full === undefined ? {} : { text: { [language]: full } }),
    ...(responsible.length > 0 ? { responsible } : {}),
    ...(partners.length > 0 ? { partners } : {}),
    ...(by === undefined ? {} : { due: { by } }),
    ...(areas.length > 0 ? { areas } : {}),
    ...(WebAddress.safeParse(url).success ? { links: [{ href: url }] } : {}),
  }
}

/** The steps of completion that a row says, each as an assessment. */
export function readProgress(row: TableRow, node: Id, { reading, language }: Shared) {
  return row.completion.flatMap(([header, cell], index) => {
    const status = completionOf(cell)
    if (!status) {
      reading.problem(
        'not-valid',
        row,
        `Expected a step such as "Limited" as ${header}; received ${JSON.stringify(cell.slice(0, 60))}`,
      )
      return []
    }
    // The table does not say of when it speaks.
    const id = `${node.slice(0, 80)}-completion${index > 0 ? `-${index + 1}` : ''}`
    return [{ id, asOf: 'XXXX', node, status, narrative: { [language]: `${header.trim()}: ${cell}` } }]
  })
}
