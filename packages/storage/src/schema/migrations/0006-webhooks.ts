import { type Kysely, sql } from 'kysely'

const statements = [
  // Who is told of changes. `scanned` is the change up to which the feed was looked through, `told` the one that the
  // last message ended with. `lease` names the process that is at it, until `leased_until`. The secrets are kept as
  // they are, for messages are signed with them; `secret_before` signs too, until `before_until`.
  `create table webhooks (
    id text collate "C" primary key,
    organisation text collate "C",
    name text not null,
    address text not null,
    kinds text[],
    organisations text[],
    secret text not null,
    secret_before text,
    before_until timestamptz,
    told bigint not null,
    scanned bigint not null,
    disabled text check (disabled in ('by-hand', 'gone', 'failing')),
    disabled_since timestamptz,
    failing_since timestamptz,
    due timestamptz not null,
    lease text,
    leased_until timestamptz,
    version integer not null,
    created timestamptz not null,
    modified timestamptz not null
  )`,

  // Messages, with the text that each attempt sends. What a webhook waits with is at most one of the feed, so that
  // they come in order; `asked` marks those that somebody wants sent now, whatever their state.
  // Checked at commit, for a backup is restored table by table.
  `create table webhook_deliveries (
    id text collate "C" primary key,
    webhook text collate "C" not null references webhooks on delete cascade deferrable initially deferred,
    type text not null,
    after bigint,
    sequence bigint,
    body text not null,
    state text not null check (state in ('waiting', 'delivered', 'failed', 'skipped')),
    asked timestamptz,
    attempts jsonb not null default '[]',
    created timestamptz not null
  )`,
  `create index webhook_deliveries_of on webhook_deliveries (webhook, created, id)`,
  `create index webhook_deliveries_asked on webhook_deliveries (webhook) where asked is not null`,
  `create unique index webhook_deliveries_waiting on webhook_deliveries (webhook)
    where state = 'waiting' and sequence is not null`,
]

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}
