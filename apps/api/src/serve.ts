import { once } from 'node:events'
import type { ServerType } from '@hono/node-server'
import { ConfigError } from './config.ts'

/**
 * Listens until SIGTERM or SIGINT; then takes no more requests, and returns when those under way have been answered.
 * @throws ConfigError when the port cannot be had
 */
export async function serveUntilStopped(
  server: ServerType,
  { host, port }: { host: string; port: number },
  tellListening: (address: string) => void,
): Promise<void> {
  const stopped = Promise.race([once(process, 'SIGTERM'), once(process, 'SIGINT')])
  server.listen(port, host)
  try {
    await once(server, 'listening')
  } catch (cause) {
    throw new ConfigError(explain(cause, host, port), { cause })
  }
  const bound = server.address()
  tellListening(`http://${host}:${typeof bound === 'object' && bound ? bound.port : port}`)

  await stopped
  const closed = once(server, 'close')
  server.close()
  // Connections that browsers and proxies keep open would hold the process back.
  if ('closeIdleConnections' in server) server.closeIdleConnections()
  await closed
}

function explain(cause: unknown, host: string, port: number): string {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined
  if (code === 'EADDRINUSE')
    return `Port ${port} of ${host} is in use. Stop what listens there, or choose another with PORT, such as PORT=${port + 1}.`
  if (code === 'EACCES')
    return `Port ${port} of ${host} may not be used by this user. Choose one above 1023 with PORT.`
  return `Cannot listen on port ${port} of ${host}: ${cause instanceof Error ? cause.message : cause}`
}
