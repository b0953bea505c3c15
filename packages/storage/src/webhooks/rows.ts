import type { Webhook, WebhookDelivery } from '@torg/domain/queries'
import type { Selectable } from 'kysely'
import type { Database } from '../schema/database.ts'

export type WebhookRow = Selectable<Database['webhooks']>
export type DeliveryRow = Selectable<Database['webhook_deliveries']>

export const webhookOf = (row: WebhookRow): Webhook => ({
  id: row.id,
  ...(row.organisation === null ? {} : { organisation: row.organisation }),
  name: row.name,
  address: row.address,
  ...(row.kinds === null ? {} : { kinds: row.kinds }),
  ...(row.organisations === null ? {} : { organisations: row.organisations }),
  ...(row.disabled === null || row.disabled_since === null
    ? { state: 'active' }
    : { state: 'disabled', disabled: { reason: row.disabled, since: row.disabled_since } }),
  ...(row.failing_since === null ? {} : { failingSince: row.failing_since }),
  after: row.told,
  version: row.version,
  created: row.created,
  modified: row.modified,
})

/** A message as the log shows it. `due`: when the webhook tries next. */
export const deliveryOf = (
  { id, type, after, sequence, state, asked, attempts, created, ...row }: DeliveryRow,
  due: string | undefined,
): WebhookDelivery => {
  const waits = state === 'waiting' || state === 'aside' || asked !== null
  const next = asked ?? (due === undefined ? undefined : (row.due ?? due))
  return {
    id,
    type,
    ...(after === null ? {} : { after }),
    ...(sequence === null ? {} : { sequence }),
    state: waits ? 'waiting' : state,
    ...(waits && next !== undefined ? { due: next } : {}),
    created,
    attempts,
  }
}
