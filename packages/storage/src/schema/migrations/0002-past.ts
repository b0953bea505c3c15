import { type Kysely, sql } from 'kysely'

const parts = ['fi', 'sv', 'en', 'other'].flatMap((column) => [
  `coalesce(texts->'${column}'->>'title', '')`,
  `coalesce(texts->'${column}'->>'also', '')`,
])
const kept = 'kind, id, version, created, modified, json, digest, sort, facets, span, open'
const before = kept.replaceAll(/\w+/g, 'old.$&')

const statements = [
  // What each record was, from `modified` until before `superseded`, standing in lists as it did then:
  // so that a list can be read as it was known at an instant. Kept by the database, whoever writes.
  `create table past (
    kind text collate "C" not null,
    id text collate "C" not null,
    version integer not null,
    created timestamptz not null,
    modified timestamptz not null,
    superseded timestamptz,
    json text not null,
    digest text not null,
    sort text collate "C" not null,
    facets text[] not null,
    span tstzrange,
    open tstzrange,
    primary key (kind, id, version)
  )`,
  `create index past_in_order on past (kind, sort, id)`,
  `create function keep_past() returns trigger language plpgsql as $$
    begin
      insert into past (${kept}, superseded)
      values (${before}, case tg_op when 'UPDATE' then new.modified end);
      return null;
    end $$`,
  `create trigger records_changed after update on records for each row
    when (old.version <> new.version or old.id <> new.id) execute function keep_past()`,
  `create trigger records_removed after delete on records for each row execute function keep_past()`,
  // A removal has its instant in the tombstone.
  `create function end_past() returns trigger language plpgsql as $$
    begin
      update past set superseded = new.removed
      where kind = new.kind and id = new.id and superseded is null;
      return null;
    end $$`,
  `create trigger record_buried after insert on tombstones for each row execute function end_past()`,

  // Where it is: longitude and latitude in degrees (WGS 84).
  ...['records', 'past'].map(
    (table) => `alter table ${table} add column position point generated always as (
      case when kind = 'event' then point((json::jsonb #>> '{place,coordinates,longitude}')::float8,
        (json::jsonb #>> '{place,coordinates,latitude}')::float8) end) stored`,
  ),
  `create index records_by_position on records using gist (position) where position is not null`,

  // Names in all languages, for those who mistype them.
  `create extension if not exists pg_trgm`,
  `alter table search add column names text not null
    generated always as (lower(${parts.join(" || ' ' || ")})) stored`,
  `create index search_by_name on search using gin (names gin_trgm_ops)`,
]

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}
