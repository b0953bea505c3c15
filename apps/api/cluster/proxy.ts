import { once } from 'node:events'
import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export type ReverseProxy = { address: string; close(): Promise<void> }

/**
 * A reverse proxy as an operator would set one up: each process in turn, and the next one when there is no connection.
 * What may have been begun is asked again only if asking changes nothing.
 */
export async function openProxy(nodes: readonly string[]): Promise<ReverseProxy> {
  const agent = new Agent({ keepAlive: true })
  let turn = 0

  const pass = (
    asked: IncomingMessage,
    body: Buffer,
    answer: ServerResponse,
    [node, ...others]: string[],
  ) => {
    const { method = 'GET', url = '/', headers } = asked
    const passed = request(new URL(url, node), { method, headers, agent }, (response) => {
      const { connection: _, ...kept } = response.headers
      answer.writeHead(response.statusCode ?? 502, kept)
      response.on('error', () => answer.destroy())
      response.pipe(answer)
    })
    passed.on('error', (error: NodeJS.ErrnoException) => {
      if (answer.headersSent) return answer.destroy()
      const again = error.code === 'ECONNREFUSED' || method === 'GET'
      if (again && others.length > 0) return pass(asked, body, answer, others)
      answer.writeHead(502).end()
    })
    passed.end(body)
  }

  const server = createServer(async (asked, answer) => {
    const chunks: Buffer[] = []
    for await (const chunk of asked) chunks.push(chunk)
    const first = turn++ % nodes.length
    pass(asked, Buffer.concat(chunks), answer, [...nodes.slice(first), ...nodes.slice(0, first)])
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await closed
      agent.destroy()
    },
  }
}
