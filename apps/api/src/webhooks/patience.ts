import type { Webhook, WebhookAttempt } from '@torg/domain/queries'
import type { Outcome, Waiting } from '@torg/storage'
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

/** Answers that speak of the message, not of the receiver: others may be taken while this one is not. */
const refusals = new Set([400, 409, 413, 415, 422])
/** After so many failures, half an hour, 500 counts as one of these: a receiver that stumbles over one message says that. */
const stumbles = 3

/**
 * What follows from an attempt: nothing more, another one later, or the end.
 * @param waiting how often this message failed before, and whether others go on meanwhile
 * @param random 0 to 1: up to a fifth is added to the pause, so that not all come back at once
 */
export function outcomeOf(
  { status, fault, retryAfter = 0 }: Sent,
  { failingSince }: Pick<Webhook, 'failingSince'>,
  { at }: Pick<WebhookAttempt, 'at'>,
  { failed, aside }: Pick<Waiting, 'failed' | 'aside'>,
  random: number,
): Outcome {
  if (fault === undefined) return { outcome: 'delivered' }
  if (status === 410) return { outcome: 'disable', reason: 'gone' }
  const now = Date.parse(at)
  if (failingSince !== undefined && now - Date.parse(failingSince) >= patience)
    return { outcome: 'disable', reason: 'failing' }
  const pause = (pauses[Math.min(failed, pauses.length - 1)] ?? longest) * (1 + random / 5)
  const due = new Date(now + Math.max(pause, Math.min(retryAfter * second, longest))).toISOString()
  if (aside) return failed < pauses.length ? { outcome: 'aside', due } : { outcome: 'failed' }
  const refused = status !== undefined && (refusals.has(status) || (status === 500 && failed >= stumbles))
  return { outcome: refused ? 'aside' : 'retry', due }
}
