import { type Kysely, sql } from 'kysely'

const statements = [
  // What is not published yet lies apart from what is, so that no list, search or feed can let it out.
  // `base` is the version of the record that the draft is to take the place of; none for a new record.
  `create table drafts (
    kind text collate "C" not null,
    id text collate "C" not null,
    version integer not null check (version > 0),
    state text not null check (state in ('draft', 'in-review')),
    json text not null,
    base integer,
    steward text collate "C",
    actor text not null,
    reason text,
    created timestamptz not null,
    modified timestamptz not null,
    primary key (kind, id)
  )`,
  // No longer listed or found; its address still answers.
  `alter table records add archived timestamptz`,
]

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}
