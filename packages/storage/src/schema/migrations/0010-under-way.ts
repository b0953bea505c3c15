import { type Kysely, sql } from 'kysely'

const statements = [
  // What is under way at an instant is put in the order of the list from the index alone: the more there is of it,
  // the less of it is on a page.
  `drop index events_by_span`,
  `create index events_by_span on records using gist (span) include (sort, id)
    where kind = 'event' and archived is null`,
]

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}
