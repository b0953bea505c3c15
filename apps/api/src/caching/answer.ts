import type { Kind } from '@torg/domain/records'
import type { Context } from 'hono'
import type { Env } from '../deps.ts'
import { standingHeaders } from '../standing-headers.ts'

export type Encoding = 'br' | 'gzip'

/** A finished answer, and how long it stays true. */
export type Answer = {
  body: string | Uint8Array<ArrayBuffer>
  /** A digest of the body in base64url, or of what says all of it; made of the body if absent. */
  validator?: string | undefined
  /** The body compressed, where somebody has done so at leisure. */
  forms?: Partial<Record<Encoding, Uint8Array<ArrayBuffer>>>
  /** Content-Type. */
  type: string
  /** The kinds of record that it was made from: it stays true until one of them changes. */
  kinds: readonly Kind[]
  /** The moment (ms) from which it is no longer true even if nothing changes: it speaks of today, or of now. */
  until?: number | undefined
  headers?: Record<string, string>
}

/**
 * Browsers ask each time, and are told 304 when nothing changed. Shared caches may answer for a quarter of a minute,
 * and for a minute more while they ask: so long can it take until a change is seen through one.
 */
const cacheControl = 'public, max-age=0, s-maxage=15, stale-while-revalidate=60'

// A body that a browser is made to show as a page can do nothing.
const contentSecurityPolicy = "default-src 'none'; frame-ancestors 'none'"

/** All headers of an answer but its validator and its request id. */
export const headersOf = ({ type, headers }: Answer, path: string): Record<string, string> => {
  const all: Record<string, string> = { ...standingHeaders(path), 'content-type': type }
  all['cache-control'] = cacheControl
  all['content-security-policy'] = contentSecurityPolicy
  for (const name in headers) all[name.toLowerCase()] = headers[name] ?? ''
  return all
}

/** Leaves an answer to be kept, and to be sent by who keeps it. */
export function answer(c: Context<Env>, made: Answer): Response {
  c.set('answer', made)
  return new Response(null)
}
