import { createMiddleware } from 'hono/factory'
import type { Deps, Env } from '../deps.ts'
import { formatWanted } from '../formats/format.ts'
import { headersOf } from './answer.ts'
import { KeptAnswer, type KeptAnswers } from './kept-answers.ts'
import { requestIdOf } from './request-id.ts'
import type { Tide } from './tide.ts'
import { UnderWay } from './under-way.ts'
import { formWanted } from './wanted.ts'

// No later specification has another word for it: https://www.rfc-editor.org/rfc/rfc7234#section-5.5.1
const stale = '110 - "Response is Stale"'

/** What an answer is kept under: what was asked for, in which format. */
export const addressOf = (accept: string | undefined, path: string) => {
  const format = formatWanted(accept)
  // The usual one has no name of its own: putting two texts together costs as much as looking one up.
  return format === 'json' ? path : `${format} ${path}`
}

/**
 * Outermost: gives each request its id, answers what is kept without a query, and keeps what was answered.
 * A strong validator is a digest of the body, so it is the same on every node.
 */
export function keepAnswers(
  { clock, store }: Pick<Deps, 'clock' | 'store'>,
  answers: KeptAnswers,
  tide: Tide,
) {
  const underWay = new UnderWay(tide)

  return createMiddleware<Env>(async (c, next) => {
    const requestId = requestIdOf(c.req.header('x-request-id'))
    c.set('requestId', requestId)
    const url = c.req.url
    const address = addressOf(c.req.header('accept'), url.slice(url.indexOf('/', 8)))
    const reads = c.req.method === 'GET' || c.req.method === 'HEAD'
    const now = () => clock().getTime()
    const begun = reads ? (answers.find(address, now) ?? underWay.find(address)) : undefined
    // Waiting for nothing would let others begin between the look and the beginning.
    const kept = begun instanceof Promise ? await begun : begun
    if (kept && now() < (kept.answer.until ?? Infinity)) {
      c.set('kept', true)
      return respond(kept, c.req.raw.headers, requestId)
    }

    const marks = tide.marks()
    const finished = reads ? underWay.begin(address, marks) : undefined
    let fresh: KeptAnswer | undefined
    try {
      await next()
      const behind = store.freshness() === 'behind'
      const former = reads && c.res.status === 503 ? answers.former(address) : undefined
      if (former) {
        c.res = undefined
        c.res = await respond(former, c.req.raw.headers, requestId)
        c.res.headers.set('Warning', stale)
        return
      }
      const made = c.get('answer')
      if (made === undefined || c.res.status !== 200) {
        c.res.headers.set('X-Request-Id', requestId)
        if (behind) c.res.headers.set('Warning', stale)
        return
      }
      const headers = headersOf(made, c.req.path)
      if (behind) headers.warning = stale
      fresh = new KeptAnswer(made, headers, marks)
      answers.keep(address, fresh)
    } finally {
      finished?.(fresh)
    }
    // Unset first: Hono would copy the headers of the answer before.
    c.res = undefined
    c.res = await respond(fresh, c.req.raw.headers, requestId)
  })
}

async function respond(kept: KeptAnswer, request: Headers, requestId: string): Promise<Response> {
  const given = (name: string) => request.get(name) ?? undefined
  const { status, headers, encoding } = formWanted(kept, given('accept-encoding'), given('if-none-match'))
  const all: Record<string, string> = { 'x-request-id': requestId }
  for (let place = 0; place < headers.length; place += 2) all[headers[place] ?? ''] = headers[place + 1] ?? ''
  return new Response(status === 304 ? null : await kept.in(encoding), { status, headers: all })
}
