import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { Deps } from '../deps.ts'
import type { Front } from '../front.ts'
import { routeOf } from '../metrics/metrics.ts'
import { addressOf } from './keep.ts'
import type { Form, KeptAnswer, Sendable } from './kept-answers.ts'
import { requestIdOf } from './request-id.ts'
import { formWanted } from './wanted.ts'

/**
 * Answers what is kept straight through Node's server: the application would say the same at several times the cost.
 * Whatever else is asked goes to the application.
 */
export function answerAtOnce(
  { answers, tallyOf, limit }: Pick<Front, 'answers' | 'tallyOf' | 'limit'>,
  { clock }: Pick<Deps, 'clock'>,
  application: RequestListener,
): RequestListener {
  const now = () => clock().getTime()

  function answer(
    kept: KeptAnswer,
    request: IncomingMessage,
    response: ServerResponse,
    others?: readonly string[],
  ): void {
    const { 'accept-encoding': accepted, 'if-none-match': known } = request.headers
    const form = formWanted(kept, one(accepted), known)
    const sendable = form.sendable ?? kept.sendable(form)
    if (sendable instanceof Promise)
      sendable.then(
        (packed) => send(form, packed, request, response, others),
        () => response.destroy(),
      )
    else send(form, sendable, request, response, others)
  }

  function send(
    form: Form,
    { headers, body }: Sendable,
    request: IncomingMessage,
    response: ServerResponse,
    others: readonly string[] | undefined,
  ): void {
    const { status } = form
    const all = [...headers, 'x-request-id', requestIdOf(one(request.headers['x-request-id']))]
    if (others) all.push(...others)
    response.writeHead(status, all).end(body, 'latin1')
    if (!tallyOf) return
    form.tally ??= tallyOf('GET', routeOf(request.url ?? '/', status), status)
    form.tally.kept()
  }

  return (request, response) => {
    const kept =
      request.method === 'GET'
        ? answers.find(addressOf(request.headers.accept, request.url ?? '/'), now)
        : undefined
    if (kept === undefined) return application(request, response)
    const visitor = limit?.visitorOf(request.socket.remoteAddress, request.headers['x-forwarded-for'])
    if (limit === undefined || visitor === undefined) return answer(kept, request, response)
    // Whoever has asked too often is told so by the application.
    limit
      .spend(visitor)
      .then(({ refused, headers }) =>
        refused
          ? application(request, response)
          : answer(kept, request, response, Object.entries(headers).flat()),
      )
  }
}

/** A header that was sent once. */
const one = (value: string | string[] | undefined) => (typeof value === 'string' ? value : undefined)
