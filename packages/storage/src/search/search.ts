import type { Kind } from '@torg/domain/records'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import { readCursor, writeCursor } from '../lists/cursor.ts'
import { pageSize } from '../lists/page.ts'
import type { StoredText } from '../records/stored.ts'
import type { Database } from '../schema/database.ts'
import type { SearchHit, SearchPage, SearchRequest } from './hit.ts'
import { columnsFor, matches, queryIn } from './match.ts'
import { marked, snippet } from './snippet.ts'
import { type Column, columns } from './texts.ts'

type Row = StoredText & {
  rank: number
  /** The language that matches best if it has the title, else one that has it. */
  shown: Column
  title: string | null
  excerpt: string | null
  counts: Partial<Record<Kind, number>>
}

const exact = 'search'
const alike = 'search, similar'

/** How much less a match counts for when its subject is over. */
const faded = 0.5

/** Records that have the words; if there are none, those whose names are spelt nearly so. */
export async function search(db: Kysely<Database>, q: string, request: SearchRequest): Promise<SearchPage> {
  const { after } = request
  if (after === undefined || !isSimilar(after)) {
    const page = await pageOf(db, q, request, exact, matching(q, request))
    if (page.items.length > 0 || after !== undefined) return { ...page, similar: false }
  }
  const page = await db.transaction().execute(async (trx) => {
    await sql`select set_config('pg_trgm.word_similarity_threshold', ${likeness}, true)`.execute(trx)
    return pageOf(trx, q, request, alike, resembling(q, request))
  })
  return { ...page, similar: page.items.length > 0 }
}

/** Least share of the three-letter pieces of what is typed that a name has. */
const likeness = '0.45'

function isSimilar(cursor: string): boolean {
  try {
    readCursor(alike, cursor)
    return true
  } catch {
    return false
  }
}

const ofKind = ({ kinds }: SearchRequest) => (kinds ? sql`search.kind = any (${kinds}::text[]) and` : sql``)

/** Hits `(kind, id, best, rank)` that have the words. */
function matching(q: string, request: SearchRequest): RawBuilder<unknown> {
  const among = columnsFor(request.languages)
  const ranks = among.map(
    (column) => sql`(${sql.lit(column)}, ts_rank(${sql.ref(column)}, ${queryIn(column, q)})::float8)`,
  )
  return sql`
    select kind, id, best, rank from search,
      lateral (select * from (values ${sql.join(ranks)}) as ranked(best, rank) order by rank desc limit 1) as ranked
    where ${ofKind(request)} ${matches(q, among)}`
}

/** Hits whose names are like what was typed. */
function resembling(q: string, request: SearchRequest): RawBuilder<unknown> {
  // The index knows the names of all languages together; what it finds is then looked at in those asked for.
  const asked = columnsFor(request.languages).flatMap((column) =>
    ['title', 'also'].map((part) => sql`texts->${sql.lit(column)}->>${sql.lit(part)}`),
  )
  const degree = sql`word_similarity(lower(${q}), lower(concat_ws(' ', ${sql.join(asked)})))::float8`
  return sql`
    select kind, id, 'other' as best, ${degree} as rank
    from search where ${ofKind(request)} lower(${q}) <% names and ${degree} >= ${likeness}::float8`
}

async function pageOf(
  db: Kysely<Database>,
  q: string,
  request: SearchRequest,
  list: typeof exact | typeof alike,
  found: RawBuilder<unknown>,
): Promise<Omit<SearchPage, 'similar'>> {
  const size = pageSize(request.limit)
  const place = request.after === undefined ? undefined : readCursor(list, request.after)
  const beyond = place
    ? sql`where (-rank, kind, id) > (${place[0]}::float8, ${place[1]}::text, ${place[2]}::text)`
    : sql``
  const titles = [...new Set([...columnsFor(request.languages), ...columns])].map(
    (column, index) => sql`(${sql.lit(column)}, ${sql.lit(index)})`,
  )
  const weight =
    request.now === undefined
      ? sql`1`
      : sql`case when upper(span) <= ${request.now}::timestamptz then ${sql.lit(faded)}::float8 else 1 end`

  const { rows } = await sql<Row>`
    with hits as materialized (
      select kind, id, best, rank * ${weight} as rank from (${found}) as found join records using (kind, id)
    ), page as materialized (
      select * from hits ${beyond} order by -rank, kind, id limit ${sql.lit(size + 1)}
    ), tally as (
      select json_object_agg(kind, number) as counts
      from (select kind, count(*) as number from hits group by kind) as number_of_kind
    )
    select page.kind, page.id, version, created, modified, digest, json, rank, shown, counts,
      ${marked('title', q)} as title,
      ${marked('body', q)} as excerpt
    from page
    cross join tally
    join records on records.kind = page.kind and records.id = page.id
    join search on search.kind = page.kind and search.id = page.id
    cross join lateral (
      select language as shown from (values ${sql.join(titles)}) as choice(language, place)
      order by texts->language->>'title' is null, language <> best, place limit 1
    ) as choice
    order by -rank, page.kind, page.id`.execute(db)

  const last = rows.length > size ? rows[size - 1] : undefined
  return {
    items: rows.slice(0, size).map(hit),
    ...(last ? { next: writeCursor(list, [-last.rank, last.kind, last.id]) } : {}),
    counts: rows[0]?.counts ?? {},
  }
}

function hit({ rank, shown, title, excerpt, counts: _, ...stored }: Row): SearchHit {
  return {
    stored,
    rank,
    ...(shown === 'other' ? {} : { language: shown }),
    title: title ? snippet(title) : { text: stored.id, ranges: [] },
    ...(excerpt ? { excerpt: snippet(excerpt) } : {}),
  }
}
