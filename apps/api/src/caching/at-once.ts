import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { Deps } from '../deps.ts'
import type { Front } from '../front.ts'
import { routeOf } from '../metrics/metrics.ts'
import { addressOf } from './keep.ts'
import type { KeptAnswer } from './kept-answers.ts'
import { requestIdOf } from './request-id.ts'
import { formWanted } from './wanted.ts'

/**
 * Answers what is kept straight through Node's server: the application would say the same at several times the cost.
 * Whatever else is asked goes to the application.
 */
export function answerAtOnce(
  { answers, count, limit }: Pick<Front, 'answers' | 'count' | 'limit'>,
  { clock }: Pick<Deps, 'clock'>,
  application: RequestListener,
): RequestListener {
  return (request, response) => {
    const { method, url = '/' } = request
    const kept =
      method === 'GET' ? answers.find(addressOf(request.headers.accept, url), clock().getTime()) : undefined
    if (kept === undefined) return application(request, response)
    const began = performance.now()
    const answer = (others: readonly string[]) => {
      const status = send(kept, request, response, others)
      if (count === undefined) return
      kept.route ??= routeOf(url, status)
      const seconds = (performance.now() - began) / 1000
      count({ method: 'GET', route: kept.route, status, seconds, kept: true })
    }
    const visitor = limit?.visitorOf(request.socket.remoteAddress, request.headers['x-forwarded-for'])
    if (limit === undefined || visitor === undefined) return answer([])
    // Whoever has asked too often is told so by the application.
    limit
      .spend(visitor)
      .then(({ refused, headers }) =>
        refused ? application(request, response) : answer(Object.entries(headers).flat()),
      )
  }
}

function send(
  kept: KeptAnswer,
  request: IncomingMessage,
  response: ServerResponse,
  others: readonly string[],
): number {
  const { 'accept-encoding': accepted, 'if-none-match': known, 'x-request-id': id } = request.headers
  const { status, headers, encoding } = formWanted(kept, one(accepted), known)
  const all = [...headers, 'x-request-id', requestIdOf(one(id)), ...others]
  if (status === 304) response.writeHead(304, all).end()
  else {
    const body = kept.in(encoding)
    const finish = (bytes: Uint8Array) =>
      response.writeHead(200, [...all, 'content-length', String(bytes.length)]).end(bytes)
    if (body instanceof Promise) body.then(finish, () => response.destroy())
    else finish(body)
  }
  return status
}

/** A header that was sent once. */
const one = (value: string | string[] | undefined) => (typeof value === 'string' ? value : undefined)
