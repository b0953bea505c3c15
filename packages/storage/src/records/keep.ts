import { sql, type Transaction } from 'kysely'
import type { Database } from '../schema/database.ts'
import type { Result } from './outcomes.ts'
import type { Note } from './stored.ts'

/** Keeps drafts in every table but those of links and changes, which can only follow when all records are there. */
export async function keep(trx: Transaction<Database>, news: readonly Result[], note: Note) {
  const rows = news.map(({ draft: { sort, facets, span, open, formerIds }, result }) => {
    const { body, json, outcome, ...stored } = result
    const tail = json.slice(headOf(body).length)
    return JSON.stringify({
      ...stored,
      tail,
      sort,
      facets,
      span,
      open,
      formerIds,
      fresh: outcome === 'created',
    })
  })
  const heads = news.map(({ result }) => headOf(result.body))
  const texts = news.map(({ draft }) => JSON.stringify(draft.texts))
  await sql`
    with input as materialized (
      select row.*, head || tail as json, head || '}' as body, words::jsonb as texts
      from rows from (${lines(heads)}, ${lines(texts)}, ${lines(rows)}) as line(head, words, row),
        json_to_record(line.row::json) as row(
          kind text, id text, version integer, created timestamptz, modified timestamptz, tail text, digest text,
          sort text, facets text[], span tstzrange, open tstzrange, archived timestamptz, "formerIds" text[], fresh boolean)
    ), inserted as (
      insert into records (kind, id, version, created, modified, json, digest, sort, facets, span, open, archived, steward)
      select kind, id, version, created, modified, json, digest, sort, facets, span, open, archived, ${note.steward ?? null}::text from input where fresh
    ), updated as (
      update records set version = input.version, modified = input.modified, json = input.json,
        digest = input.digest, sort = input.sort, facets = input.facets, span = input.span, open = input.open, archived = input.archived
      from input where not fresh and records.kind = input.kind and records.id = input.id
    ), risen as (
      delete from tombstones using input
      where fresh and tombstones.kind = input.kind and tombstones.id = input.id
    ), revised as (
      insert into revisions (kind, id, version, json, recorded, actor, reason)
      select kind, id, version, body, modified, ${note.actor}::text, ${note.reason ?? null}::text from input
    ), words as (
      select kind, id, texts, sort, case kind when 'event' then times_of(sort, span) end as times, upper(span) as ends
      from input where archived is null
    ), searchable as (
      insert into search (kind, id, texts, sort, times, ends)
      select kind, id, texts, sort, times, ends from words
      where not exists (
        select from search as before where before.kind = words.kind and before.id = words.id
          and (before.texts, before.sort, before.times, before.ends)
            is not distinct from (words.texts, words.sort, words.times, words.ends))
      on conflict (kind, id) do update set
        texts = excluded.texts, sort = excluded.sort, times = excluded.times, ends = excluded.ends
    ), hidden as (
      delete from search using input
      where input.archived is not null and search.kind = input.kind and search.id = input.id
    ), unlinked as (
      delete from links using input
      where not fresh and links.from_kind = input.kind and links.from_id = input.id
    ), forgotten as (
      delete from former_ids using input
      where former_ids.kind = input.kind and former_ids.id = input.id and former <> all ("formerIds")
    )
    insert into former_ids (kind, former, id) select kind, unnest("formerIds"), id from input
    on conflict (kind, former) do nothing`.execute(trx)
}

/** What a record alone and its finished text begin with alike. */
const headOf = (body: string) => body.slice(0, -1)

/**
 * JSON texts as rows. They have no line breaks, and are taken apart for a fraction of what reading JSON in JSON costs.
 * The planner expects few rows of an array, and a thousand of `string_to_table`, for which it reads whole tables.
 */
const lines = (texts: readonly string[]) => sql`unnest(string_to_array(${texts.join('\n')}, chr(10)))`
