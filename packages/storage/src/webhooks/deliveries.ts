import type { WebhookDelivery } from '@torg/domain/queries'
import { type Kysely, sql } from 'kysely'
import { StorageError } from '../error.ts'
import { readCursor, writeCursor } from '../lists/cursor.ts'
import { pageSize } from '../lists/page.ts'
import type { Database } from '../schema/database.ts'
import { type DeliveryRow, deliveryOf } from './rows.ts'
import { makeId } from './secret.ts'
import { missing } from './webhooks.ts'

type Asked = { limit?: number; after?: string; state?: readonly WebhookDelivery['state'][] }

const listName = (id: string) => `deliveries/${id}`

export async function listDeliveries(
  db: Kysely<Database>,
  id: string,
  { limit, after, state }: Asked = {},
): Promise<{ items: WebhookDelivery[]; next?: string }> {
  const size = pageSize(limit)
  const place = after === undefined ? undefined : readCursor(listName(id), after)
  const rows = await db
    .selectFrom('webhook_deliveries')
    .selectAll()
    .where('webhook', '=', id)
    .$if(state !== undefined, (query) =>
      query.where(
        sql<string>`case when asked is null and state <> 'aside' then state else 'waiting' end`,
        'in',
        state ?? [],
      ),
    )
    .$if(place !== undefined, (query) =>
      query.where(sql<boolean>`(created, id) < (${place?.[0]}::timestamptz, ${place?.[1]}::text)`),
    )
    .orderBy('created', 'desc')
    .orderBy('id', 'desc')
    .limit(size + 1)
    .execute()
  const due = await dueOf(db, id)
  const shown = rows.slice(0, size)
  const last = rows.length > size ? shown.at(-1) : undefined
  return {
    items: shown.map((row) => deliveryOf(row, due)),
    ...(last ? { next: writeCursor(listName(id), [last.created, last.id]) } : {}),
  }
}

export async function getDelivery(
  db: Kysely<Database>,
  id: string,
  delivery: string,
): Promise<WebhookDelivery | undefined> {
  const row = await one(db, id, delivery)
  return row && { ...deliveryOf(row, await dueOf(db, id)), message: row.body }
}

export async function redeliver(
  db: Kysely<Database>,
  id: string,
  delivery: string,
  now: string,
): Promise<WebhookDelivery> {
  const row = await db
    .updateTable('webhook_deliveries')
    .set({ asked: now })
    .where('webhook', '=', id)
    .where('id', '=', delivery)
    .returningAll()
    .executeTakeFirst()
  if (!row) throw new StorageError('not_found', `There is no delivery ${delivery} of webhook ${id}.`)
  return deliveryOf(row, undefined)
}

export async function ping(
  db: Kysely<Database>,
  id: string,
  body: string,
  now: string,
): Promise<WebhookDelivery> {
  const { rows } = await sql<DeliveryRow>`
    insert into webhook_deliveries (id, webhook, type, body, state, asked, created)
    select ${makeId('msg')}, id, 'ping', ${body}, 'waiting', ${now}, ${now} from webhooks where id = ${id}
    returning *`.execute(db)
  const [row] = rows
  if (!row) throw missing(id)
  return deliveryOf(row, undefined)
}

const one = (db: Kysely<Database>, id: string, delivery: string) =>
  db
    .selectFrom('webhook_deliveries')
    .selectAll()
    .where('webhook', '=', id)
    .where('id', '=', delivery)
    .executeTakeFirst()

/** When an active webhook tries next what it waits with. */
async function dueOf(db: Kysely<Database>, id: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('webhooks')
    .select('due')
    .where('id', '=', id)
    .where('disabled', 'is', null)
    .executeTakeFirst()
  return row?.due
}
