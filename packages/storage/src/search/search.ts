import { type Kysely, type RawBuilder, sql } from 'kysely'
import { readCursor, writeCursor } from '../lists/cursor.ts'
import { pageSize } from '../lists/page.ts'
import type { StoredText } from '../records/stored.ts'
import type { Database } from '../schema/database.ts'
import { countsOf } from './counts.ts'
import { countedLanguages, countsLanguages, likeness, matching, rankIn, resembling } from './found.ts'
import type { SearchHit, SearchPage, SearchRequest } from './hit.ts'
import { columnsFor, wordsOf } from './match.ts'
import { narrowings } from './narrow.ts'
import { marked, snippet } from './snippet.ts'
import { type Column, columnOf, columns } from './texts.ts'

type Hit = StoredText & {
  rank: number
  /** Of the languages that have the title, the first that is preferred and matches, or the one that matches best. */
  shown: Column
  title: string | null
  excerpt: string | null
}
type Row = (Hit | { id: null }) & { counts: SearchPage['counts']; any: boolean }

const exact = 'search'
const alike = 'search, similar'

/** How much less a match counts for when its subject is over. */
const faded = 0.5

/** Records that have the words; if there are none, those whose names are spelt nearly so. */
export async function search(
  db: Kysely<Database>,
  q: string,
  request: SearchRequest,
  zone: string,
): Promise<SearchPage> {
  const { after } = request
  if (after === undefined || !isSimilar(after)) {
    const { any, ...page } = await pageOf(db, q, request, exact, matching(request), zone)
    if (any || after !== undefined) return { ...page, similar: false }
  }
  const { any, ...page } = await db.transaction().execute(async (trx) => {
    await sql`select set_config('pg_trgm.word_similarity_threshold', ${likeness}, true)`.execute(trx)
    return pageOf(trx, q, request, alike, resembling(q, request), zone)
  })
  return { ...page, similar: any }
}

function isSimilar(cursor: string): boolean {
  try {
    readCursor(alike, cursor)
    return true
  } catch {
    return false
  }
}

async function pageOf(
  db: Kysely<Database>,
  q: string,
  request: SearchRequest,
  list: typeof exact | typeof alike,
  found: RawBuilder<unknown>,
  zone: string,
): Promise<Omit<SearchPage, 'similar'> & { any: boolean }> {
  const size = pageSize(request.limit)
  const place = request.after === undefined ? undefined : readCursor(list, request.after)
  const narrowed = narrowings(request, zone)
  const flags = narrowed.map(({ facet, condition }) => sql`, ${condition} as ${sql.ref(`in_${facet}`)}`)
  const wanted = ['speaks', ...narrowed.map(({ facet }) => `in_${facet}`)].map((flag) => sql.ref(flag))
  const beyond = place
    ? [sql`(-rank, kind, id) > (${place[0]}::float8, ${place[1]}::text, ${place[2]}::text)`]
    : []
  const spoken = countsLanguages(request)
    ? countedLanguages.map((language) => sql`, ${sql.ref(language)}`)
    : []
  const asked = columnsFor(request.languages)
  const preferred = [...new Set((request.preferred ?? []).map(columnOf))]
  const titles = [...new Set([...asked, ...columns])].map((column, index) => {
    const degree = asked.includes(column) ? rankIn(column) : sql`0`
    const preference = preferred.includes(column) ? preferred.indexOf(column) : preferred.length
    return sql`(${sql.lit(column)}, ${degree}, ${sql.lit(preference)}, ${sql.lit(index)})`
  })
  const counted = request.facets ? sql`, span, sort, facets` : sql``
  // Only what is narrowed or counted by more than its kind is read whole.
  const read = request.facets || narrowed.length > 0 ? sql`join records using (kind, id)` : sql``
  const weight =
    request.now === undefined
      ? sql`1`
      : sql`case when ends <= ${request.now}::timestamptz then ${sql.lit(faded)}::float8 else 1 end`

  const { rows } = await sql<Row>`
    with words as materialized (${wordsOf(q)}), hits as materialized (
      select kind, id, rank * ${weight} as rank, speaks ${counted} ${sql.join(spoken, sql``)} ${sql.join(flags, sql``)}
      from (${found}) as found ${read}
    ), page as materialized (
      select kind, id, rank from hits where ${sql.join([...wanted, ...beyond], sql` and `)}
      order by -rank, kind, id limit ${sql.lit(size + 1)}
    ), told as (
      select page.kind, page.id, version, created, modified, digest, json, page.rank, shown,
        ${marked('title')} as title,
        ${marked('body')} as excerpt
      from page
      join records on records.kind = page.kind and records.id = page.id
      join search on search.kind = page.kind and search.id = page.id
      cross join lateral (
        select language as shown from (values ${sql.join(titles)}) as choice(language, degree, preference, place)
        order by texts->language->>'title' is null, degree = 0, preference, degree desc, place limit 1
      ) as choice
    ), tally as (
      select ${countsOf(
        request,
        narrowed.map(({ facet }) => facet),
        zone,
      )} as counts,
        exists (select from hits where speaks) as "any"
    )
    select counts, "any", kind, id, version, created, modified, digest, json, rank, shown, title, excerpt
    from tally left join told on true order by -rank, kind, id`.execute(db)

  const hits = rows.filter((row): row is Hit & Row => row.id !== null)
  const last = hits.length > size ? hits[size - 1] : undefined
  const { counts = { kind: {} }, any = false } = rows[0] ?? {}
  return {
    items: hits.slice(0, size).map(hit),
    ...(last ? { next: writeCursor(list, [-last.rank, last.kind, last.id]) } : {}),
    counts,
    any,
  }
}

function hit({ rank, shown, title, excerpt, counts: _, any: __, ...stored }: Hit & Row): SearchHit {
  return {
    stored,
    rank,
    ...(shown === 'other' ? {} : { language: shown }),
    title: title ? snippet(title) : { text: stored.id, ranges: [] },
    ...(excerpt ? { excerpt: snippet(excerpt) } : {}),
  }
}
