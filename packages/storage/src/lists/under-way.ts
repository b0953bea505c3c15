import type { Kind } from '@torg/domain/records'
import { type RawBuilder, sql } from 'kysely'
import { beforeAll, short } from './windows.ts'

/** The lengths in hours, as `lasts` has them, of what is not short; 0 is what has no end, or is longer than all others. */
const lengths = [0, ...Array.from({ length: 11 }, (_, power) => 24 * 2 ** power)]
const listed = sql.lit(`{${lengths.join()}}`)

/**
 * Places in the list `(place_sort, place_id)` of what is under way at an instant (UTC) and is not short, in the order of
 * the list. Of each length what may still go on is read from an index alone, from as long before as it may have begun.
 *
 * @param where bounds them by `sort`
 * @param end order, and how many are wanted of each length and in all
 */
export function placesUnderWay(
  kind: Kind,
  instant: string,
  where: readonly RawBuilder<boolean>[],
  end: RawBuilder<unknown>,
): RawBuilder<unknown> {
  const earliest = lengths.map((hours) => (hours === 0 ? '' : beforeAll(instant, hours)))
  return sql`
    select sort as place_sort, id as place_id
    from unnest(${listed}::integer[], ${earliest}::text[]) as length (hours, earliest)
    cross join lateral (
      select sort, id from records
      where kind = ${sql.lit(kind)} and archived is null
        and lasts <> ${sql.lit(short)} and lasts = hours and sort >= earliest
        and span @> ${instant}::timestamptz and ${sql.join(where, sql` and `)}
      ${end}
    ) as long
    ${end}`
}
