import * as words from '../words/words.ts'
import { Failure } from './failure.ts'

const patience = 20_000
/** How long an answer is good for another widget on the same page. */
const freshFor = 10_000
const longestWait = 3600

type Request<T> = {
  answer: Promise<T>
  readers: number
  stop: AbortController
  /** When it was answered; not yet if infinite. */
  at: number
}

/** `Retry-After`, a number or a date, in seconds; 0 when it says nothing. */
export function secondsToWait(header: string | null, now = Date.now()): number {
  const seconds = Number(header) || (Date.parse(header ?? '') - now) / 1000
  return seconds > 0 ? Math.min(Math.ceil(seconds), longestWait) : 0
}

async function get<T>(address: string, read: (body: unknown) => T, stop: AbortController): Promise<T> {
  const timer = setTimeout(() => stop.abort(), patience)
  try {
    const response = await fetch(address, { signal: stop.signal, credentials: 'omit' })
    if (!response.ok) throw new Failure(words.failed, secondsToWait(response.headers.get('retry-after')))
    return read(await response.json())
  } catch (error) {
    throw error instanceof Failure ? error : new Failure(navigator.onLine ? words.failed : words.offline)
  } finally {
    clearTimeout(timer)
  }
}

/**
 * Asks for JSON, and reads it. Widgets that ask for the same at the same time share one request, which is given up when
 * all of them have given up. The answer rejects with a `Failure`.
 */
export function sharing<T>(read: (body: unknown) => T) {
  const requests = new Map<string, Request<T>>()

  // By now there may be another request in its place.
  const forget = (address: string, request: Request<T>) => {
    if (requests.get(address) === request) requests.delete(address)
  }

  function begin(address: string): Request<T> {
    const stop = new AbortController()
    const request = { answer: get(address, read, stop), readers: 0, stop, at: Infinity }
    request.answer.then(
      () => {
        request.at = performance.now()
      },
      () => forget(address, request),
    )
    requests.set(address, request)
    return request
  }

  return (address: string, signal: AbortSignal): Promise<T> => {
    for (const [key, { at }] of requests) if (performance.now() - at > freshFor) requests.delete(key)
    const request = requests.get(address) ?? begin(address)
    request.readers += 1
    signal.addEventListener('abort', () => {
      request.readers -= 1
      if (request.readers > 0 || request.at < Infinity) return
      forget(address, request)
      request.stop.abort()
    })
    return request.answer
  }
}
