import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'

export type Answer = (request: IncomingMessage, response: ServerResponse, url: URL) => void

/** A small stand-in for the API over real HTTP: it serves the built widget, and answers as a test tells it to. */
export async function standIn() {
  const asked: string[] = []
  let answer: Answer = (_request, response) => response.end()
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://stand-in')
    response.setHeader('access-control-allow-origin', '*')
    response.setHeader('access-control-expose-headers', 'retry-after')
    response.setHeader('cross-origin-resource-policy', 'cross-origin')
    if (/^\/widget\/.*\.(js|css|json)$/.test(url.pathname)) {
      response.setHeader(
        'content-type',
        `text/${url.pathname.endsWith('.css') ? 'css' : 'javascript'}; charset=utf-8`,
      )
      response.end(
        await readFile(path.join(import.meta.dirname, '../dist', url.pathname.slice('/widget/'.length))),
      )
      return
    }
    asked.push(`${url.pathname}${url.search}`)
    answer(request, response, url)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    /** What has been asked for since the last `answering`. */
    asked,
    answering(next: Answer) {
      asked.length = 0
      answer = next
    },
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

export const json = (
  response: ServerResponse,
  body: unknown,
  status = 200,
  headers: Record<string, string> = {},
) => {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers })
  response.end(JSON.stringify(body))
}
