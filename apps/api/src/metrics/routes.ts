import { Hono } from 'hono'
import type { Registry } from 'prom-client'
import type { Env } from '../deps.ts'
import { Refusal } from '../problems/refusal.ts'

/**
 * For Prometheus. It tells how much is asked, so behind a proxy it is there only for who comes past it: a rule of the
 * proxy would have to know every spelling of the path that leads here (`/./metrics`, `/%6Detrics`).
 */
export const metrics = (registry: Registry, trustProxy = false) =>
  new Hono<Env>().get('/metrics', async (c) => {
    if (trustProxy && c.req.header('x-forwarded-for') !== undefined)
      throw new Refusal('not_found', { list: c.req.path })
    return c.body(await registry.metrics(), 200, {
      'Content-Type': registry.contentType,
      'Cache-Control': 'no-store',
    })
  })
