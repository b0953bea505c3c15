import { Failure } from './failure.ts'

const patience = 20_000
/** How long an answer is good for another widget on the same page. */
const freshFor = 10_000
const longestWait = 3600

type Request = {
  answer: Promise<unknown>
  readers: number
  stop: AbortController
  /** When it was answered; not yet if infinite. */
  at: number
}

const requests = new Map<string, Request>()

// By now there may be another request in its place.
function forget(address: string, request: Request) {
  if (requests.get(address) === request) requests.delete(address)
}

/** `Retry-After`, a number or a date, in seconds; 0 when it says nothing. */
export function secondsToWait(header: string | null, now = Date.now()): number {
  if (!header) return 0
  const seconds = Number(header)
  const wait = Number.isNaN(seconds) ? Math.ceil((Date.parse(header) - now) / 1000) : seconds
  return wait > 0 ? Math.min(wait, longestWait) : 0
}

async function get(address: string, stop: AbortController): Promise<unknown> {
  const timer = setTimeout(() => stop.abort(new Failure('slow')), patience)
  try {
    const response = await fetch(address, { signal: stop.signal, credentials: 'omit' })
    const wait = secondsToWait(response.headers.get('retry-after'))
    if (!response.ok) throw new Failure(wait ? 'busy' : 'status', wait)
    const text = await response.text()
    try {
      return JSON.parse(text)
    } catch {
      throw new Failure('unreadable')
    }
  } catch (error) {
    throw error instanceof Failure ? error : new Failure(navigator.onLine ? 'network' : 'offline')
  } finally {
    clearTimeout(timer)
  }
}

function begin(address: string): Request {
  const stop = new AbortController()
  const request: Request = { answer: get(address, stop), readers: 0, stop, at: Infinity }
  request.answer.then(
    () => {
      request.at = performance.now()
    },
    () => forget(address, request),
  )
  requests.set(address, request)
  return request
}

/**
 * The JSON at an address. Widgets that ask for the same at the same time share one request, which is given up when all
 * of them have given up.
 *
 * @throws Failure
 */
export function getJson(address: string, signal: AbortSignal): Promise<unknown> {
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
