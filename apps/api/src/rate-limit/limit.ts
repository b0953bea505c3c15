import type { Context } from 'hono'
import { createMiddleware } from 'hono/factory'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import type { Env } from '../deps.ts'
import { Refusal } from '../problems/refusal.ts'
import { isLoopback, networkOf } from './address.ts'

/** Seconds that requests are counted for. */
const windowSeconds = 60

type Connection = { incoming?: { socket?: { remoteAddress?: string } } }

/** Lets each visitor ask so often a minute. */
export type Limit = {
  /** Who is counted: by the address of the connection, or what a trusted proxy says. `undefined` when nobody is. */
  visitorOf(remote: string | undefined, forwarded: string | string[] | undefined): string | undefined
  /** Counts a request; tells whether it is one too many, what to tell the visitor, and how many seconds to wait. */
  spend(visitor: string): Promise<{ refused: boolean; wait: number; headers: Record<string, string> }>
  /** Requests a minute. */
  most: number
}

/**
 * Lets each address ask `limit` times a minute, this machine itself without limit. Behind a proxy the address is
 * the last of X-Forwarded-For: those before it are what the visitor says.
 *
 * @see https://datatracker.ietf.org/doc/draft-ietf-httpapi-ratelimit-headers/
 */
export function limitOf({ limit, trustProxy }: { limit: number; trustProxy: boolean }): Limit {
  const limiter = new RateLimiterMemory({ points: limit, duration: windowSeconds })
  return {
    most: limit,
    visitorOf(remote, forwarded) {
      const last = trustProxy
        ? String(forwarded ?? '')
            .split(',')
            .at(-1)
            ?.trim()
        : undefined
      const address = last || remote
      return address === undefined || isLoopback(address) ? undefined : networkOf(address)
    },
    async spend(visitor) {
      const { count, refused } = await spend(limiter, visitor)
      const seconds = Math.ceil(count.msBeforeNext / 1000)
      return {
        refused,
        wait: Math.max(1, seconds),
        headers: {
          'RateLimit-Policy': `"address";q=${limit};w=${windowSeconds}`,
          RateLimit: `"address";r=${Math.max(0, count.remainingPoints)};t=${seconds}`,
        },
      }
    },
  }
}

/** Limits what passes through the application. */
export const limitRate = ({ visitorOf, spend, most }: Limit) =>
  createMiddleware<Env>(async (c, next) => {
    const visitor = visitorOf(remoteOf(c), c.req.header('x-forwarded-for'))
    if (visitor === undefined) return next()
    const { refused, wait, headers } = await spend(visitor)
    if (refused) {
      for (const [name, value] of Object.entries(headers)) c.header(name, value)
      c.header('Access-Control-Allow-Origin', '*')
      throw new Refusal('too_many_requests', { limit: most, wait })
    }
    await next()
    for (const [name, value] of Object.entries(headers)) c.res.headers.set(name, value)
  })

/**
 * Counts a request of a key, from whichever address it comes: one that has spread must not do what no address may.
 * @throws Refusal `too_many_requests`
 */
export async function limitKey(
  c: Context<Env>,
  { visitorOf, spend, most }: Limit,
  key: string,
): Promise<void> {
  if (visitorOf(remoteOf(c), c.req.header('x-forwarded-for')) === undefined) return
  const { refused, wait } = await spend(`key ${key}`)
  if (refused) throw new Refusal('too_many_requests', { limit: most, wait })
}

async function spend(limiter: RateLimiterMemory, key: string) {
  try {
    return { count: await limiter.consume(key), refused: false }
  } catch (count) {
    if (count instanceof RateLimiterRes) return { count, refused: true }
    throw count
  }
}

/** Set by the server of Node; absent where the application runs otherwise. */
const remoteOf = (c: Context<Env>) => (c.env as Connection | undefined)?.incoming?.socket?.remoteAddress
