import type { WebhookAttempt } from '@torg/domain/queries'
import type { Errand, Outcome, Store, Waiting } from '@torg/storage'
import type { Deps } from '../deps.ts'
import { nextMessage } from './message.ts'
import { outcomeOf } from './patience.ts'
import type { Send, Sent } from './send.ts'
import { signatureHeaders } from './signature.ts'

export type CourierDeps = Pick<Deps, 'store' | 'clock' | 'log'> & {
  config: Pick<Deps['config'], 'publicUrl'>
  send: Send
  /** 0 to 1; Math.random if absent. */
  random?: () => number
  /** How long (ms) attempts under way may take after the word to stop; 8 seconds if absent. */
  patience?: number
  /** Told what became of each attempt. */
  tell?: (outcome: Told) => void
}

export type Told = 'delivered' | 'failed' | 'disabled'
const toldOf: Record<Outcome['outcome'], Told> = {
  delivered: 'delivered',
  retry: 'failed',
  aside: 'failed',
  failed: 'failed',
  disable: 'disabled',
}

/** Carries messages to webhooks. */
export type Courier = {
  /** Sends all that is due; resolves when nothing is, or when it was stopped. */
  work: () => Promise<void>
  /** There is something new: another hand lends itself, whatever the others are at. */
  wake: () => void
  /** Takes nothing more upon itself, and resolves when what is under way has come to its end or was given back. */
  stop: () => Promise<void>
}

// As many webhooks at a time, each with one message: a receiver that answers slowly holds up few others.
const hands = 8
// Longer than an attempt can take, by more than clocks of servers differ.
const lease = 60_000

export function createCourier(deps: CourierDeps): Courier {
  const { store, patience = 8_000 } = deps
  const stopping = new AbortController()
  const ended = new AbortController()
  const busy = new Set<Promise<void>>()

  async function hand(): Promise<void> {
    while (!stopping.signal.aborted) {
      const errand = await store.webhooks.claim(lease)
      if (!errand) return
      // There may be more to do than one can.
      start()
      await carry(deps, errand, ended.signal)
    }
  }

  function start() {
    if (busy.size >= hands || stopping.signal.aborted) return
    const working = hand().finally(() => busy.delete(working))
    // Whoever waits for the work hears of it.
    working.catch(() => {})
    busy.add(working)
  }

  return {
    async work() {
      start()
      while (busy.size > 0) await Promise.all(busy)
    },
    wake: start,
    async stop() {
      stopping.abort()
      const late = setTimeout(() => ended.abort(), patience)
      await Promise.allSettled(busy)
      clearTimeout(late)
    },
  }
}

async function carry(deps: CourierDeps, errand: Errand, ended: AbortSignal): Promise<void> {
  const { store, clock, config } = deps
  const waiting = errand.waiting ?? (await prepared(store, errand, config.publicUrl, clock()))
  if (!waiting) return
  const began = performance.now()
  const at = clock()
  const message = { id: waiting.id, body: waiting.body, secrets: errand.secrets }
  let sent: Sent
  try {
    const { address } = errand.webhook
    sent = await deps.send({ address, headers: signatureHeaders(message, at), body: waiting.body }, ended)
  } catch (error) {
    // Not an attempt: another process sends it again, as if this one had died.
    await store.webhooks.release(errand)
    if (ended.aborted) return
    throw error
  }
  const { retryAfter: _, ...result } = sent
  const milliseconds = Math.round(performance.now() - began)
  await settle(deps, errand, waiting, sent, { at: at.toISOString(), milliseconds, ...result })
}

async function prepared(
  store: Store,
  errand: Errand,
  publicUrl: string,
  now: Date,
): Promise<Waiting | undefined> {
  const { sequence, body } = await nextMessage(store, errand, publicUrl, now)
  if (body !== undefined) return store.webhooks.prepare(errand, { sequence, body })
  await store.webhooks.pass(errand, sequence)
  return undefined
}

async function settle(
  { store, log, tell = () => {}, random = Math.random }: CourierDeps,
  errand: Errand,
  waiting: Waiting,
  sent: Sent,
  attempt: WebhookAttempt,
): Promise<void> {
  const outcome = outcomeOf(sent, errand.webhook, attempt, waiting, random())
  if (!(await store.webhooks.settle(errand, waiting.id, attempt, outcome))) return
  const { fault, status, milliseconds } = attempt
  log({
    level: 'info',
    event: fault === undefined ? 'webhook delivered' : 'webhook failed',
    webhook: errand.webhook.id,
    delivery: waiting.id,
    milliseconds,
    ...(status === undefined ? {} : { status }),
    ...(fault === undefined ? {} : { fault }),
    ...(outcome.outcome === 'disable' ? { disabled: outcome.reason } : {}),
    ...(outcome.outcome === 'aside' ? { aside: true } : {}),
    ...(outcome.outcome === 'failed' ? { givenUp: true } : {}),
  })
  tell(toldOf[outcome.outcome])
}
