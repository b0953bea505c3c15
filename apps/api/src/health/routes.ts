import { Hono } from 'hono'
import type { Deps, Env } from '../deps.ts'
import { Refusal } from '../problems/refusal.ts'

const neverKept = { 'Cache-Control': 'no-store' }

/** For those who run it: is the process alive, and can it answer? */
export const health = ({ store, stopping }: Deps) =>
  new Hono<Env>()
    .get('/livez', (c) => c.text('ok', 200, neverKept))
    .get('/readyz', async (c) => {
      // Proxies are to send requests elsewhere from now on.
      if (stopping?.aborted) throw new Refusal('unavailable')
      await within(patience, store.fromReplicas.ping()).catch((cause: unknown) => {
        throw new Refusal('unavailable', {}, [], { cause })
      })
      return c.text(store.freshness() === 'behind' ? 'reads only' : 'ok', 200, neverKept)
    })

/** How long (ms) the database may take to say that it is there. */
const patience = 3_000

async function within(milliseconds: number, work: Promise<void>): Promise<void> {
  const silence = Promise.withResolvers<never>()
  const timer = setTimeout(() => silence.reject(new Error('No answer in time')), milliseconds)
  try {
    await Promise.race([work, silence.promise])
  } finally {
    clearTimeout(timer)
  }
}
