import { TorgError } from './error.ts'

/** How an API is reached. */
export type ClientOptions = {
  /** Where the API is: `https://api.example.org`. */
  baseUrl: string | URL
  /** Asks instead of the global `fetch`. */
  fetch?: typeof globalThis.fetch | undefined
  /** How often a request that can be sent again without harm is tried; 4 if absent, 1 for no second try. */
  attempts?: number | undefined
  /** Milliseconds to wait before the next try; by default between nothing and half a second, doubled each time. */
  pause?: ((attempt: number) => number) | undefined
  /** Waits instead of a timer; may end early when the signal is aborted. */
  wait?: ((milliseconds: number, signal?: AbortSignal) => Promise<void>) | undefined
  /** The present instant, for an answer that names the one at which to come back. */
  clock?: (() => Date) | undefined
}

/** @throws TorgError `network` */
export type Ask = (
  url: string,
  init: RequestInit & { signal?: AbortSignal },
  /** Whether it does no harm when the API has carried it out already, and only the answer was lost. */
  again: boolean,
) => Promise<Response>

const lostOrLate = [502, 503, 504]
/** Whoever is told to wait longer than this is told so at once. */
const longestWait = 60_000

/** Asks, and asks again when there is hope. */
export function asking({
  fetch = globalThis.fetch,
  attempts = 4,
  pause = (attempt) => Math.random() * 500 * 2 ** attempt,
  wait = sleep,
  clock = () => new Date(),
}: ClientOptions): Ask {
  return async (url, init, again) => {
    for (let attempt = 0; ; attempt++) {
      const last = attempt + 1 >= attempts
      const response = await once(url, init).catch((cause: unknown) => {
        if (!last && again && !init.signal?.aborted) return undefined
        throw new TorgError('network', `No answer from ${url}`, { url, cause })
      })
      const told = response ? toldToWait(response, clock) : 0
      if (response) {
        // What is refused for its number was not carried out.
        const hope = response.status === 429 || (again && lostOrLate.includes(response.status))
        if (last || !hope || told > longestWait) return response
        await response.body?.cancel()
      }
      await wait(told + pause(attempt), init.signal)
    }
  }

  async function once(url: string, init: RequestInit): Promise<Response> {
    init.signal?.throwIfAborted()
    return fetch(url, init)
  }
}

function toldToWait({ headers }: Response, clock: () => Date): number {
  const told = headers.get('retry-after')
  if (told === null) return 0
  const milliseconds = /^\d+$/.test(told) ? Number(told) * 1000 : Date.parse(told) - clock().getTime()
  return Math.max(0, milliseconds || 0)
}

/** Resolves after so many milliseconds, or when the signal is aborted. */
export function sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', end)
      resolve()
    }
    const timer = setTimeout(end, milliseconds)
    signal?.addEventListener('abort', end)
    if (signal?.aborted) end()
  })
}
