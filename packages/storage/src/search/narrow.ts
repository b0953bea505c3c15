import { type Audience, withBroader } from '@torg/domain/programmes'
import { type Kind, kindNames } from '@torg/domain/records'
import { type RawBuilder, sql } from 'kysely'
import { listings } from '../lists/listings.ts'
import type { SearchFilter, SearchRequest } from './hit.ts'

/** Kinds whose place in their list is the day on which they were published, or by which an answer is wanted. */
const dated: readonly Kind[] = kindNames.filter((kind) => listings[kind].descending)

/** The year in which the subject of a row of `records` begins, is due, or was published; null when not known. */
export const year = (zone: string): RawBuilder<string> => sql<string>`coalesce(
  to_char(lower(span) at time zone ${zone}, 'YYYY'),
  case when kind = any (${dated}::text[]) then substring(sort from '^\\d{4}') end)`

/** Whether the subject of a row of `records` is over, or not over yet; null when it has no time. */
export const time = (now: string): RawBuilder<string> =>
  sql<string>`case when upper(span) <= ${now}::timestamptz then 'past' when span is not null then 'upcoming' end`

/** The facets, in rows of `records`, of what is meant for an audience. */
export const audienceFacets = (audience: Audience): string[] =>
  kindNames.flatMap((kind) => withBroader(audience).map((wide) => `${kind}/audience/${wide}`))

const tiedTo = (kind: Kind, ids: readonly string[]) => sql<boolean>`(kind, id) in (
  select from_kind, from_id from links where to_kind = ${sql.lit(kind)} and to_id = any (${ids}::text[])
  union all select ${sql.lit(kind)}::text collate "C", unnest(${ids}::text[]) collate "C")`

/** The conditions on a row of `records` that a request narrows its hits by, with the facet that each belongs to. */
export function narrowings(
  { filter = {}, now }: SearchRequest,
  zone: string,
): { facet: keyof SearchFilter; condition: RawBuilder<boolean> }[] {
  const { kind, organisation, programme, audience, time: times, year: years } = filter
  const conditions: { [Name in keyof SearchFilter]-?: RawBuilder<boolean> | undefined } = {
    kind: kind && sql`kind = any (${kind}::text[])`,
    organisation: organisation && tiedTo('organisation', organisation),
    programme: programme && tiedTo('programme', programme),
    audience: audience && sql`facets && ${audience.flatMap(audienceFacets)}::text[]`,
    time: times && (now === undefined ? sql`false` : among(time(now), times)),
    year: years && among(year(zone), years),
  }
  return (Object.keys(conditions) as (keyof SearchFilter)[]).flatMap((facet) => {
    const condition = conditions[facet]
    return condition ? [{ facet, condition }] : []
  })
}

const among = (value: RawBuilder<string>, values: readonly string[]) =>
  sql<boolean>`coalesce(${value} = any (${values}::text[]), false)`
