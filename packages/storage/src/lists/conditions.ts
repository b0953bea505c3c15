import type { Kind } from '@torg/domain/records'
import { type RawBuilder, sql } from 'kysely'
import { matches } from '../search/match.ts'
import { facetWords } from './facets.ts'
import type { AnyOf, Filters, TimeKey } from './filters.ts'
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

/** What a filter asks of a row of `records`. */
export function conditions<K extends Kind>(kind: K, filter: Filters[K], zone: string): Condition[] {
  const given = Object.entries<AnyOf | undefined>(filter).filter(([, value]) => value !== undefined)
  const asked = given.flatMap(([key, value = []]): Condition[] => {
    if (isTimeKey(key)) return typeof value === 'string' ? [onTime[key](value, zone)] : []
    if (key !== 'q') return [sql`facets && ${facetWords(kind, key, value)}::text[]`]
    return typeof value === 'string'
      ? [sql`id in (select id from search where kind = ${sql.lit(kind)} and ${matches(value)})`]
      : []
  })
  return [sql`archived is null`, ...asked]
}

const isTimeKey = (key: string): key is TimeKey => Object.hasOwn(onTime, key)
