import { readFileSync } from 'node:fs'
import { createServer, type Server, type ServerResponse } from 'node:http'
import path from 'node:path'
import { isLanguage, languages } from './municipality.ts'
import { municipalityPage } from './page.ts'
import { policy } from './policy.ts'
import type { Torg } from './snippet.ts'
import { tests } from './tests.ts'

const files: Record<string, string> = {
  '/style.css': 'text/css',
  '/hostile.css': 'text/css',
  '/crest.svg': 'image/svg+xml',
}

/** The web server of another agency: it knows nothing of Torg but the addresses that its editor pasted. */
export function createHost(torg: Torg): Server {
  const strict = policy(torg.api)

  function send(response: ServerResponse, status: number, type: string, body: string | Buffer, headers = {}) {
    response.writeHead(status, {
      'content-type': `${type}; charset=utf-8`,
      'content-security-policy': strict,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'cache-control': 'no-cache',
      ...headers,
    })
    response.end(body)
  }

  async function answer(pathname: string, response: ServerResponse) {
    const first = pathname.split('/')[1] || languages[0]
    const type = files[pathname]
    if (type)
      return send(response, 200, type, readFileSync(path.join(import.meta.dirname, 'public', pathname)))
    if (isLanguage(first)) return send(response, 200, 'text/html', municipalityPage(first, torg))
    const test = await tests[first]?.(torg)
    if (test) return send(response, 200, 'text/html', test.body, test.headers)
    send(response, 404, 'text/plain', 'Not found\n')
  }

  return createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host')
    answer(pathname, response).catch((error: Error) =>
      send(response, 502, 'text/plain', `Torg does not answer: ${error.message}\n`),
    )
  })
}
