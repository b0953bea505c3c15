import type { Kind } from '@torg/domain/records'
import { type RawBuilder, sql } from 'kysely'
import { matches, queryIn } from '../search/match.ts'
import { facetWords } from './facets.ts'
import type { AnyOf, Filters, TimeKey } from './filters.ts'
import { near, within } from './places.ts'
import { startOf } from './span.ts'

type Condition = RawBuilder<boolean>

/** The conditions of a filter on time, each as it reads the record's `span` or `open`. */
const onTime: { [Key in TimeKey]: (value: string, zone: string) => Condition } = {
  // Written so that no index answers them: they leave most of a list, and `windows` bounds what is read.
  from: (instant) => sql`not span << tstzrange(${instant}, null)`,
  to: (instant) => sql`not span >> tstzrange(null, ${instant})`,
  on: (day, zone) => sql`span @> ${startOf(day, zone)}::timestamptz`,
  registrationOpenAt: (instant) => sql`open @> ${instant}::timestamptz`,
  dueBefore: (day, zone) => sql`lower(span) < ${startOf(day, zone)}::timestamptz`,
}

/** The filters of all kinds as one: what each means is the same in every list that has it. */
type AnyFilter = Pick<Filters['event'], 'q' | 'bbox' | 'near' | 'group'> & { [facet: string]: unknown }

/** What a filter asks of a row of `records`. */
export function conditions<K extends Kind>(kind: K, filter: Filters[K], zone: string): Condition[] {
  const { q, bbox, near: circle, group: _, ...rest }: AnyFilter = filter as AnyFilter
  // What remains are facets and times, which are texts.
  const named = Object.entries(rest as Record<string, AnyOf | undefined>).flatMap(
    ([key, value]): Condition[] => {
      if (value === undefined) return []
      if (isTimeKey(key)) return typeof value === 'string' ? [onTime[key](value, zone)] : []
      return [sql`facets && ${facetWords(kind, key, value)}::text[]`]
    },
  )
  return [
    sql`archived is null`,
    ...named,
    ...(bbox ? [within(bbox)] : []),
    ...(circle ? near(circle) : []),
    ...(q === undefined
      ? []
      : [
          sql<boolean>`id in (
            select id from search
            where kind = ${sql.lit(kind)} and ${matches((column) => queryIn(column, q))})`,
        ]),
  ]
}

const isTimeKey = (key: string): key is TimeKey => Object.hasOwn(onTime, key)
