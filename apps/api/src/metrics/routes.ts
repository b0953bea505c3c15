import { Hono } from 'hono'
import type { Registry } from 'prom-client'
import type { Env } from '../deps.ts'

/** For Prometheus. It tells how much is asked, so keep it from the public at the proxy. */
export const metrics = (registry: Registry) =>
  new Hono<Env>().get('/metrics', async (c) =>
    c.body(await registry.metrics(), 200, {
      'Content-Type': registry.contentType,
      'Cache-Control': 'no-store',
    }),
  )
