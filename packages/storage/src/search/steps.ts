import { type RawBuilder, sql } from 'kysely'
import { behindAll, earliestOf, type Window } from '../lists/windows.ts'
import { matches, wordsIn, wordsOf } from './match.ts'
import { columns } from './texts.ts'
import { type Weeks, weeksBetween } from './weeks.ts'
import { longIn } from './within.ts'

// A query holds one megabyte of words, and here each of them for many weeks.
const longest = 200

/**
 * Where in the list of events some words are looked for one step after the other, so that no more is read than a page
 * needs: first among what is long and began before, then among weeks, at last in whatever comes behind them.
 */
export type Steps = {
  /** What all of them read, by the name `words`. */
  words: RawBuilder<unknown>
  /** The steps by weeks in the order of the list, `(first, last, wanted)`, by the name `step`. */
  weeks: RawBuilder<unknown>
  /** Places in the list `(place_sort, place_id)`, in its order, that are found in a `step`. */
  inStep: RawBuilder<unknown>
  /** The same of what comes behind the last step; absent when nothing does. */
  behind?: RawBuilder<unknown>
}

/**
 * @param after a place in the list: what comes before it is of no interest
 * @returns `undefined` when nothing bounds the time, or nothing that has a date, or what was typed is very long
 */
export function stepsOf(q: string, { from, to }: Window, after?: string | number): Steps | undefined {
  if (from === undefined || q.length > longest) return undefined
  const [earliest, end] = [earliestOf(from), to === undefined ? '~' : behindAll(to)]
  const isLater = after !== undefined && `${after}` > earliest
  const start = isLater ? `${after}` : earliest
  const weeks = weeksBetween(start, end)
  if (weeks === undefined) return undefined
  const long: Weeks = { first: '', end: earliest, weeks: longIn(from).map((month) => `long ${month}`) }
  const all = isLater ? weeks : [long, ...weeks]
  const behind = weeks.at(-1)?.end ?? end

  const found = (where: RawBuilder<unknown>) => sql`
    select sort as place_sort, id as place_id from search where kind = 'event' and ${where} order by sort, id`
  const having = matches(wordsIn)
  return {
    words: wordsAndSteps(q, all, { first: behind, end }),
    weeks: sql`(
      select first, last, (
        select string_agg(replace(by_week, chr(1), week), '|')::tsquery from unnest(string_to_array(weeks, ',')) as week
      ) as wanted
      from words, unnest(firsts, lasts, steps) as step (first, last, weeks)
      offset 0) as step`,
    // What is found by weeks need not have the words in one language. Not to be read in the index of words beside.
    inStep: found(sql`words_by_week(sort, times, fi, sv, en, other) @@ wanted
      and sort >= first and sort < last and ${having} is true`),
    ...(behind < end
      ? {
          behind: found(sql`
            sort >= (select behind from words) and sort < (select beyond from words) and ${having}`),
        }
      : {}),
  }
}

/**
 * A query in each language, and as `by_week` one text that is true of whatever they are true of: what must be near is
 * only there, what must not be there may be. Each word has a sign before it, where the week goes.
 *
 * The steps stand beside them: of values in their place the database would make a plan each time.
 */
function wordsAndSteps(q: string, steps: readonly Weeks[], behind: { first: string; end: string }) {
  const queries = columns.map((column) => sql.ref(column))
  return sql`words as materialized (
    select ${sql.join(queries)}, regexp_replace(
      regexp_replace(case tree when 'T' then $$''$$ else nullif(tree, '') end, '<(-|\\d+)>', '&', 'g'),
      $$'((?:[^']|'')*)'$$, $$'$$ || chr(1) || $$ \\1'$$, 'g') as by_week,
      ${steps.map(({ first }) => first)}::text[] as firsts, ${steps.map(({ end }) => end)}::text[] as lasts,
      ${steps.map(({ weeks }) => weeks.join())}::text[] as steps,
      ${behind.first}::text as behind, ${behind.end}::text as beyond
    from (
      select ${sql.join(queries)}, querytree(${sql.join(queries, sql` || `)}) as tree
      from (${wordsOf(q)} offset 0) as typed
    ) as typed)`
}
