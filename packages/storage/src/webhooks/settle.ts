import type { WebhookAttempt } from '@torg/domain/queries'
import { sql, type Transaction } from 'kysely'
import type { Database } from '../schema/database.ts'
import { free, isHeld } from './lease.ts'
import type { DeliveryRow } from './rows.ts'
import type { Errand, Outcome } from './webhook.ts'

const mostAttempts = 50
/** A receiver that refuses more messages than these refuses ours, not some of them: the feed waits then. */
const mostAside = 20

type Was = Pick<DeliveryRow, 'state' | 'sequence' | 'asked' | 'due'>

export async function settle(
  trx: Transaction<Database>,
  { webhook: { id }, lease }: Errand,
  delivery: string,
  attempt: WebhookAttempt,
  given: Outcome,
  now: string,
): Promise<boolean> {
  if (!(await isHeld(trx, id, lease))) return false
  const was = await trx
    .selectFrom('webhook_deliveries')
    .select(['state', 'sequence', 'asked', 'due'])
    .where('id', '=', delivery)
    .executeTakeFirstOrThrow()
  const head = was.state === 'waiting' && was.sequence !== null
  const byHand = was.asked !== null
  const outcome = given.outcome === 'aside' && head && (await isFull(trx, id)) ? asRetry(given) : given
  const { state, due } = afterwards(was, outcome)
  await sql`
    update webhook_deliveries set state = ${state}, due = ${due}, asked = null,
      attempts = (case when jsonb_array_length(attempts) >= ${sql.lit(mostAttempts)} then attempts - 0 else attempts end)
        || ${JSON.stringify([attempt])}::jsonb
    where id = ${delivery}`.execute(trx)

  const place = head && state !== 'waiting' ? was.sequence : null
  await trx
    .updateTable('webhooks')
    .set({
      ...free,
      ...(place === null ? {} : { told: place, scanned: place }),
      ...(outcome.outcome === 'delivered' ? { failing_since: null, due: now } : {}),
    })
    .where('id', '=', id)
    .execute()
  // Neither a try by hand nor one of what is aside already counts among those that the webhook is disabled for.
  if (head && !byHand && (outcome.outcome === 'retry' || outcome.outcome === 'aside'))
    await sql`update webhooks set due = ${outcome.outcome === 'retry' ? outcome.due : now},
      failing_since = coalesce(failing_since, ${attempt.at}) where id = ${id}`.execute(trx)
  if (outcome.outcome === 'disable')
    await sql`update webhooks set disabled = ${outcome.reason}, disabled_since = ${now}, version = version + 1,
      modified = ${now}, failing_since = coalesce(failing_since, ${attempt.at})
      where id = ${id} and disabled is null`.execute(trx)
  return true
}

const asRetry = ({ due }: Extract<Outcome, { outcome: 'aside' }>): Outcome => ({ outcome: 'retry', due })

async function isFull(trx: Transaction<Database>, id: string): Promise<boolean> {
  const { aside } = await trx
    .selectFrom('webhook_deliveries')
    .select(({ fn }) => fn.countAll<number>().as('aside'))
    .where('webhook', '=', id)
    .where('state', '=', 'aside')
    .executeTakeFirstOrThrow()
  return aside >= mostAside
}

/** What a message is after an attempt, and when it is tried again by itself. */
function afterwards(
  { state, sequence, asked, due }: Was,
  outcome: Outcome,
): Pick<DeliveryRow, 'state' | 'due'> {
  if (outcome.outcome === 'delivered') return { state: 'delivered', due: null }
  if (state === 'waiting' && sequence === null) return { state: 'failed', due: null }
  if (asked !== null) return { state, due }
  if (outcome.outcome === 'aside' || (outcome.outcome === 'retry' && state === 'aside'))
    return { state: 'aside', due: outcome.due }
  if (outcome.outcome === 'failed') return { state: 'failed', due: null }
  return { state, due }
}
