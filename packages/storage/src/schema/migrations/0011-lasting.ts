import { type Kysely, sql } from 'kysely'

// Day by day twice as long as before, so that whatever began that long ago is as likely as not still under way.
const lengths = [4, ...Array.from({ length: 11 }, (_, power) => 24 * 2 ** power)]

const statements = [
  // The least of these many hours that a time fits in; 0 when it has no end, no beginning, or takes longer.
  `create function lasting(span tstzrange) returns integer language sql immutable parallel safe return
    case
      when lower_inf(span) or upper_inf(span) then 0
      ${lengths.map((hours) => `when upper(span) - lower(span) <= interval '${hours} hours' then ${hours}`).join('\n      ')}
      when span is not null then 0
    end`,
  // What is under way at an instant, in the order of the list, is then read as it stands in this index: of each length
  // by itself, from as long before as it may have begun. In a tree of spans all of it had to be found and sorted.
  `alter table records add column lasts integer generated always as (lasting(span)) stored`,
  `drop index events_by_span`,
  `create index events_by_length on records (lasts, sort, id) include (span)
    where kind = 'event' and archived is null and lasts <> 4`,
  // What is over is passed over without being read whole.
  `drop index records_in_order`,
  `create index records_in_order on records (kind, sort, id) include (span, lasts) where archived is null`,

  // A word that many events have is looked for among some days of the list at a time: so the place in the list stands
  // beside the words, and in \`times\` its day (20261122) and its month (202611). What is long has as before the months
  // that it takes, numbered through, and 0 when it has no end.
  `drop index search_by_word`,
  `drop index search_by_name`,
  `alter table search rename column months to times`,
  `alter table search add column sort text collate "C"`,
  `create function times_of(sort text, span tstzrange) returns integer[] language sql immutable parallel safe return
    array[translate(substr(sort, 1, 7), '-', '')::integer, translate(substr(sort, 1, 10), '-', '')::integer]
    || case when lasting(span) <> 4 then months_of(span) else '{}' end`,
  `update search set times = null where kind <> 'event' and times is not null`,
]

const indexes = [
  `create index search_by_word on search using gin (fi, sv, en, other, times)`,
  `create index search_by_name on search using gin (names gin_trgm_ops)`,
]

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
  await fill(db)
  for (const statement of indexes) await sql.raw(statement).execute(db)
}

/** Some at a time: the server keeps 30 kB for every row of this table that a statement changes, until it ends. */
async function fill(db: Kysely<unknown>): Promise<void> {
  let done: string | null = ''
  while (done !== null) {
    const { rows }: { rows: { last: string | null }[] } = await sql<{ last: string | null }>`
      with batch as (
        select id from search where kind = 'event' and id > ${done} order by id limit 2000
      ), filled as (
        update search set sort = records.sort, times = times_of(records.sort, span) from records
        where search.kind = 'event' and search.id in (select id from batch)
          and records.kind = 'event' and records.id = search.id
      )
      select max(id) as last from batch`.execute(db)
    done = rows[0]?.last ?? null
  }
}
