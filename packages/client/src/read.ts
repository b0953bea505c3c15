import type { Problem } from '@torg/domain/queries'
import { TorgError } from './error.ts'

/**
 * Asks for a path under `/v1` and reads the JSON of the answer. That it is a `T` is the API's promise:
 * its answers are held against the same schemas in its tests.
 */
export type Get = <T>(path: string, options?: { signal?: AbortSignal | undefined }) => Promise<T>

/** Reads from the API at `baseUrl` through `fetch`. */
export function reader(baseUrl: string | URL, fetch: typeof globalThis.fetch): Get {
  const root = `${String(baseUrl).replace(/\/+$/, '')}/v1/`

  return async <T>(path: string, options: { signal?: AbortSignal | undefined } = {}): Promise<T> => {
    const init: RequestInit = {
      headers: { accept: 'application/json' },
      ...(options.signal ? { signal: options.signal } : {}),
    }
    const url = root + path
    const response = await ask(url, init)
    const body = await json(response, url)
    if (response.ok) return body as T
    throw isProblem(body)
      ? new TorgError(body.code, body.detail, { url, status: response.status, problem: body })
      : unreadable(url, response)
  }

  async function ask(url: string, init: RequestInit) {
    try {
      const response = await fetch(url, init)
      const location = response.status === 308 ? response.headers.get('location') : null
      // The global fetch has already followed; one that is given may not.
      return location ? await fetch(new URL(location, url).href, init) : response
    } catch (cause) {
      throw new TorgError('network', `No answer from ${url}`, { url, cause })
    }
  }
}

async function json(response: Response, url: string): Promise<unknown> {
  try {
    return await response.json()
  } catch (cause) {
    throw unreadable(url, response, cause)
  }
}

const unreadable = (url: string, { status }: Response, cause?: unknown) =>
  new TorgError(
    'unreadable',
    `Expected JSON from Torg at ${url}; received something else, with status ${status}`,
    {
      url,
      status,
      cause,
    },
  )

const isProblem = (body: unknown): body is Problem =>
  typeof body === 'object' && body !== null && 'code' in body && 'detail' in body && 'status' in body
