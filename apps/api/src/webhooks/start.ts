import type { Deps } from '../deps.ts'
import { createCourier } from './courier.ts'
import { keepAtWork } from './keep.ts'
import { countDeliveries } from './metrics.ts'
import { sender } from './send.ts'

/**
 * Begins to send messages to webhooks, until `stopping` is aborted.
 * @returns `wake`: there is something to send now; `ended`: resolves when what was under way has come to its end
 */
export async function startWebhooks(
  { store, clock, config, log, metrics }: Deps,
  stopping: AbortSignal,
): Promise<{ wake: () => void; ended: () => Promise<void> }> {
  const courier = createCourier({
    store,
    clock,
    config,
    log,
    send: sender({ origins: config.webhookOrigins ?? [] }),
    ...(metrics ? { tell: countDeliveries(metrics, { store, clock }) } : {}),
  })
  const ended = await keepAtWork(courier, { store, clock, log }, stopping)
  return { wake: courier.wake, ended }
}
