import { type Kysely, sql } from 'kysely'

const statements = [
  // Months are numbered through, in UTC: 12 × year + month.
  `create function month_of(moment timestamptz) returns integer language sql immutable parallel safe return
    (12 * extract(year from moment at time zone 'UTC') + extract(month from moment at time zone 'UTC'))::integer`,
  // What has no end, or is longer than that many years, has month 0 instead of all of its own.
  `create function months_of(span tstzrange) returns integer[] language sql immutable parallel safe return
    case
      when lower_inf(span) or upper_inf(span) or upper(span) - lower(span) > interval '1100 days' then array[0]
      else array(select generate_series(month_of(lower(span)), month_of(upper(span))))
    end`,
  // The months that the record's subject takes beside its words, in one index: so that looking for words within
  // a time reads no more than what has both, however many records have the words.
  `alter table search add column months integer[]`,
  `update search set months = months_of(span) from records
    where records.kind = search.kind and records.id = search.id and span is not null`,
  `drop index search_by_word`,
  `create index search_by_word on search using gin (fi, sv, en, other, months) with (fastupdate = off)`,
]

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}
