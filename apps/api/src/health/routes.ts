import { Hono } from 'hono'
import type { Deps, Env } from '../deps.ts'
import { Refusal } from '../problems/refusal.ts'

const neverKept = { 'Cache-Control': 'no-store' }

/** For those who run it: is the process alive, and can it answer? */
export const health = ({ store }: Deps) =>
  new Hono<Env>()
    .get('/livez', (c) => c.text('ok', 200, neverKept))
    .get('/readyz', async (c) => {
      await store.ping().catch((cause: unknown) => {
        throw new Refusal('unavailable', {}, [], { cause })
      })
      return c.text('ok', 200, neverKept)
    })
