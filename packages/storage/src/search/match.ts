import { type RawBuilder, sql } from 'kysely'
import { type Column, columnOf, columns } from './texts.ts'

export const configurations = { fi: 'finnish', sv: 'swedish', en: 'english', other: 'simple' } as const

/** The columns that a search in these languages reads; names and numbers are in `other`, and always count. */
export const columnsFor = (languages: readonly string[] | undefined): readonly Column[] =>
  languages
    ? columns.filter((column) => column === 'other' || languages.some((it) => columnOf(it) === column))
    : columns

/** What somebody typed, as a query in a column's language: words, "phrases", -without, or. */
export const queryIn = (column: Column, q: string): RawBuilder<unknown> =>
  sql`websearch_to_tsquery(${sql.lit(configurations[column])}::regconfig, ${q})`

/** Whether a row of `search` has what somebody looks for. */
export const matches = (q: string, among: readonly Column[] = columns): RawBuilder<boolean> =>
  sql<boolean>`(${sql.join(
    among.map((column) => sql`${sql.ref(`search.${column}`)} @@ ${queryIn(column, q)}`),
    sql` or `,
  )})`
