import { cors } from 'hono/cors'
import { createMiddleware } from 'hono/factory'
import type { Env } from './deps.ts'

const open = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers':
    'ETag,Link,Content-Language,RateLimit,RateLimit-Policy,Retry-After,X-Request-Id',
}

const secure = {
  'cross-origin-resource-policy': 'cross-origin',
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=15552000; includeSubDomains',
  'x-content-type-options': 'nosniff',
}

const unframed = { 'x-frame-options': 'SAMEORIGIN' }

const forReaders = { ...open, ...secure, ...unframed }
const forFrames = { ...open, ...secure }
const forWriters = { ...secure, ...unframed }

/**
 * What every answer says of who may do what with it. Pages of any site may read, without credentials; to none is it
 * told what a write came to. The page that is made for frames alone may stand in one.
 */
export const standingHeaders = (path: string, method = 'GET'): Readonly<Record<string, string>> => {
  if (!reading.includes(method)) return forWriters
  return path === '/embed' ? forFrames : forReaders
}

const reading = ['GET', 'HEAD', 'OPTIONS']

const preflight = cors({
  origin: '*',
  allowMethods: ['GET', 'HEAD'],
  // No Authorization among them: a page of another site reads what is public, and writes nothing.
  allowHeaders: ['Accept', 'Accept-Language', 'If-None-Match', 'Last-Event-ID', 'X-Request-Id'],
})

/** Gives them to every answer that is not kept; those that are have them from the beginning. */
export const giveStandingHeaders = createMiddleware<Env>(async (c, next) => {
  if (c.req.method === 'OPTIONS') c.res = (await preflight(c, next)) ?? c.res
  else await next()
  if (c.get('answer')) return
  for (const [name, value] of Object.entries(standingHeaders(c.req.path, c.req.method)))
    c.res.headers.set(name, value)
})
