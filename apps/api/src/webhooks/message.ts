import type { WebhookMessage } from '@torg/domain/queries'
import { kinds } from '@torg/domain/records'
import type { Errand, Store } from '@torg/storage'
import { concerns, listenedTo } from './concern.ts'

/** Most changes that one message tells of. */
const most = 100

/** The text of a message that only tries whether messages arrive. */
export const pingOf = (webhook: string, now: Date): string =>
  JSON.stringify({
    type: 'ping',
    timestamp: now.toISOString(),
    data: { webhook },
  } satisfies WebhookMessage)

/** The next message for a webhook, and how far in the feed it goes; without a text when nothing so far is for it. */
export async function nextMessage(
  store: Store,
  errand: Errand,
  publicUrl: string,
  now: Date,
): Promise<{ sequence: number; body?: string }> {
  const { organisations, after } = errand.webhook
  const { changes: seen, upTo } = await store.webhooks.unseen(errand, {
    records: organisations !== undefined,
  })
  const listened = organisations && (await listenedTo(store, organisations))
  const changes: Extract<WebhookMessage, { type: 'records.changed' }>['data']['changes'] = []
  for (const each of seen) {
    if (listened && !(await concerns(store, listened, each))) continue
    const { kind, id } = each.change
    changes.push({ ...each.change, link: `${publicUrl}/v1/${kinds[kind].path}/${id}` })
    if (changes.length === most) break
  }
  const last = changes.at(-1)
  if (!last) return { sequence: upTo }
  const sequence = changes.length === most ? last.sequence : upTo
  const message: WebhookMessage = {
    type: 'records.changed',
    timestamp: now.toISOString(),
    data: { after, sequence, changes },
  }
  return { sequence, body: JSON.stringify(message) }
}
