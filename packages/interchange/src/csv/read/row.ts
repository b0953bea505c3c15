import type { Id, Kind } from '@torg/domain/values'
import { lookedUp } from '../../reading/lookup.ts'
import type { Whereabouts } from '../../reading/problem.ts'
import type { Reading } from '../../reading/reading.ts'
import type { Column } from './column.ts'
import type { Cells, Shaping } from './shape.ts'

/** A row of a table that is being read. */
export type Row = {
  line: number
  /** The text of a cell by what its column holds, without space around it; `undefined` when it is empty. */
  said: (target: string) => string | undefined
  /** What stands under the columns that hold values of the record itself. */
  cells: Cells
  /** Where a value of the record stands. */
  at: (path: string) => Whereabouts
}

/** What the readers of each kind are told, and whom they ask. */
export type TableReading = Shaping & {
  reading: Reading
  zone: string
  country: string | undefined
  /** The id of an organisation that a cell names. */
  organisation: (name: string) => Id | undefined
  kind: Kind
}

/** Where values made from short names stand in a record. */
const places: Record<string, string> = {
  organiser: 'organisers',
  link: 'links',
  businessId: 'identifiers',
  phone: 'phones',
  person: 'of',
  given: 'of',
  family: 'of',
  organisation: 'of',
  municipality: 'place.municipality',
  street: 'place.address.street',
  postalCode: 'place.address.postalCode',
  locality: 'place.address.locality',
}

function cellsOf(columns: readonly Column[], values: readonly string[]): Cells {
  const root: Cells = {}
  for (const { path, index } of columns) {
    const value = values[index] ?? ''
    if (value === '') continue
    let holder = root
    for (const step of path.slice(0, -1)) {
      const inner = holder[step]
      // A cell for the whole of what other columns hold in parts: the parts say more.
      const next: Cells = typeof inner === 'object' ? inner : {}
      holder[step] = next
      holder = next
    }
    const last = path.at(-1) ?? ''
    if (typeof holder[last] !== 'object') holder[last] = value
  }
  return root
}

export function rowOf(
  line: number,
  columns: readonly Column[],
  values: readonly string[],
  own: readonly Column[],
): Row {
  return {
    line,
    cells: cellsOf(own, values),
    said: (target) => {
      const column = columns.find((each) => each.target === target)
      const text = column && values[column.index]?.trim()
      return text === '' ? undefined : text
    },
    at: (path) => {
      const place = path.slice(1).replaceAll('/', '.')
      const column = columns.find(({ target }) =>
        [target, lookedUp(places, target)].some(
          (each) =>
            each !== undefined &&
            (each === place || `${each}.`.startsWith(`${place}.`) || `${place}.`.startsWith(`${each}.`)),
        ),
      )
      return { line, column: column?.heading }
    },
  }
}
