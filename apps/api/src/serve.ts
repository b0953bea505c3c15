import { once } from 'node:events'
import type { ServerType } from '@hono/node-server'
import { ConfigError } from './config.ts'

/** How long (ms) answers under way may take after the signal to stop. */
const patience = 10_000

/**
 * Listens until SIGTERM or SIGINT; then takes no more requests, and returns when those under way have been answered.
 * @throws ConfigError when the port cannot be had
 */
export async function serveUntilStopped(
  server: ServerType,
  { host, port }: { host: string; port: number },
  tellListening: (address: string) => void,
  stop: AbortController,
): Promise<void> {
  const stopped = Promise.race([once(process, 'SIGTERM'), once(process, 'SIGINT')])
  limitTimes(server)
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
  const closed = once(server, 'close')
  server.close()
  const ending = endConnections(server)
  await closed
  ending()
}

/** Who sends a request too slowly is not waited for. */
function limitTimes(server: ServerType) {
  if (!('headersTimeout' in server)) return
  server.headersTimeout = 10_000
  // As long as the largest import takes on a slow line.
  server.requestTimeout = 120_000
}

/** Connections that browsers and proxies keep open, and answers that never end, would hold the process back. */
function endConnections(server: ServerType): () => void {
  if (!('closeIdleConnections' in server)) return () => {}
  const idle = setInterval(() => server.closeIdleConnections(), 50)
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
