import { type Kysely, sql } from 'kysely'

const statements = [
  // What a receiver refuses is `aside`: it is tried by itself, at `due`, while what comes after it goes on. So it is
  // not what the webhook waits with, of which there is one.
  `alter table webhook_deliveries
    add column due timestamptz,
    drop constraint webhook_deliveries_state_check,
    add constraint webhook_deliveries_state_check
      check (state in ('waiting', 'aside', 'delivered', 'failed', 'skipped'))`,
  `create index webhook_deliveries_aside on webhook_deliveries (webhook, due) where state = 'aside'`,
]

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}
