import { sql, type Transaction } from 'kysely'
import type { Database } from '../schema/database.ts'
import type { Draft } from './draft.ts'
import type { Outcome } from './outcomes.ts'
import type { Note } from './stored.ts'

/** Keeps drafts in every table but those of links and changes, which can only follow when all records are there. */
export async function keep(
  trx: Transaction<Database>,
  news: { draft: Draft; result: Outcome }[],
  note: Note,
) {
  const rows = news.map(({ draft: { references: _, ...draft }, result }) => ({
    ...draft,
    ...result,
    fresh: result.outcome === 'created',
  }))
  await sql`
    with input as materialized (
      select * from json_to_recordset(${JSON.stringify(rows)}::json) as row(
        kind text, id text, version integer, created timestamptz, modified timestamptz, json text, digest text,
        body text, sort text, facets text[], span tstzrange, open tstzrange, archived timestamptz, texts jsonb, "formerIds" text[], fresh boolean)
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
    ), searchable as (
      insert into search (kind, id, texts, sort, times)
      select kind, id, texts, sort, case kind when 'event' then times_of(sort, span) end from input where archived is null
      on conflict (kind, id) do update set texts = excluded.texts, sort = excluded.sort, times = excluded.times
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
