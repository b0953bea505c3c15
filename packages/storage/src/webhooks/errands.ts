import { randomUUID } from 'node:crypto'
import { type Kysely, type Selectable, sql, type Transaction } from 'kysely'
import { changeOf } from '../changes/changes.ts'
import type { Database } from '../schema/database.ts'
import { free, isHeld } from './lease.ts'
import { type WebhookRow, webhookOf } from './rows.ts'
import { makeId } from './secret.ts'
import type { ChangeSeen, Errand, Waiting } from './webhook.ts'

const mostSeen = 500
const logged = '30 days'

// What was asked for by hand goes at once; what the feed has, and what was set aside and is due, when the webhook is
// active and not to be waited for.
const asked = sql`exists (select from webhook_deliveries as d where d.webhook = webhooks.id and d.asked is not null)`
const behind = sql`scanned < (select last from change_counter)`
const firstAside = sql`(select min(d.due) from webhook_deliveries as d where d.webhook = webhooks.id and d.state = 'aside')`

/** Rows that another process has locked are passed over, so two processes never take the same. */
export async function claim(
  db: Kysely<Database>,
  milliseconds: number,
  now: string,
): Promise<Errand | undefined> {
  const lease = randomUUID()
  const { rows } = await sql<WebhookRow>`
    with chosen as (
      select id from webhooks
      where (leased_until is null or leased_until <= ${now}::timestamptz)
        and (${asked} or (disabled is null and due <= ${now}::timestamptz
          and (${behind} or ${firstAside} <= ${now}::timestamptz)))
      order by due limit 1 for update skip locked
    )
    update webhooks set lease = ${lease},
      leased_until = ${now}::timestamptz + make_interval(secs => ${milliseconds / 1000}::double precision)
    from chosen where webhooks.id = chosen.id returning webhooks.*`.execute(db)
  const [row] = rows
  if (!row) return undefined
  const waiting = await firstWaiting(db, row, now)
  const before = row.before_until !== null && row.before_until > now ? row.secret_before : null
  return {
    webhook: webhookOf(row),
    lease,
    secrets: [row.secret, ...(before === null ? [] : [before])],
    ...(waiting ? { waiting } : {}),
  }
}

async function firstWaiting(
  db: Kysely<Database>,
  { id, disabled, due, failing_since: failing }: WebhookRow,
  now: string,
): Promise<Waiting | undefined> {
  const row = await db
    .selectFrom('webhook_deliveries')
    .select(['id', 'body', 'state', 'asked', 'attempts'])
    .where('webhook', '=', id)
    .where((eb) =>
      eb.or([
        eb('asked', 'is not', null),
        eb.and([
          eb.lit(disabled === null && due <= now),
          eb.or([
            eb.and([eb('state', '=', 'waiting'), eb('sequence', 'is not', null)]),
            eb.and([eb('state', '=', 'aside'), eb('due', '<=', now)]),
          ]),
        ]),
      ]),
    )
    .orderBy('asked', (order) => order.asc().nullsLast())
    .orderBy('due', (order) => order.asc().nullsLast())
    .limit(1)
    .executeTakeFirst()
  if (!row) return undefined
  const aside = row.state === 'aside'
  // What is aside has its own patience; what the webhook waits with, that of the webhook.
  const counts = ({ at, fault }: (typeof row.attempts)[number]) =>
    fault !== undefined && (aside || (failing !== null && at >= failing))
  return {
    id: row.id,
    body: row.body,
    byHand: row.asked !== null,
    aside,
    failed: row.attempts.filter(counts).length,
  }
}

export async function unseen(
  db: Kysely<Database>,
  { webhook }: Errand,
  { records }: { records: boolean },
): Promise<{ changes: ChangeSeen[]; upTo: number }> {
  const { kinds } = webhook
  const { rows: counted } = await sql<{ scanned: number; last: number }>`
    select scanned, last from webhooks, change_counter where id = ${webhook.id}`.execute(db)
  const [{ scanned, last } = { scanned: 0, last: 0 }] = counted
  type Row = Selectable<Database['changes']> & { before: string | null; after: string | null }
  const { rows } = await sql<Row>`
    select changes.*, ${records ? sql`was.json` : sql`null`} as before, ${records ? sql`is_now.json` : sql`null`} as after
    from changes ${
      records
        ? sql`left join revisions as is_now using (kind, id, version)
            left join lateral (
              select json from revisions as r
              where r.kind = changes.kind and r.id = changes.id and r.version < changes.version
              order by r.version desc limit 1
            ) as was on true`
        : sql``
    }
    where sequence > ${scanned} and sequence <= ${last}
      ${kinds ? sql`and kind in (${sql.join([...kinds])})` : sql``}
    order by sequence limit ${sql.lit(mostSeen)}`.execute(db)
  return {
    changes: rows.map(({ before, after, ...row }) => ({ change: changeOf(row), before, after })),
    upTo: rows.length === mostSeen ? (rows.at(-1)?.sequence ?? last) : last,
  }
}

export async function prepare(
  trx: Transaction<Database>,
  { webhook: { id, after }, lease }: Errand,
  { sequence, body }: { sequence: number; body: string },
  now: string,
): Promise<Waiting | undefined> {
  if (!(await isHeld(trx, id, lease))) return undefined
  await sql`delete from webhook_deliveries
    where webhook = ${id} and state not in ('waiting', 'aside') and asked is null
      and created < ${now}::timestamptz - ${logged}::interval`.execute(trx)
  const delivery = {
    id: makeId('msg'),
    webhook: id,
    type: 'records.changed',
    after,
    sequence,
    body,
    state: 'waiting',
    asked: null,
    due: null,
    created: now,
  } as const
  await trx.insertInto('webhook_deliveries').values(delivery).execute()
  return { id: delivery.id, body, byHand: false, aside: false, failed: 0 }
}

export async function pass(
  db: Kysely<Database>,
  { webhook: { id }, lease }: Errand,
  sequence: number,
): Promise<void> {
  await db
    .updateTable('webhooks')
    .set({ scanned: sequence, ...free })
    .where('id', '=', id)
    .where('lease', '=', lease)
    .execute()
}

export async function release(db: Kysely<Database>, { webhook: { id }, lease }: Errand): Promise<void> {
  await db.updateTable('webhooks').set(free).where('id', '=', id).where('lease', '=', lease).execute()
}

export async function next(db: Kysely<Database>): Promise<string | undefined> {
  const { rows } = await sql<{ due: string | null }>`
    select min(greatest(
      case when ${asked} then created when ${behind} then due else greatest(due, ${firstAside}) end, leased_until)) as due
    from webhooks where ${asked} or (disabled is null and (${behind} or ${firstAside} is not null))`.execute(
    db,
  )
  return rows[0]?.due ?? undefined
}

export async function standing(
  db: Kysely<Database>,
): Promise<{ active: number; disabled: number; oldest?: string }> {
  const { rows } = await sql<{ active: number; disabled: number; oldest: string | null }>`
    select count(*) filter (where disabled is null) as active,
      count(*) filter (where disabled is not null) as disabled,
      min(least(
        (select recorded from changes where sequence > scanned order by sequence limit 1),
        (select min(d.created) from webhook_deliveries as d where d.webhook = webhooks.id and d.state = 'aside')
      )) filter (where disabled is null) as oldest
    from webhooks`.execute(db)
  const [{ active, disabled, oldest } = { active: 0, disabled: 0, oldest: null }] = rows
  return { active, disabled, ...(oldest === null ? {} : { oldest }) }
}
