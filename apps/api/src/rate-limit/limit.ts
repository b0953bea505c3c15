import type { Context } from 'hono'
import { createMiddleware } from 'hono/factory'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import type { Env } from '../deps.ts'
import { Refusal } from '../problems/refusal.ts'
import { isLoopback, networkOf } from './address.ts'

/** Seconds that requests are counted for. */
const windowSeconds = 60

type Connection = { incoming?: { socket?: { remoteAddress?: string } } }

/**
 * Lets each address ask `limit` times a minute, this machine itself without limit. Behind a proxy the address is
 * the last of X-Forwarded-For: those before it are what the visitor says.
 *
 * @see https://datatracker.ietf.org/doc/draft-ietf-httpapi-ratelimit-headers/
 */
export function limitRate({ limit, trustProxy }: { limit: number; trustProxy: boolean }) {
  const limiter = new RateLimiterMemory({ points: limit, duration: windowSeconds })

  return createMiddleware<Env>(async (c, next) => {
    const address = addressOf(c, trustProxy)
    if (address === undefined || isLoopback(address)) return next()
    const { count, refused } = await spend(limiter, networkOf(address))
    const seconds = Math.ceil(count.msBeforeNext / 1000)
    const headers = {
      'RateLimit-Policy': `"address";q=${limit};w=${windowSeconds}`,
      RateLimit: `"address";r=${Math.max(0, count.remainingPoints)};t=${seconds}`,
    }
    if (refused) {
      for (const [name, value] of Object.entries(headers)) c.header(name, value)
      c.header('Access-Control-Allow-Origin', '*')
      throw new Refusal('too_many_requests', { limit, wait: Math.max(1, seconds) })
    }
    await next()
    for (const [name, value] of Object.entries(headers)) c.res.headers.set(name, value)
  })
}

async function spend(limiter: RateLimiterMemory, key: string) {
  try {
    return { count: await limiter.consume(key), refused: false }
  } catch (count) {
    if (count instanceof RateLimiterRes) return { count, refused: true }
    throw count
  }
}

function addressOf(c: Context<Env>, trustProxy: boolean): string | undefined {
  const forwarded = trustProxy ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined
  // Set by the server of Node; absent where the application runs otherwise.
  return forwarded || (c.env as Connection | undefined)?.incoming?.socket?.remoteAddress
}
