import { cors } from 'hono/cors'
import { createMiddleware } from 'hono/factory'
import type { Env } from './deps.ts'

const open = cors({
  origin: '*',
  allowMethods: ['GET', 'HEAD'],
  // No Authorization among them: a page of another site reads what is public, and writes nothing.
  allowHeaders: ['Accept', 'Accept-Language', 'If-None-Match', 'Last-Event-ID', 'X-Request-Id'],
  exposeHeaders: [
    'ETag',
    'Link',
    'Content-Language',
    'RateLimit',
    'RateLimit-Policy',
    'Retry-After',
    'X-Request-Id',
  ],
})

const reading = ['GET', 'HEAD', 'OPTIONS']

/** Pages of any site may read, without credentials; to none is it told what a write came to. */
export const openForReading = createMiddleware<Env>((c, next) =>
  reading.includes(c.req.method) ? open(c, next) : next(),
)
