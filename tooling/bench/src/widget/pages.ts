import { once } from 'node:events'
import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliCompressSync } from 'node:zlib'
import { feed, torgAnswer } from './events.ts'
import type { Peer } from './peers.ts'

/** As strict as a policy gets, but for the service; the page's own script and style may be there. */
const strict = (service: string) =>
  `default-src 'none'; script-src 'self' ${service}; style-src 'self' ${service}; connect-src ${service}; img-src 'self' data:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'`

const send = (response: ServerResponse, type: string, body: string | Buffer, headers = {}) =>
  response
    .writeHead(200, {
      'content-type': `${type}; charset=utf-8`,
      'access-control-allow-origin': '*',
      ...headers,
    })
    .end(body)

async function listen(server: Server, host: string): Promise<string> {
  await once(server.listen(0, '127.0.0.1'), 'listening')
  return `http://${host}:${(server.address() as AddressInfo).port}`
}

/** Two servers: one with a peer's files and the events, and the page's own of another origin. */
export async function servers(peer: Peer) {
  const compressed = { 'content-encoding': 'br' }
  const files: Record<string, (response: ServerResponse) => void> = {
    '/script.js': (response) =>
      send(response, 'text/javascript', brotliCompressSync(peer.script), compressed),
    '/style.css': (response) => send(response, 'text/css', brotliCompressSync(peer.style ?? ''), compressed),
    '/v1/events': (response) => send(response, 'application/json', torgAnswer),
    '/feed': (response) => send(response, 'application/json', feed),
  }
  const pathOf = (url = '/') => new URL(url, 'http://x').pathname
  const service = createServer((request, response) => {
    const file = files[pathOf(request.url)]
    if (file) file(response)
    else response.writeHead(404).end()
  })
  const origin = await listen(service, 'localhost')
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Events</title><link rel="icon" href="data:,">
${peer.style ? `<link rel="stylesheet" href="${origin}/style.css">` : ''}${peer.script && `<script defer src="${origin}/script.js"></script>`}
${peer.setup ? '<script defer src="/setup.js"></script>' : ''}<body><h1>Events</h1>${peer.markup(origin)}<p>Below</p></body></html>`
  const host = createServer((request, response) => {
    const path = pathOf(request.url)
    if (path === '/setup.js') send(response, 'text/javascript', peer.setup?.(origin) ?? '')
    else if (path === '/empty') send(response, 'text/html', '<!doctype html><title>Empty</title>')
    else
      send(
        response,
        'text/html',
        html,
        path === '/strict' ? { 'content-security-policy': strict(origin) } : {},
      )
  })
  const page = await listen(host, '127.0.0.1')
  return {
    page,
    script: `${origin}/script.js`,
    close() {
      for (const server of [service, host]) {
        server.close()
        server.closeAllConnections()
      }
    },
  }
}
