import type { Problem } from '@torg/domain/queries'
import { asking, type ClientOptions } from './ask.ts'
import { TorgError } from './error.ts'

type Options = { signal?: AbortSignal | undefined }

/** Reads paths under `/v1`. Whatever goes wrong is a TorgError. */
export type Reader = {
  /**
   * The JSON of the answer. That it is a `T` is the API's promise: its answers are held against the same schemas
   * in its tests.
   */
  get: <T>(path: string, options?: Options) => Promise<T>
  /** The text of the answer. */
  text: (path: string, options?: Options) => Promise<string>
  /** The text of the answer, piece by piece as it comes. */
  stream: (path: string, type: string, options?: Options) => AsyncGenerator<string, void, undefined>
}

/** Where the API of a client has its addresses. */
export const rootOf = ({ baseUrl }: ClientOptions): string => `${String(baseUrl).replace(/\/+$/, '')}/v1/`

/** Reads from an API. */
export function reader(client: ClientOptions): Reader {
  const root = rootOf(client)
  const ask = asking(client)

  async function open(path: string, { signal }: Options = {}, accept = 'application/json') {
    const init = { headers: { accept }, ...(signal ? { signal } : {}) }
    const url = root + path
    const answer = await ask(url, init, true)
    const location = answer.status === 308 ? answer.headers.get('location') : null
    // The global fetch has already followed; one that is given may not.
    const response = location ? await ask(new URL(location, url).href, init, true) : answer
    if (response.ok) return { url, response }
    const body = parse(await bodyOf(response, url), url, response)
    throw isProblem(body)
      ? new TorgError(body.code, body.detail, { url, status: response.status, problem: body })
      : unreadable(url, response)
  }

  return {
    async get<T>(path: string, options?: Options) {
      const { url, response } = await open(path, options)
      return parse(await bodyOf(response, url), url, response) as T
    },
    async text(path, options) {
      const { url, response } = await open(path, options)
      return bodyOf(response, url)
    },
    async *stream(path, type, options) {
      const { url, response } = await open(path, options, type)
      const pieces = response.body?.pipeThrough(new TextDecoderStream()).getReader()
      // A fetch that was given may take no notice of the signal once it has answered.
      const end = () => void pieces?.cancel().catch(() => {})
      options?.signal?.addEventListener('abort', end)
      try {
        if (options?.signal?.aborted) return
        for (;;) {
          const { value, done } = (await pieces?.read()) ?? { done: true }
          if (done) return
          yield value
        }
      } catch (cause) {
        throw new TorgError('network', `The answer from ${url} broke off`, { url, cause })
      } finally {
        options?.signal?.removeEventListener('abort', end)
        await pieces?.cancel().catch(() => {})
      }
    },
  }
}

async function bodyOf(response: Response, url: string): Promise<string> {
  try {
    return await response.text()
  } catch (cause) {
    throw unreadable(url, response, cause)
  }
}

function parse(text: string, url: string, response: Response): unknown {
  try {
    return JSON.parse(text)
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
