import { type Kysely, sql } from 'kysely'

const statements = [
  // What a request that must count once came to, kept for a day: https://www.ietf.org/archive/id/draft-ietf-httpapi-idempotency-key-header-07.html
  `create table idempotency (
    actor text collate "C" not null,
    key text collate "C" not null,
    request text not null,
    kind text not null,
    json text not null,
    recorded timestamptz not null,
    primary key (actor, key)
  )`,
  `create index idempotency_by_age on idempotency (recorded)`,
]

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}
