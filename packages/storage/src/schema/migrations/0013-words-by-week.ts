import { type Kysely, sql } from 'kysely'

const statements = [
  // Weeks of a month begin on its 1st, 8th, 15th and 22nd day: 2026111 is the first of November 2026.
  `create function week_of(sort text) returns text language sql immutable parallel safe return
    translate(substr(sort, 1, 7), '-', '') || case
      when substr(sort, 9, 2) < '08' then '1'
      when substr(sort, 9, 2) < '15' then '2'
      when substr(sort, 9, 2) < '22' then '3'
      else '4'
    end`,
  // The days in \`times\` were for steps that the weeks now take: new rows are without them, and old ones may keep them.
  `create or replace function times_of(sort text, span tstzrange) returns integer[] language sql immutable parallel safe return
    array[translate(substr(sort, 1, 7), '-', '')::integer]
    || case when lasting(span) <> 4 then months_of(span) else '{}' end`,
  // Each word of an event behind the week in which it stands in the list, and, when it is long, behind the months that
  // it takes: what has a word in a week is then found without reading what has the word, or what is in the week.
  // The empty word is in all of them. Rows that an earlier migration has just filled are still read as they were before.
  `create function words_by_week(sort text, times integer[], fi tsvector, sv tsvector, en tsvector, other tsvector)
    returns tsvector language sql immutable parallel safe return (
      select array_to_tsvector(array_agg(week || ' ' || word))
      from
        unnest(week_of(sort) || array(select 'long ' || month from unnest(times[2:]) as month where month < 1000000)) as week,
        unnest(array[''] || tsvector_to_array(fi) || tsvector_to_array(sv) || tsvector_to_array(en) || tsvector_to_array(other)) as word
      where sort is not null)`,
  `create index events_by_word on search using gin (words_by_week(sort, times, fi, sv, en, other)) where kind = 'event'`,
]

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}
