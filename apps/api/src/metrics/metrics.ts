import { createMiddleware } from 'hono/factory'
import { Counter, Gauge, Histogram, type Registry } from 'prom-client'
import type { Deps, Env } from '../deps.ts'

/** Counts requests of one kind that were answered. */
export type Tally = {
  /** One that was answered from what was kept: in no time, so that none is counted. */
  kept(): void
  /** One whose answer was made. */
  made(seconds: number): void
}

/** Where requests are counted of this method, to this kind of address ({@link routeOf}), answered with this status. */
export type TallyOf = (method: string, route: string, status: number) => Tally

/** What is counted. Nothing in it is about a visitor: no address, no query, no id. */
export function talliesOf(registry: Registry, { store }: Pick<Deps, 'store'>): TallyOf {
  const labelNames = ['method', 'route', 'status'] as const
  const requests = new Counter({
    name: 'torg_requests_total',
    help: 'Requests answered, by method, kind of address and status',
    labelNames,
    registers: [registry],
    collect: () => handOver(),
  })
  const answersKept = new Counter({
    name: 'torg_kept_answers_total',
    help: 'Requests answered from what was kept, without a query',
    registers: [registry],
    collect: () => handOver(),
  })
  const durations = new Histogram({
    name: 'torg_request_seconds',
    help: 'Time until the beginning of an answer that was made: what is kept takes none',
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

  // prom-client looks up labels for each request, which costs more than counting: it is told when somebody asks.
  const tallies = new Map<string, OneKind>()
  const handOver = () => {
    for (const tally of tallies.values()) tally.handOver(requests, answersKept)
  }
  return (method, route, status) => {
    const labels = { method: methods.includes(method) ? method : 'other', route, status }
    const key = `${status} ${labels.method} ${route}`
    const found = tallies.get(key)
    if (found) return found
    const tally = new OneKind(labels, durations.labels({ route }))
    tallies.set(key, tally)
    return tally
  }
}

type Labels = 'method' | 'route' | 'status'

class OneKind implements Tally {
  #answered = 0
  #kept = 0
  readonly #labels: Record<Labels, string | number>
  readonly #durations: Histogram.Internal<'route'>

  constructor(labels: Record<Labels, string | number>, durations: Histogram.Internal<'route'>) {
    this.#labels = labels
    this.#durations = durations
  }

  kept() {
    this.#answered += 1
    this.#kept += 1
  }

  made(seconds: number) {
    this.#answered += 1
    this.#durations.observe(seconds)
  }

  handOver(requests: Counter<Labels>, answersKept: Counter) {
    if (this.#answered > 0) requests.inc(this.#labels, this.#answered)
    answersKept.inc(this.#kept)
    this.#answered = 0
    this.#kept = 0
  }
}

/** Counts what passes through the application. */
export const countRequests = (tallyOf: TallyOf) =>
  createMiddleware<Env>(async (c, next) => {
    const began = performance.now()
    await next()
    const { status } = c.res
    const tally = tallyOf(c.req.method, routeOf(c.req.path, status), status)
    if (c.get('kept')) tally.kept()
    else tally.made((performance.now() - began) / 1000)
  })

const methods = ['GET', 'HEAD', 'OPTIONS', 'PUT', 'POST', 'PATCH', 'DELETE']

/** The kind of an address. What is not there counts as one, or whoever tries addresses would fill the memory. */
export function routeOf(path: string, status: number): string {
  if (status === 404 || status === 405) return 'other'
  const [, first = '', second = '', third, fourth] = path.replace(/\?.*/s, '').split('/')
  if (first !== 'v1') return `/${first}`
  const list = `/v1/${second.replace(/\..*/, '')}`
  if (third === undefined) return list
  return `${list}/:id${fourth === undefined ? '' : `/${fourth.replace(/[^a-z].*/, '')}`}`
}
