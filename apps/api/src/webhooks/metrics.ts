import type { Store } from '@torg/storage'
import { Counter, Gauge, type Registry } from 'prom-client'
import type { Told } from './courier.ts'

/** Counts what becomes of messages, and tells how many webhooks there are and for how long the oldest change waits. */
export function countDeliveries(
  registry: Registry,
  { store, clock }: { store: Store; clock: () => Date },
): (outcome: Told) => void {
  const registers = [registry]
  const attempts = new Counter({
    name: 'torg_webhook_attempts_total',
    help: 'Attempts to deliver a message to a webhook, by what came of them',
    labelNames: ['outcome'],
    registers,
  })
  const webhooks = new Gauge({
    name: 'torg_webhooks',
    help: 'Webhooks, by state',
    labelNames: ['state'],
    registers,
    async collect() {
      const { active, disabled } = await store.webhooks.standing()
      this.set({ state: 'active' }, active)
      this.set({ state: 'disabled' }, disabled)
    },
  })
  const oldest = new Gauge({
    name: 'torg_webhook_oldest_waiting_seconds',
    help: 'Age of the oldest change that an active webhook has not been told of',
    registers,
    async collect() {
      const { oldest } = await store.webhooks.standing()
      this.set(oldest === undefined ? 0 : Math.max(0, clock().getTime() - Date.parse(oldest)) / 1000)
    },
  })
  for (const outcome of ['delivered', 'failed', 'disabled']) attempts.inc({ outcome }, 0)
  webhooks.set({ state: 'active' }, 0)
  oldest.set(0)
  return (outcome) => attempts.inc({ outcome })
}
