import type { NewWebhook, Webhook, WebhookPatch } from '@torg/domain/queries'
import { type Kysely, sql, type Transaction } from 'kysely'
import { StorageError } from '../error.ts'
import { refuseConflict } from '../records/conflict.ts'
import type { Database } from '../schema/database.ts'
import { type WebhookRow, webhookOf } from './rows.ts'
import { makeId, makeSecret } from './secret.ts'

const latest = sql<number>`(select last from change_counter)`

/** A change that there is, or the latest: nobody can be told of what is yet to come and then not of it. */
const upTo = (after: number) => sql<number>`least(${after}::bigint, ${latest})`

export async function createWebhook(
  db: Kysely<Database>,
  { organisation, name, address, kinds, organisations, after }: NewWebhook & { name: string },
  now: string,
): Promise<{ webhook: Webhook; secret: string }> {
  const secret = makeSecret()
  const begin = after === undefined ? latest : upTo(after)
  const row = await db
    .insertInto('webhooks')
    .values({
      id: makeId('hook'),
      organisation: organisation ?? null,
      name,
      address,
      kinds: kinds ?? null,
      organisations: organisations ?? null,
      secret,
      secret_before: null,
      before_until: null,
      told: begin,
      scanned: begin,
      disabled: null,
      disabled_since: null,
      failing_since: null,
      due: now,
      lease: null,
      leased_until: null,
      version: 1,
      created: now,
      modified: now,
    })
    .returningAll()
    .executeTakeFirstOrThrow()
  return { webhook: webhookOf(row), secret }
}

export async function getWebhook(db: Kysely<Database>, id: string): Promise<Webhook | undefined> {
  const row = await db.selectFrom('webhooks').selectAll().where('id', '=', id).executeTakeFirst()
  return row && webhookOf(row)
}

export async function listWebhooks(db: Kysely<Database>): Promise<Webhook[]> {
  const rows = await db.selectFrom('webhooks').selectAll().orderBy('created').orderBy('id').execute()
  return rows.map(webhookOf)
}

export async function changeWebhook(
  trx: Transaction<Database>,
  id: string,
  { state, after, ...settings }: WebhookPatch,
  { ifVersion }: { ifVersion: number },
  now: string,
): Promise<Webhook> {
  const { version } = await locked(trx, id, ifVersion)
  const enabled = { disabled: null, disabled_since: null, failing_since: null, due: now }
  if (after !== undefined) await skipWaiting(trx, id)
  else if (state === 'active')
    await trx
      .updateTable('webhook_deliveries')
      .set({ due: now })
      .where('webhook', '=', id)
      .where('state', '=', 'aside')
      .execute()
  const row = await trx
    .updateTable('webhooks')
    .set({
      ...settings,
      ...(state === 'active' ? enabled : {}),
      ...(state === 'disabled' ? { disabled: 'by-hand', disabled_since: now } : {}),
      // Whoever is at it finds that the lease is not its own any more, and keeps nothing of where it was.
      ...(after === undefined
        ? {}
        : { told: upTo(after), scanned: upTo(after), due: now, lease: null, leased_until: null }),
      version: version + 1,
      modified: now,
    })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow()
  return webhookOf(row)
}

const skipWaiting = (trx: Transaction<Database>, id: string) =>
  trx
    .updateTable('webhook_deliveries')
    .set({ state: 'skipped', due: null })
    .where('webhook', '=', id)
    .where('state', 'in', ['waiting', 'aside'])
    .where('sequence', 'is not', null)
    .execute()

export async function removeWebhook(
  trx: Transaction<Database>,
  id: string,
  { ifVersion }: { ifVersion: number },
): Promise<void> {
  await locked(trx, id, ifVersion)
  await trx.deleteFrom('webhooks').where('id', '=', id).execute()
}

export async function rotateSecret(
  db: Kysely<Database>,
  id: string,
  until: string,
  now: string,
): Promise<{ webhook: Webhook; secret: string }> {
  const secret = makeSecret()
  const row = await db
    .updateTable('webhooks')
    .set(({ ref, eb }) => ({
      secret,
      secret_before: ref('secret'),
      before_until: until,
      version: eb('version', '+', 1),
      modified: now,
    }))
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirst()
  if (!row) throw missing(id)
  return { webhook: webhookOf(row), secret }
}

async function locked(trx: Transaction<Database>, id: string, ifVersion: number): Promise<WebhookRow> {
  const row = await trx.selectFrom('webhooks').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
  if (!row) throw missing(id)
  refuseConflict(`webhook ${id}`, row.version, ifVersion)
  return row
}

export const missing = (id: string): StorageError =>
  new StorageError('not_found', `There is no webhook ${id}.`)
