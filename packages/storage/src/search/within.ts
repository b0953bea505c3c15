import type { Kind } from '@torg/domain/records'
import { type RawBuilder, sql } from 'kysely'
import { queryIn } from './match.ts'
import { columns } from './texts.ts'

// More months than these are most of a list: then the index on words alone does as well.
const most = 36

/** The months from one instant to another, as rows of `search` have them. */
function monthsBetween(from: string, to: string): number[] | undefined {
  const [first, last] = [monthOf(from), monthOf(to)]
  if (last - first > most) return undefined
  return [0, ...Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index)]
}

function monthOf(instant: string) {
  const date = new Date(instant)
  return 12 * date.getUTCFullYear() + date.getUTCMonth() + 1
}

/**
 * The ids of what has words and may take some of the time from one instant to another, found in the index of both;
 * `undefined` when the time is too long for that to help.
 */
export function foundWithin(
  kind: Kind,
  q: string,
  from: string,
  to: string,
): RawBuilder<unknown> | undefined {
  const months = monthsBetween(from, to)
  if (months === undefined) return undefined
  // In a query of its own what was typed is read once, and not again for each row.
  const words = columns.map((column) => sql`search.${sql.ref(column)} @@ (select ${queryIn(column, q)})`)
  return sql`
    select id from search
    where kind = ${sql.lit(kind)} and months && ${months}::integer[] and (${sql.join(words, sql` or `)}) offset 0`
}
