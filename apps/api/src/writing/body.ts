import type { Context } from 'hono'
import type { Env } from '../deps.ts'
import { Refusal } from '../problems/refusal.ts'

const deepest = 64

/**
 * The body as text, read no further than `limit` bytes, whatever its length is said to be.
 * @throws Refusal `unsupported_media_type`, `content_too_large`, `invalid` when it is not UTF-8
 */
export async function readText(
  c: Context<Env>,
  { types, limit }: { types: readonly [string, ...string[]]; limit: number },
): Promise<string> {
  const [type = '', ...parameters] = (c.req.header('content-type') ?? '')
    .toLowerCase()
    .split(';')
    .map((part) => part.trim())
  const charset = parameters.find((part) => part.startsWith('charset='))?.replaceAll(/charset=|"/g, '')
  if (!types.includes(type) || (charset !== undefined && charset !== 'utf-8' && charset !== 'utf8'))
    throw new Refusal('unsupported_media_type', { wanted: types[0] })
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of c.req.raw.body ?? []) {
    size += chunk.length
    if (size > limit) throw new Refusal('content_too_large', { limit })
    chunks.push(chunk)
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks))
  } catch (cause) {
    throw new Refusal('bad_request', { reason: 'charset' }, [], { cause })
  }
}

/** @throws Refusal `bad_request` */
export function parseJson(text: string): unknown {
  if (depthOf(text) > deepest) throw new Refusal('bad_request', { reason: 'too_deep', limit: deepest })
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new Refusal('bad_request', { reason: 'json' }, [], { cause })
  }
}

/** How deep brackets stand in brackets, outside of strings. */
function depthOf(text: string): number {
  let [depth, most] = [0, 0]
  for (const [mark] of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/g)) {
    if (mark === '[' || mark === '{') most = Math.max(most, ++depth)
    else if (mark === ']' || mark === '}') depth--
  }
  return most
}
