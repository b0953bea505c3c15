import type {
  DeliveriesAnswer,
  NewWebhook,
  Webhook,
  WebhookDelivery,
  WebhookPatch,
  WebhookSecret,
  WebhooksAnswer,
} from '@torg/domain/queries'
import { writeQuery } from './query.ts'
import { etagOf, jsonOf, type Send } from './send.ts'

/** The webhooks of an organisation, for its administrators. */
export type Webhooks = {
  list(): Promise<Webhook[]>
  /** @throws TorgError `not_found` */
  get(id: string): Promise<{ webhook: Webhook; etag: string }>
  /** Its `secret` is in this answer only. @throws TorgError `invalid`, `conflict` (too many) */
  create(settings: NewWebhook): Promise<WebhookSecret>
  /** @throws TorgError `precondition_failed` */
  change(id: string, patch: WebhookPatch, seen: { etag: string }): Promise<{ webhook: Webhook; etag: string }>
  /** @throws TorgError `precondition_failed` */
  remove(id: string, seen: { etag: string }): Promise<void>
  /** A new secret, in this answer only; the one before signs too for a day. */
  rotate(id: string): Promise<WebhookSecret>
  /** Sends a message that only tries whether it arrives. */
  test(id: string): Promise<WebhookDelivery>
  /** What was sent and what became of it, latest first. */
  deliveries(
    id: string,
    query?: {
      state?: WebhookDelivery['state'] | readonly WebhookDelivery['state'][] | undefined
      cursor?: string | undefined
      limit?: number | undefined
    },
  ): Promise<DeliveriesAnswer>
  /** Sends a message again, now and once. */
  redeliver(id: string, delivery: string): Promise<WebhookDelivery>
}

export function webhooksOf(send: Send): Webhooks {
  const at = (id: string, rest = '') => `webhooks/${encodeURIComponent(id)}${rest}`
  const seenOf = async (response: Response) => ({
    webhook: await jsonOf<Webhook>(response),
    etag: etagOf(response),
  })
  const answer = async <T>(...asked: Parameters<Send>): Promise<T> => jsonOf(await send(...asked))
  return {
    list: async () => (await answer<WebhooksAnswer>('GET', 'webhooks')).items,
    get: async (id) => seenOf(await send('GET', at(id))),
    create: (settings) => answer('POST', 'webhooks', { body: settings }),
    change: async (id, patch, { etag }) =>
      seenOf(
        await send('PATCH', at(id), {
          body: patch,
          type: 'application/merge-patch+json',
          headers: { 'if-match': etag },
        }),
      ),
    async remove(id, { etag }) {
      await send('DELETE', at(id), { headers: { 'if-match': etag } })
    },
    rotate: (id) => answer('POST', at(id, '/secret')),
    test: (id) => answer('POST', at(id, '/test')),
    deliveries: (id, query = {}) => answer('GET', at(id, `/deliveries${writeQuery(query)}`)),
    redeliver: (id, delivery) =>
      answer('POST', at(id, `/deliveries/${encodeURIComponent(delivery)}/redeliver`)),
  }
}
