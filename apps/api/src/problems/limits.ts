import { createMiddleware } from 'hono/factory'
import type { Env } from '../deps.ts'
import { Refusal } from './refusal.ts'

const longestAddress = 8_000
// The largest is a file to import; each address that takes a body has a limit of its own.
const largestBody = 100_000_000

/** Refuses what no honest request needs, before anything reads it. */
export const limits = createMiddleware<Env>(async (c, next) => {
  if (c.req.url.length > longestAddress)
    throw new Refusal('uri_too_long', { limit: longestAddress, received: c.req.url.length })
  // No id has NUL, and PostgreSQL has no text with it.
  if (c.req.url.split('?', 1)[0]?.includes('%00')) throw new Refusal('not_found', { list: c.req.path })
  if (Number(c.req.header('content-length') ?? 0) > largestBody)
    throw new Refusal('content_too_large', { limit: largestBody })
  await next()
})
