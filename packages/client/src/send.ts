import type { Problem } from '@torg/domain/queries'
import { asking, type ClientOptions } from './ask.ts'
import { TorgError } from './error.ts'
import { rootOf } from './read.ts'

export type WriterOptions = ClientOptions & {
  /** A key of the organisation that is written for: `torg_…`. */
  key: string
}

/** Why something is written, for the history. */
export type Note = {
  reason?: string | undefined
  /** Ends the call early. */
  signal?: AbortSignal | undefined
}

export type Sending = {
  body?: unknown
  /** Of the body; JSON if absent. */
  type?: string
  headers?: Record<string, string>
  /** Whether it does no harm to send it again when the answer was lost; a GET never does. */
  again?: boolean
  /** Whether a refusal may come as a report, which is an answer too. */
  report?: boolean
  signal?: AbortSignal | undefined
}

/** Sends requests with a key. @throws TorgError unless the answer says that it went well */
export type Send = (method: string, path: string, sending?: Sending) => Promise<Response>

/** How requests are sent to an API. */
export function sending(options: WriterOptions): Send {
  const root = rootOf(options)
  const ask = asking(options)
  return async (method, path, { body, type = 'application/json', headers, again, report, signal } = {}) => {
    const response = await ask(
      root + path,
      {
        method,
        headers: {
          accept: 'application/json',
          authorization: `Bearer ${options.key}`,
          ...(body === undefined ? {} : { 'content-type': type }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
        ...(signal ? { signal } : {}),
      },
      again ?? method === 'GET',
    )
    if (response.ok || (report && isReport(response))) return response
    throw await refusal(response, root + path)
  }
}

const isReport = ({ headers }: Response) =>
  headers.get('content-type')?.startsWith('application/json') ?? false

async function refusal(response: Response, url: string): Promise<TorgError> {
  const problem = (await response.json().catch(() => undefined)) as Problem | undefined
  const { status } = response
  return typeof problem?.code === 'string'
    ? new TorgError(problem.code, problem.detail, { url, status, problem })
    : new TorgError('unreadable', `Expected Torg at ${url}; received something else, with status ${status}`, {
        url,
        status,
      })
}

/** The JSON of an answer. That it is a `T` is the API's promise. */
export const jsonOf = async <T>(response: Response): Promise<T> => (await response.json()) as T

export const etagOf = ({ headers }: Response): string => headers.get('etag') ?? ''
