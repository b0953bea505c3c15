import { createHash } from 'node:crypto'
import { sql, type Transaction } from 'kysely'
import { type Announcement, announce } from '../changes/announce.ts'
import { StorageError } from '../error.ts'
import { link } from '../links/link.ts'
import type { Database } from '../schema/database.ts'
import { refuseConflict } from './conflict.ts'
import type { Draft } from './draft.ts'
import { names } from './names.ts'
import type { Note, Written } from './stored.ts'

type Expected = number | 'none' | undefined
type Present = Pick<Written, 'kind' | 'id' | 'version' | 'created' | 'modified' | 'json'>

/** As many results as drafts, in their order. */
type WrittenEach<Drafts extends readonly Draft[]> = { -readonly [Index in keyof Drafts]: Written }

const batch = 500

/**
 * Writes records with their revisions, links, search rows and change entries.
 * Rows are locked in one order, so that writers wait for each other and never in a circle.
 */
export async function write<const Drafts extends readonly Draft[]>(
  trx: Transaction<Database>,
  drafts: Drafts,
  note: Note,
  now: string,
  expected?: Expected,
): Promise<{ written: WrittenEach<Drafts>; announcement?: Announcement }> {
  const inOrder = drafts.toSorted((a, b) => compare(a.kind, b.kind) || compare(a.id, b.id))
  refuseTwice(inOrder)
  const written = new Map<Draft, Written>()
  for (let start = 0; start < inOrder.length; start += batch) {
    const chunk = inOrder.slice(start, start + batch)
    const results = await outcomes(trx, chunk, now, expected)
    const news = chunk.flatMap((draft, index) => {
      const result = results[index]
      if (!result) return []
      written.set(draft, result)
      return result.outcome === 'unchanged' ? [] : [{ draft, result }]
    })
    if (news.length > 0) await store(trx, news, note)
  }
  // Each draft has been through `outcomes`.
  const all = drafts.map((draft) => written.get(draft)) as WrittenEach<Drafts>
  const changed = inOrder.filter((draft) => written.get(draft)?.outcome !== 'unchanged')
  if (changed.length === 0) return { written: all }
  await refuseTakenIds(
    trx,
    changed.filter((draft) => draft.formerIds.length > 0 || written.get(draft)?.outcome === 'created'),
  )
  await link(trx, changed)
  const changes = inOrder.flatMap((draft) => {
    const result = written.get(draft)
    if (!result || result.outcome === 'unchanged') return []
    const { kind, id, version, digest, outcome } = result
    return { kind, id, version, digest, action: outcome }
  })
  return { written: all, announcement: await announce(trx, changes, now) }
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

function refuseTwice(inOrder: readonly Draft[]) {
  const twice = inOrder.find(({ kind, id }, index) => {
    const next = inOrder[index + 1]
    return next?.kind === kind && next.id === id
  })
  if (twice)
    throw new StorageError(
      'bad_request',
      `Expected each record once; received ${twice.kind} ${twice.id} twice.`,
    )
}

async function outcomes(
  trx: Transaction<Database>,
  drafts: readonly Draft[],
  now: string,
  expected: Expected,
): Promise<Written[]> {
  const { rows: present } = await sql<Present>`
    select kind, id, version, created, modified, json from records
    where (kind, id) in ${names(drafts)} order by kind, id for no key update`.execute(trx)
  const presentOf = new Map(present.map((row) => [`${row.kind} ${row.id}`, row]))
  const absent = drafts.filter(({ kind, id }) => !presentOf.has(`${kind} ${id}`))
  const { rows: buried } =
    absent.length === 0
      ? { rows: [] }
      : await sql<Pick<Present, 'kind' | 'id' | 'version'>>`
          select kind, id, version from tombstones where (kind, id) in ${names(absent)}`.execute(trx)
  const buriedVersion = new Map(buried.map(({ kind, id, version }) => [`${kind} ${id}`, version]))

  return drafts.map((draft) => {
    const name = `${draft.kind} ${draft.id}`
    const before = presentOf.get(name)
    refuseConflict(name, before?.version, expected)
    if (before) {
      const same = finish(draft, before.version, before.created, before.modified)
      if (same.json === before.json) return { ...same, outcome: 'unchanged' }
    }
    const version = (before?.version ?? buriedVersion.get(name) ?? 0) + 1
    return {
      ...finish(draft, version, before?.created ?? now, now),
      outcome: before ? 'changed' : 'created',
    }
  })
}

function finish({ kind, id, body }: Draft, version: number, created: string, modified: string) {
  const json = `${body.slice(0, -1)},"recorded":${JSON.stringify({ version, created, modified })}}`
  return {
    kind,
    id,
    version,
    created,
    modified,
    json,
    digest: createHash('sha256').update(json).digest('base64url'),
  }
}

async function store(trx: Transaction<Database>, news: { draft: Draft; result: Written }[], note: Note) {
  const rows = news.map(({ draft: { references: _, ...draft }, result }) => ({
    ...draft,
    ...result,
    fresh: result.outcome === 'created',
  }))
  await sql`
    with input as materialized (
      select * from json_to_recordset(${JSON.stringify(rows)}::json) as row(
        kind text, id text, version integer, created timestamptz, modified timestamptz, json text, digest text,
        body text, sort text, facets text[], span tstzrange, open tstzrange, texts jsonb, "formerIds" text[], fresh boolean)
    ), inserted as (
      insert into records (kind, id, version, created, modified, json, digest, sort, facets, span, open)
      select kind, id, version, created, modified, json, digest, sort, facets, span, open from input where fresh
    ), updated as (
      update records set version = input.version, modified = input.modified, json = input.json,
        digest = input.digest, sort = input.sort, facets = input.facets, span = input.span, open = input.open
      from input where not fresh and records.kind = input.kind and records.id = input.id
    ), risen as (
      delete from tombstones using input
      where fresh and tombstones.kind = input.kind and tombstones.id = input.id
    ), revised as (
      insert into revisions (kind, id, version, json, recorded, actor, reason)
      select kind, id, version, body, modified, ${note.actor}::text, ${note.reason ?? null}::text from input
    ), searchable as (
      insert into search (kind, id, texts) select kind, id, texts from input
      on conflict (kind, id) do update set texts = excluded.texts
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

/** An id leads to one record: no former id may be the id, or a former id, of another. */
async function refuseTakenIds(trx: Transaction<Database>, drafts: readonly Draft[]) {
  if (drafts.length === 0) return
  const claims = drafts.flatMap(({ kind, id, formerIds }) => [
    { kind, id, owner: id },
    ...formerIds.map((former) => ({ kind, id: former, owner: id })),
  ])
  const { rows } = await sql<{ kind: string; id: string; owner: string; other: string }>`
    with claims as (
      select * from json_to_recordset(${JSON.stringify(claims)}::json) as claim(kind text, id text, owner text)
    )
    select claims.kind, claims.id, owner, former_ids.id as other from claims
    join former_ids on former_ids.kind = claims.kind and former = claims.id and former_ids.id <> owner
    union all
    select claims.kind, claims.id, owner, records.id from claims
    join records on records.kind = claims.kind and records.id = claims.id and records.id <> owner
    limit 1`.execute(trx)
  const [taken] = rows
  if (taken) {
    throw new StorageError(
      'id_taken',
      `Expected an id that no other ${taken.kind} has or had; "${taken.id}" of ${taken.owner} is the id of ${taken.other}.`,
    )
  }
}
