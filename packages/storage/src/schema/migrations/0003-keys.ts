import { type Kysely, sql } from 'kysely'

const statements = [
  // Who may write. The secret itself is nowhere: a key is shown once, when it is made.
  // No organisation means all of them: the operator's own key. It is no reference to a record,
  // because an agency's first key is there before its organisation is.
  `create table keys (
    id text collate "C" primary key,
    hash text not null,
    name text not null,
    organisation text collate "C",
    role text not null check (role in ('reader', 'editor', 'publisher', 'administrator')),
    created timestamptz not null,
    expires timestamptz,
    revoked timestamptz,
    last_used timestamptz
  )`,
  // Whose a record is that names no owner: the organisation that wrote it first.
  `alter table records add steward text collate "C"`,
]

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}
