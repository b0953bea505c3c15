import type { Kind } from '@torg/domain/records'
import { type Kysely, sql } from 'kysely'
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

const list = 'search'

export async function search(db: Kysely<Database>, q: string, request: SearchRequest): Promise<SearchPage> {
  const size = pageSize(request.limit)
  const among = columnsFor(request.languages)
  const ofKind = request.kinds ? sql`kind = any (${request.kinds}::text[]) and` : sql``
  const place = request.after === undefined ? undefined : readCursor(list, request.after)
  const beyond = place
    ? sql`where (-rank, kind, id) > (${place[0]}::float8, ${place[1]}::text, ${place[2]}::text)`
    : sql``
  const ranks = among.map(
    (column) => sql`(${sql.lit(column)}, ts_rank(${sql.ref(column)}, ${queryIn(column, q)})::float8)`,
  )
  const titles = [...new Set([...among, ...columns])].map(
    (column, index) => sql`(${sql.lit(column)}, ${sql.lit(index)})`,
  )

  const { rows } = await sql<Row>`
    with hits as materialized (
      select kind, id, best, rank from search,
        lateral (select * from (values ${sql.join(ranks)}) as ranked(best, rank) order by rank desc limit 1) as ranked
      where ${ofKind} ${matches(q, among)}
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
