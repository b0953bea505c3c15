import { Audience } from '@torg/domain/programmes'
import type { SearchFacet } from '@torg/domain/queries'
import type { Kind } from '@torg/domain/records'
import { type RawBuilder, sql } from 'kysely'
import { countedLanguages, countsLanguages } from './found.ts'
import type { SearchFilter, SearchRequest } from './hit.ts'
import { audienceFacets, time, year } from './narrow.ts'

type Facet = SearchFacet | 'kind'

/** How many organisations or programmes are named with what has to do with them. */
const mostNamed = 20

/** `{"value": number}` of rows `(value, number)`. */
const asObject = (rows: RawBuilder<unknown>) =>
  sql`(select coalesce(json_object_agg(value, number), '{}') from (${rows}) as counted(value, number) where number > 0)`

const parted = (value: RawBuilder<unknown>, among: RawBuilder<unknown>) =>
  asObject(sql`select ${value}, count(*) from hits where ${among} and ${value} is not null group by 1`)

/** The records of a kind that hits mention or are. */
const mentioned = (kind: Kind, among: RawBuilder<unknown>) => sql`(
  select coalesce(json_agg(json_build_object('id', id, 'name', json::json->'name', 'count', number) order by number desc, id), '[]')
  from (
    select named, count(*) as number from (
      select distinct hits.kind, hits.id, to_id as named from hits
        join links on from_kind = hits.kind and from_id = hits.id and to_kind = ${sql.lit(kind)} where ${among}
      union select kind, id, id from hits where kind = ${sql.lit(kind)} and ${among}
    ) as mentions group by named order by number desc, named limit ${sql.lit(mostNamed)}
  ) as most
  join records on records.kind = ${sql.lit(kind)} and records.id = named)`

/**
 * How the rows of `hits` part by each facet that is asked for, as JSON. In each, `in_…` says whether the hit is what
 * a filter wants; a facet leaves its own filter out of account, so that it tells what another choice would find.
 */
export function countsOf(
  request: SearchRequest,
  filters: readonly (keyof SearchFilter)[],
  zone: string,
): RawBuilder<unknown> {
  const but = (facet: Facet) => {
    const others: Facet[] = filters.filter((filter) => filter !== facet)
    const conditions = others.map((filter) => sql.ref(`in_${filter}`))
    return sql.join([...conditions, facet === 'language' ? sql`true` : sql.ref('speaks')], sql` and `)
  }
  const counted: { [Name in Facet]: (among: RawBuilder<unknown>) => RawBuilder<unknown> | undefined } = {
    kind: (among) => parted(sql.ref('kind'), among),
    language: (among) =>
      countsLanguages(request)
        ? asObject(
            sql.join(
              countedLanguages.map(
                (language) =>
                  sql`select ${sql.lit(language)}, count(*) from hits where ${among} and ${sql.ref(language)}`,
              ),
              sql` union all `,
            ),
          )
        : undefined,
    organisation: (among) => mentioned('organisation', among),
    programme: (among) => mentioned('programme', among),
    audience: (among) =>
      asObject(
        sql.join(
          Audience.options.map(
            (audience) =>
              sql`select ${sql.lit(audience)}, count(*) from hits where ${among} and facets && ${audienceFacets(audience)}::text[]`,
          ),
          sql` union all `,
        ),
      ),
    time: (among) => (request.now === undefined ? undefined : parted(time(request.now), among)),
    year: (among) => parted(year(zone), among),
  }
  const asked: readonly Facet[] = [...new Set<Facet>(['kind', ...(request.facets ?? [])])]
  return sql`json_build_object(${sql.join(
    asked.flatMap((facet) => {
      const counts = counted[facet](but(facet))
      return counts ? [sql.lit(facet), counts] : []
    }),
  )})`
}
