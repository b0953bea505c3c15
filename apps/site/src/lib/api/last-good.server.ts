import { LRUCache } from 'lru-cache'
import { readingNow } from './reading.server.ts'

type Answer = { at: number; status: number; type: string; body: string }

/** About as much as ten thousand records take. */
const mostBytes = 32_000_000

/**
 * A `fetch` that answers with what the same address answered last, when it cannot be reached or fails by itself,
 * and notes in the request's reading how old that is.
 */
export function lastGood(fetch: typeof globalThis.fetch, clock = () => Date.now()): typeof globalThis.fetch {
  const kept = new LRUCache<string, Answer>({
    maxSize: mostBytes,
    sizeCalculation: ({ body }) => body.length + 1,
  })

  function standIn(address: string): Response | undefined {
    const last = kept.get(address)
    if (!last) return undefined
    const reading = readingNow()
    reading.lastRead = Math.min(last.at, reading.lastRead ?? last.at)
    return new Response(last.body, { status: last.status, headers: { 'content-type': last.type } })
  }

  return async (input, init) => {
    const address = String(input)
    try {
      const response = await fetch(input, init)
      const { status, headers } = response
      if (status >= 500) return standIn(address) ?? response
      if (status !== 200) return response
      // Read once: a clone is a second stream, which takes longer than all else that is done here.
      const body = await response.text()
      kept.set(address, { at: clock(), status, type: headers.get('content-type') ?? '', body })
      return new Response(body, { status, headers })
    } catch (error) {
      const answer = standIn(address)
      if (answer) return answer
      throw error
    }
  }
}
