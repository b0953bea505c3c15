import { type Kysely, sql } from 'kysely'

// Ids and sort keys compare bytewise, so that a cursor means the same on every server.
const statements = [
  // What there is. `json` is the finished text that readers get; the columns after it serve lists:
  // `facets` are words of the form kind/name/value, `sort` is the place in the kind's own order,
  // `span` the time that the record's subject takes, `open` the time when one can register for it.
  `create table records (
    kind text collate "C" not null,
    id text collate "C" not null,
    version integer not null check (version > 0),
    json text not null,
    digest text not null,
    sort text collate "C" not null,
    facets text[] not null,
    span tstzrange,
    open tstzrange,
    created timestamptz not null,
    modified timestamptz not null,
    primary key (kind, id)
  )`,
  `create index records_in_order on records (kind, sort, id)`,
  `create index records_by_facet on records using gin (facets) with (fastupdate = off)`,
  `create index events_by_span on records using gist (span) where kind = 'event'`,

  // What was, and what took its place.
  `create table tombstones (
    kind text collate "C" not null,
    id text collate "C" not null,
    version integer not null,
    successor text collate "C",
    removed timestamptz not null,
    primary key (kind, id)
  )`,
  // A former id outlives its record: it then leads to the tombstone.
  `create table former_ids (
    kind text collate "C" not null,
    former text collate "C" not null,
    id text collate "C" not null,
    primary key (kind, former)
  )`,
  `create index former_ids_of_record on former_ids (kind, id)`,

  // Every version as it was written; no json when the version removed the record.
  `create table revisions (
    kind text collate "C" not null,
    id text collate "C" not null,
    version integer not null,
    json text,
    recorded timestamptz not null,
    actor text not null,
    reason text,
    primary key (kind, id, version)
  )`,

  // References between records; checked at commit, so that records may come in any order.
  `create table links (
    from_kind text collate "C" not null,
    from_id text collate "C" not null,
    pointer text collate "C" not null,
    to_kind text collate "C" not null,
    to_id text collate "C" not null,
    primary key (from_kind, from_id, pointer),
    foreign key (from_kind, from_id) references records on delete cascade,
    constraint links_to_record foreign key (to_kind, to_id) references records deferrable initially deferred
  )`,
  `create index links_to on links (to_kind, to_id)`,

  // `texts` is {fi|sv|en|other: {title, also, body}}; \`other\` holds what has no stemmer here.
  `create table search (
    kind text collate "C" not null,
    id text collate "C" not null,
    texts jsonb not null,
    ${vector('fi', 'finnish')},
    ${vector('sv', 'swedish')},
    ${vector('en', 'english')},
    ${vector('other', 'simple')},
    primary key (kind, id),
    foreign key (kind, id) references records on delete cascade
  )`,
  `create index search_by_word on search using gin (fi, sv, en, other) with (fastupdate = off)`,

  // The feed. Its numbers come from one counter row, locked until commit: no gaps, and no number
  // becomes visible before a smaller one. `tides` has the latest number of each kind.
  `create table changes (
    sequence bigint primary key,
    kind text collate "C" not null,
    id text collate "C" not null,
    version integer not null,
    action text not null check (action in ('created', 'changed', 'removed')),
    digest text,
    successor text collate "C",
    recorded timestamptz not null
  )`,
  `create table tides (kind text collate "C" primary key, sequence bigint not null)`,
  `create table change_counter (single boolean primary key default true check (single), last bigint not null)`,
  `insert into change_counter (last) values (0)`,
]

function vector(column: string, configuration: string) {
  const part = (name: string, weight: string) =>
    `setweight(to_tsvector('${configuration}', coalesce(texts->'${column}'->>'${name}', '')), '${weight}')`
  return `${column} tsvector not null generated always as (${part('title', 'A')} || ${part('also', 'B')} || ${part('body', 'C')}) stored`
}

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}
