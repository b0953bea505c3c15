import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders, type RequestListener, type ServerResponse } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { WebhookMessage } from '@torg/domain/queries'
import { Webhook } from 'standardwebhooks'

export type Received = { headers: IncomingHttpHeaders; body: string; localAddress: string }

export type Receiver = {
  address: string
  origin: string
  port: number
  received: Received[]
  /** The ids of what was received, oldest first. */
  ids: () => (string | undefined)[]
  /** How the next requests are answered, one after the other; with 204 when that is all. */
  answers: ((response: ServerResponse) => void)[]
  /** What was received, each verified by the library that receivers use. */
  verified: (secret: string) => WebhookMessage[]
  close: () => Promise<void>
}

/** A server on this machine that webhooks are sent to. */
export async function startReceiver({
  tls,
  host = '127.0.0.1',
  port = 0,
}: {
  tls?: { key: string; cert: string }
  host?: string
  port?: number
} = {}): Promise<Receiver> {
  const received: Received[] = []
  const answers: Receiver['answers'] = []
  const listener: RequestListener = async (request, response) => {
    let body = ''
    for await (const chunk of request.setEncoding('utf8')) body += chunk
    received.push({ headers: request.headers, body, localAddress: request.socket.localAddress ?? '' })
    const answer = answers.shift() ?? ((it: ServerResponse) => it.writeHead(204).end())
    answer(response)
  }
  const server = tls ? createSecureServer(tls, listener) : createServer(listener)
  server.listen(port, host)
  await once(server, 'listening')
  const bound = (server.address() as AddressInfo).port
  const origin = `http${tls ? 's' : ''}://${host}:${bound}`
  return {
    origin,
    address: `${origin}/torg?from=test`,
    port: bound,
    received,
    answers,
    ids: () => received.map(({ headers }) => String(headers['webhook-id'])),
    verified: (secret) =>
      received.map(({ headers, body }) =>
        WebhookMessage.parse(new Webhook(secret).verify(body, headers as Record<string, string>)),
      ),
    async close() {
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await closed
    },
  }
}

/** Answers with a status, and a text. */
export const status =
  (code: number, text = '', headers: Record<string, string> = {}) =>
  (response: ServerResponse): void =>
    void response.writeHead(code, headers).end(text)
