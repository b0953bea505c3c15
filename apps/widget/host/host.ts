import { readdirSync, readFileSync } from 'node:fs'
import { createServer, type Server, type ServerResponse } from 'node:http'
import path from 'node:path'
import { appScript } from './apps/build.ts'
import { articlePage } from './articles/articles.ts'
import { gallery, olderScript } from './gallery.ts'
import { isLanguage, languages } from './municipality.ts'
import { municipalityPage } from './page.ts'
import { policy } from './policy.ts'
import { element, script, type Torg } from './snippet.ts'
import { tests } from './tests.ts'

const types: Record<string, string> = { css: 'text/css', js: 'text/javascript', svg: 'image/svg+xml' }
const files = readdirSync(path.join(import.meta.dirname, 'public'))

const fallback = '<a href="/elsewhere">Events elsewhere</a>'

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

  /** A file of the host, or the script of one of its apps. */
  const fileAt = (name: string): Promise<string> | Buffer | undefined => {
    if (files.includes(name)) return readFileSync(path.join(import.meta.dirname, 'public', name))
    return name === 'older.js'
      ? olderScript()
      : name.endsWith('.js')
        ? appScript(name.slice(0, -3))
        : undefined
  }

  async function answer(pathname: string, response: ServerResponse) {
    const first = pathname.split('/')[1] || languages[0]
    const file = await fileAt(first)
    if (file !== undefined) return send(response, 200, types[first.split('.')[1] ?? ''] ?? 'text/plain', file)
    const pasted = script(torg) + element(torg, { lang: 'sv' }, fallback)
    const page = isLanguage(first) ? municipalityPage(first, torg) : articlePage(first, pasted)
    if (page) return send(response, 200, 'text/html', page)
    const test = Object.hasOwn(gallery, first) ? gallery[first]?.(torg) : await tests[first]?.(torg)
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
