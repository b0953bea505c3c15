import { randomUUID } from 'node:crypto'
import { createMiddleware } from 'hono/factory'
import type { Deps, Env } from '../deps.ts'
import { formatWanted } from '../formats/format.ts'
import { type Encoding, KeptAnswer, KeptAnswers } from './kept-answers.ts'
import type { Tide } from './tide.ts'

/**
 * Outermost: gives each request its id, answers what is kept without a query, and keeps what was answered.
 * A strong validator is a digest of the body, so it is the same on every node.
 */
export function keepAnswers({ clock }: Pick<Deps, 'clock'>, tide: Tide) {
  const answers = new KeptAnswers(tide)

  return createMiddleware<Env>(async (c, next) => {
    const given = c.req.header('x-request-id')
    const requestId = given !== undefined && /^[\w-]{8,64}$/.test(given) ? given : randomUUID()
    c.set('requestId', requestId)
    const url = c.req.url
    const address = `${formatWanted(c.req.header('accept'))} ${url.slice(url.indexOf('/', 8))}`
    const reads = c.req.method === 'GET' || c.req.method === 'HEAD'
    const kept = reads ? answers.find(address, clock().getTime()) : undefined
    if (kept) return respond(kept, c.req.raw.headers, requestId)

    const marks = tide.marks()
    await next()
    c.header('X-Request-Id', requestId)
    const made = c.get('answer')
    if (made === undefined || c.res.status !== 200) return
    const { 'x-request-id': _, ...headers } = Object.fromEntries(c.res.headers)
    const fresh = new KeptAnswer(made, headers, marks)
    answers.keep(address, fresh)
    // Unset first: Hono would copy the headers of the answer before.
    c.res = undefined
    c.res = await respond(fresh, c.req.raw.headers, requestId)
  })
}

async function respond(kept: KeptAnswer, request: Headers, requestId: string): Promise<Response> {
  const encoding = kept.compressible ? encodingWanted(request.get('accept-encoding')) : undefined
  const etag = `"${kept.etag}${encoding ? `-${encoding}` : ''}"`
  const headers: Record<string, string> = { ...kept.headers, etag, 'x-request-id': requestId }
  if (kept.compressible) headers.vary = headers.vary ? `${headers.vary}, Accept-Encoding` : 'Accept-Encoding'
  if (isKnown(request.get('if-none-match'), kept.etag)) {
    delete headers['content-type']
    return new Response(null, { status: 304, headers })
  }
  if (encoding) headers['content-encoding'] = encoding
  return new Response(await kept.in(encoding), { status: 200, headers })
}

function encodingWanted(accepted: string | null): Encoding | undefined {
  if (accepted === null) return undefined
  const wanted = accepted
    .split(',')
    .filter((part) => !/;\s*q=0(?:\.0*)?\s*$/.test(part))
    .map((part) => part.split(';')[0]?.trim())
  return wanted.includes('br') ? 'br' : wanted.includes('gzip') ? 'gzip' : undefined
}

/** Whether the asker has this body already, in whichever encoding. */
const isKnown = (ifNoneMatch: string | null, etag: string): boolean =>
  ifNoneMatch !== null &&
  (ifNoneMatch.trim() === '*' ||
    ifNoneMatch
      .split(',')
      .some((tag) => /^\s*(?:W\/)?"([\w-]{27})(?:-br|-gzip)?"\s*$/.exec(tag)?.[1] === etag))
