import { type Kysely, sql } from 'kysely'

const statements = [
  // When the subject is over, so that searches need not read each record for it.
  `alter table search add column ends timestamptz`,
  // The days in \`times\` were for steps that the weeks now take.
  `create or replace function times_of(sort text, span tstzrange) returns integer[] language sql immutable parallel safe return
    array[translate(substr(sort, 1, 7), '-', '')::integer]
    || case when lasting(span) <> 4 then months_of(span) else '{}' end`,
  // Weeks of a month begin on its 1st, 8th, 15th and 22nd day: 2026111 is the first of November 2026.
  `create function week_of(sort text) returns text language sql immutable parallel safe return
    translate(substr(sort, 1, 7), '-', '') || case
      when substr(sort, 9, 2) < '08' then '1'
      when substr(sort, 9, 2) < '15' then '2'
      when substr(sort, 9, 2) < '22' then '3'
      else '4'
    end`,
  // Each word of an event behind the week in which it stands in the list, and, when it is long, behind the months that
  // it takes: what has a word in a week is then found without reading what has the word, or what is in the week.
  // The empty word is in all of them. Rows that an earlier migration has just filled are still read as they were before.
  `create function words_by_week(sort text, times integer[], fi tsvector, sv tsvector, en tsvector, other tsvector)
    returns tsvector language sql immutable parallel safe return (
      select array_to_tsvector(array_agg(week || ' ' || word))
      from
        unnest(week_of(sort) || array(select 'long ' || month from unnest(times[2:]) as month)) as week,
        unnest(array[''] || tsvector_to_array(fi) || tsvector_to_array(sv) || tsvector_to_array(en) || tsvector_to_array(other)) as word
      where sort is not null)`,
  `drop index search_by_word`,
  `drop index search_by_name`,
]

const indexes = [
  // An import gathers its words until its end: the more come together, the less each of them costs.
  `create index search_by_word on search using gin (fi, sv, en, other, times) with (gin_pending_list_limit = 16384)`,
  `create index search_by_name on search using gin (names gin_trgm_ops)`,
  `create index events_by_word on search using gin (words_by_week(sort, times, fi, sv, en, other))
    with (gin_pending_list_limit = 65536) where kind = 'event'`,
]

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
  await fill(db)
  for (const statement of indexes) await sql.raw(statement).execute(db)
}

type Place = { kind: string; id: string }

/** Some at a time: the server keeps 30 kB for every row of this table that a statement changes, until it ends. */
async function fill(db: Kysely<unknown>): Promise<void> {
  let done: Place | undefined = { kind: '', id: '' }
  while (done) {
    const { rows }: { rows: Place[] } = await sql<Place>`
      with batch as (
        select kind, id from search where (kind, id) > (${done.kind}, ${done.id}) order by kind, id limit 2000
      ), filled as (
        update search set ends = upper(span), times = case search.kind when 'event' then times_of(records.sort, span) end
        from batch join records using (kind, id)
        where search.kind = batch.kind and search.id = batch.id and span is not null
      )
      select kind, id from batch order by kind desc, id desc limit 1`.execute(db)
    done = rows[0]
  }
}
