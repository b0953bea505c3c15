import type { Webhook, WebhookAttempt } from '@torg/domain/queries'
import type { Outcome } from '@torg/storage'
import type { Sent } from './send.ts'

const [second, minute, hour] = [1000, 60_000, 3_600_000]

/** Standard Webhooks' own example: three days in all. */
const pauses = [
  5 * second,
  5 * minute,
  30 * minute,
  2 * hour,
  5 * hour,
  10 * hour,
  14 * hour,
  20 * hour,
  24 * hour,
]
const longest = 24 * hour
/** For how long nothing may be taken before a webhook is disabled. */
const patience = 72 * hour

/**
 * What follows from an attempt: nothing more, another one later, or the end.
 * @param failed attempts at this message that failed before this one
 * @param random 0 to 1: up to a fifth is added to the pause, so that not all come back at once
 */
export function outcomeOf(
  { status, fault, retryAfter = 0 }: Sent,
  { failingSince }: Pick<Webhook, 'failingSince'>,
  { at }: Pick<WebhookAttempt, 'at'>,
  failed: number,
  random: number,
): Outcome {
  if (fault === undefined) return { outcome: 'delivered' }
  if (status === 410) return { outcome: 'disable', reason: 'gone' }
  const now = Date.parse(at)
  if (failingSince !== undefined && now - Date.parse(failingSince) >= patience)
    return { outcome: 'disable', reason: 'failing' }
  const pause = (pauses[Math.min(failed, pauses.length - 1)] ?? longest) * (1 + random / 5)
  const due = now + Math.max(pause, Math.min(retryAfter * second, longest))
  return { outcome: 'retry', due: new Date(due).toISOString() }
}
