import { type RawBuilder, sql } from 'kysely'
import type { SearchRequest } from './hit.ts'
import { columnsFor, matches, wordsIn } from './match.ts'
import { type Column, columns } from './texts.ts'

/** The languages that hits are counted by. */
export const countedLanguages = ['fi', 'sv', 'en'] as const

/** Least share of the three-letter pieces of what is typed that a name has. */
export const likeness = '0.45'

/** Whether hits are counted by language: then those in other languages than the ones asked for have to be known too. */
export const countsLanguages = ({ facets = [] }: SearchRequest): boolean => facets.includes('language')

/** As `speaks` whether a hit is in the languages asked for, and as `fi`, `sv` and `en` whether it is in each. */
function spoken(
  request: SearchRequest,
  has: (languages: readonly string[] | undefined) => RawBuilder<boolean>,
) {
  if (!countsLanguages(request)) return sql`true as speaks`
  const each = countedLanguages.map((language) => sql`${has([language])} as ${sql.ref(language)}`)
  return sql.join([sql`${has(request.languages)} as speaks`, ...each])
}

/** How well a row of `search` has the `words` in the language of a column. */
export const rankIn = (column: Column): RawBuilder<number> =>
  sql<number>`ts_rank(search.${sql.ref(column)}, ${wordsIn(column)})::float8`

/** Hits `(kind, id, rank, ends, speaks, …)` that have the `words`. */
export function matching(request: SearchRequest): RawBuilder<unknown> {
  const asked = columnsFor(request.languages)
  return sql`
    select kind, id, ends, greatest(${sql.join(asked.map(rankIn))}) as rank,
      ${spoken(request, (languages) => matches(wordsIn, columnsFor(languages)))}
    from search where ${matches(wordsIn, countsLanguages(request) ? columns : asked)}`
}

/** Hits whose names are like what was typed. */
export function resembling(q: string, request: SearchRequest): RawBuilder<unknown> {
  // The index knows the names of all languages together; what it finds is then looked at in those asked for.
  const degree = (languages: readonly string[] | undefined) => {
    const names = columnsFor(languages).flatMap((column) =>
      ['title', 'also'].map((part) => sql`texts->${sql.lit(column)}->>${sql.lit(part)}`),
    )
    return sql`word_similarity(lower(${q}), lower(concat_ws(' ', ${sql.join(names)})))::float8`
  }
  const alike = (languages: readonly string[] | undefined) =>
    sql<boolean>`${degree(languages)} >= ${likeness}::float8`
  return sql`
    select kind, id, ends, ${degree(request.languages)} as rank, ${spoken(request, alike)}
    from search where lower(${q}) <% names
      ${countsLanguages(request) ? sql`` : sql`and ${alike(request.languages)}`}`
}
