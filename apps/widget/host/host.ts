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

function send(response: ServerResponse, status: number, type: string, body: string | Buffer, csp: string) {
  response.writeHead(status, {
    'content-type': `${type}; charset=utf-8`,
    'content-security-policy': csp,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'cache-control': 'no-cache',
  })
  response.end(body)
}

/** The web server of another agency: it knows nothing of Torg but the addresses that its editor pasted. */
export function createHost(torg: Torg): Server {
  const strict = policy(torg.api)
  return createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host')
    const first = pathname.split('/')[1] || languages[0]
    const type = files[pathname]
    const test = tests[first]
    if (type)
      send(response, 200, type, readFileSync(path.join(import.meta.dirname, 'public', pathname)), strict)
    else if (isLanguage(first)) send(response, 200, 'text/html', municipalityPage(first, torg), strict)
    else if (test) send(response, 200, 'text/html', test.page(torg), test.policy?.(torg.api) ?? strict)
    else send(response, 404, 'text/plain', 'Not found\n', strict)
  })
}
