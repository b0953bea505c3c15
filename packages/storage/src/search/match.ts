import { type RawBuilder, sql } from 'kysely'
import { type Column, columnOf, columns } from './texts.ts'

export const configurations = { fi: 'finnish', sv: 'swedish', en: 'english', other: 'simple' } as const

/** The columns that a search in these languages reads; names and numbers are in `other`, and always count. */
export const columnsFor = (languages: readonly string[] | undefined): readonly Column[] =>
  languages
    ? columns.filter((column) => column === 'other' || languages.some((it) => columnOf(it) === column))
    : columns

/** Words alone, the last of them three letters or more: it may be the beginning of a word that is still typed. */
const beginning = /^(?<whole>(?:[\p{L}\p{N}]+\s+)*)(?<last>[\p{L}\p{N}]{3,})$/u

/** What somebody typed, as a query in a column's language: words, the beginning of the last, "phrases", -without, or. */
export function queryIn(column: Column, q: string): RawBuilder<unknown> {
  const language = sql`${sql.lit(configurations[column])}::regconfig`
  const written = sql`websearch_to_tsquery(${language}, ${q})`
  const { whole = '', last } = beginning.exec(q.trim())?.groups ?? {}
  if (last === undefined) return written
  // Not stemmed: a word that has only begun has no ending to take off.
  const begun = sql`to_tsquery('simple', ${`${last}:*`})`
  // The database would say of no words each time that they are none.
  if (whole === '') return sql`(${written} || ${begun})`
  return sql`(${written} || (websearch_to_tsquery(${language}, ${whole}) && ${begun}))`
}

/**
 * What somebody typed in each column's language, as one row: what it is then read from as `words`, for the server works
 * it out anew for each row where it stands in a prepared query by itself.
 */
export const wordsOf = (q: string): RawBuilder<unknown> =>
  sql`select ${sql.join(columns.map((column) => sql`${queryIn(column, q)} as ${sql.ref(column)}`))}`

/** The query of a column, from `words`. */
export const wordsIn = (column: Column): RawBuilder<unknown> =>
  sql`(select words.${sql.ref(column)} from words)`

/** Whether a row of `search` has what somebody looks for. */
export const matches = (
  query: (column: Column) => RawBuilder<unknown>,
  among: readonly Column[] = columns,
): RawBuilder<boolean> =>
  sql<boolean>`(${sql.join(
    among.map((column) => sql`${sql.ref(`search.${column}`)} @@ ${query(column)}`),
    sql` or `,
  )})`
