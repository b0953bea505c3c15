import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { ConfigError } from './config.ts'

/** What a connection may take, in milliseconds. */
export type Limits = {
  /** Until the headers of a request have come. */
  headers: number
  /** Until all of a request has come: as long as the largest import takes on a slow line. */
  request: number
  /** Without a byte in either direction, in an answer too: longer than the largest import takes to be written. */
  silence: number
  /** Between requests: longer than proxies keep a connection (60 s), so that it is they who end it. */
  idle: number
  /** How often these are checked. */
  checked: number
  /** Most connections at a time. */
  connections: number
}

const usual: Limits = {
  headers: 10_000,
  request: 120_000,
  silence: 600_000,
  idle: 65_000,
  checked: 2_000,
  connections: 5_000,
}

/** How long (ms) answers under way may take after the signal to stop. */
const patience = 10_000

/** A server that waits for nobody for ever. */
export function openServer(listener: RequestListener, limits: Limits = usual): Server {
  const server = createServer(
    {
      headersTimeout: limits.headers,
      requestTimeout: limits.request,
      keepAliveTimeout: limits.idle,
      connectionsCheckingInterval: limits.checked,
      // What announces no body has none: nobody has to wait for its end.
      optimizeEmptyRequests: true,
    },
    (request, response) => {
      listener(request, response)
      // A limit of Node's own would begin anew with each request; most are answered by now.
      const { socket } = request
      if (!response.writableEnded || socket.writableLength > 0) socket.setTimeout(limits.silence)
    },
  )
  server.maxConnections = limits.connections
  return server
}

/**
 * Listens until SIGTERM or SIGINT. Then, if somebody is connected, goes on answering for `drain` seconds, but ends each
 * connection with its answer, so that proxies turn to others; then takes no more requests, and returns when those
 * under way have been answered. A second signal cuts the first part short.
 *
 * @throws ConfigError when the port cannot be had
 */
export async function serveUntilStopped(
  server: Server,
  { host, port, drain }: { host: string; port: number; drain: number },
  tellListening: (address: string) => void,
  stop: AbortController,
  signalled: () => Promise<unknown> = bySignal,
): Promise<void> {
  const stopped = signalled()
  server.listen(port, host)
  try {
    await once(server, 'listening')
  } catch (cause) {
    throw new ConfigError(explain(cause, host, port), { cause })
  }
  const bound = server.address()
  tellListening(`http://${host}:${typeof bound === 'object' && bound ? bound.port : port}`)

  await stopped
  stop.abort()
  server.prependListener('request', (_, response) => response.setHeader('Connection', 'close'))
  await Promise.race([drained(server, drain), signalled()])

  const closed = once(server, 'close')
  server.close()
  const ending = endConnections(server)
  await closed
  ending()
}

/** The next signal to stop. */
function bySignal(): Promise<void> {
  return new Promise((resolve) => {
    const signals = ['SIGTERM', 'SIGINT'] as const
    const heard = () => {
      for (const signal of signals) process.off(signal, heard)
      resolve()
    }
    for (const signal of signals) process.on(signal, heard)
  })
}

const glance = 50

async function drained(server: Server, seconds: number) {
  if ((await connectionsOf(server)) === 0) return
  // Not until nobody is connected: a proxy that was just answered may connect anew before it knows.
  await wait(seconds * 1000, undefined, { ref: false })
}

const connectionsOf = (server: Server): Promise<number> =>
  new Promise((resolve, reject) => {
    server.getConnections((error, count) => (error ? reject(error) : resolve(count)))
  })

/** Connections that browsers and proxies keep open, and answers that never end, would hold the process back. */
function endConnections(server: Server): () => void {
  const idle = setInterval(() => server.closeIdleConnections(), glance)
  const all = setTimeout(() => server.closeAllConnections(), patience)
  return () => {
    clearInterval(idle)
    clearTimeout(all)
  }
}

function explain(cause: unknown, host: string, port: number): string {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined
  if (code === 'EADDRINUSE')
    return `Port ${port} of ${host} is in use. Stop what listens there, or choose another with PORT, such as PORT=${port + 1}.`
  if (code === 'EACCES')
    return `Port ${port} of ${host} may not be used by this user. Choose one above 1023 with PORT.`
  return `Cannot listen on port ${port} of ${host}: ${cause instanceof Error ? cause.message : cause}`
}
