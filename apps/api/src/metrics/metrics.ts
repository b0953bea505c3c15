import { createMiddleware } from 'hono/factory'
import { Counter, Gauge, Histogram, type Registry } from 'prom-client'
import type { Deps, Env } from '../deps.ts'

/** Counts one request that was answered. */
export type Count = (request: {
  method: string
  /** As {@link routeOf} tells it. */
  route: string
  status: number
  seconds: number
  /** Whether it was answered from what was kept. */
  kept: boolean
}) => void

/** What is counted. Nothing in it is about a visitor: no address, no query, no id. */
export function counterOf(registry: Registry, { store }: Pick<Deps, 'store'>): Count {
  const labelNames = ['method', 'route', 'status'] as const
  const requests = new Counter({
    name: 'torg_requests_total',
    help: 'Requests answered, by method, kind of address and status',
    labelNames,
    registers: [registry],
  })
  const answersKept = new Counter({
    name: 'torg_kept_answers_total',
    help: 'Requests answered from what was kept, without a query',
    registers: [registry],
  })
  const durations = new Histogram({
    name: 'torg_request_seconds',
    help: 'Time until the beginning of an answer',
    labelNames: ['route'],
    buckets: [0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3, 10],
    registers: [registry],
  })
  new Gauge({
    name: 'torg_change_sequence',
    help: 'Number of the latest change',
    registers: [registry],
    async collect() {
      // While the database is gone the other measures are wanted all the more.
      const tide = await store.latestChange().catch(() => undefined)
      if (tide) this.set(tide.sequence)
    },
  })
  new Gauge({
    name: 'torg_database',
    help: 'Whether writes of other processes are heard of (heard), or not (asked), or only a replica answers (behind)',
    labelNames: ['state'],
    registers: [registry],
    collect() {
      for (const state of ['heard', 'asked', 'behind'])
        this.set({ state }, Number(store.freshness() === state))
    },
  })

  // Looking up labels costs more than counting: there are few of them, so each is looked up once.
  const known = new Map<string, { requests: Counter.Internal; durations: Histogram.Internal<'route'> }>()
  return ({ method, route, status, seconds, kept }) => {
    const key = `${status} ${method} ${route}`
    let counted = known.get(key)
    if (counted === undefined) {
      counted = {
        requests: requests.labels({ method: methodOf(method), route, status }),
        durations: durations.labels({ route }),
      }
      if (methods.includes(method)) known.set(key, counted)
    }
    counted.requests.inc()
    counted.durations.observe(seconds)
    if (kept) answersKept.inc()
  }
}

/** Counts what passes through the application. */
export const countRequests = (count: Count) =>
  createMiddleware<Env>(async (c, next) => {
    const began = performance.now()
    await next()
    count({
      method: c.req.method,
      route: routeOf(c.req.path, c.res.status),
      status: c.res.status,
      seconds: (performance.now() - began) / 1000,
      kept: c.get('kept') ?? false,
    })
  })

const methods = ['GET', 'HEAD', 'OPTIONS', 'PUT', 'POST', 'PATCH', 'DELETE']
const methodOf = (method: string) => (methods.includes(method) ? method : 'other')

/** The kind of an address. What is not there counts as one, or whoever tries addresses would fill the memory. */
export function routeOf(path: string, status: number): string {
  if (status === 404 || status === 405) return 'other'
  const [, first = '', second = '', third, fourth] = path.replace(/\?.*/s, '').split('/')
  if (first !== 'v1') return `/${first}`
  const list = `/v1/${second.replace(/\..*/, '')}`
  if (third === undefined) return list
  return `${list}/:id${fourth === undefined ? '' : `/${fourth.replace(/[^a-z].*/, '')}`}`
}
