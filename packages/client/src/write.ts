import type { ImportReport, Problem } from '@torg/domain/queries'
import { type AnyRecord, type Kind, paths, type RecordOf, type Stored } from '@torg/domain/records'
import { TorgError } from './error.ts'
import { writeQuery } from './query.ts'

export type WriterOptions = {
  /** Where the API is: `https://api.example.org`. */
  baseUrl: string | URL
  /** A key of the organisation that is written for: `torg_…`. */
  key: string
  /** Asks instead of the global `fetch`. */
  fetch?: typeof globalThis.fetch
  /** How often a request that can be sent again without harm is tried; 4 if absent. */
  attempts?: number
  /** Milliseconds to wait before the next try; by default between nothing and half a second, doubled each time. */
  pause?: (attempt: number) => number
}

/** A record, and the validator of this version of it. */
export type Version<K extends Kind> = { record: Stored<K>; etag: string }

type Note = {
  /** Why, for the history. */
  reason?: string | undefined
}

/** Writes to a Torg API. Every call throws `TorgError` when the API refuses or cannot be reached. */
export type TorgWriter = {
  /** A record as it is now, to be changed. */
  read<K extends Kind>(kind: K, id: string): Promise<Version<K>>
  /** Creates a record; sent again, it is still one. @throws TorgError `conflict`, `invalid`, `forbidden` */
  create<K extends Kind>(kind: K, record: RecordOf<K>, note?: Note): Promise<Version<K>>
  /**
   * Changes a record that nobody has changed since `etag`.
   * @throws TorgError `precondition_failed`: its `problem.current` says which version is there
   */
  replace<K extends Kind>(
    kind: K,
    id: string,
    record: RecordOf<K>,
    seen: { etag: string } & Note,
  ): Promise<Version<K>>
  /** Changes parts of a record (JSON Merge Patch: `null` removes). @throws TorgError `precondition_failed` */
  patch<K extends Kind>(
    kind: K,
    id: string,
    patch: object,
    seen: { etag: string } & Note,
  ): Promise<Version<K>>
  /** Removes a record. @throws TorgError `precondition_failed`; `conflict` when others mention it and there is no successor */
  remove(kind: Kind, id: string, seen: { etag: string; successor?: string | undefined } & Note): Promise<void>
  /** Writes many records, all or none. What is refused is in the report, not thrown. */
  import(
    records: readonly AnyRecord[],
    options?: Note & { dryRun?: boolean | undefined },
  ): Promise<ImportReport>
}

const later = new Set([429, 502, 503, 504])

/**
 * A writer for the Torg API at `baseUrl`.
 *
 * @example
 * const torg = createWriter({ baseUrl: 'https://api.example.org', key: process.env.TORG_KEY })
 * const { etag } = await torg.read('event', 'vasa-2027')
 * await torg.patch('event', 'vasa-2027', { attendance: 'both' }, { etag, reason: 'Streamed' })
 */
export function createWriter({
  baseUrl,
  key,
  fetch = globalThis.fetch,
  attempts = 4,
  pause = (attempt) => Math.random() * 500 * 2 ** attempt,
}: WriterOptions): TorgWriter {
  const root = `${String(baseUrl).replace(/\/+$/, '')}/v1/`

  async function send(method: string, path: string, init: RequestInit, again: boolean): Promise<Response> {
    const url = root + path
    for (let attempt = 0; ; attempt++) {
      const last = !again || attempt + 1 >= attempts
      const asked = fetch(url, {
        ...init,
        method,
        headers: { accept: 'application/json', authorization: `Bearer ${key}`, ...init.headers },
      })
      const response = await asked.catch((cause: unknown) => {
        if (last) throw new TorgError('network', `No answer from ${url}`, { url, cause })
        return undefined
      })
      if (response && (last || !later.has(response.status))) return response
      const told = Number(response?.headers.get('retry-after') ?? 0) * 1000
      await new Promise((resolve) => setTimeout(resolve, told + pause(attempt)))
    }
  }

  async function refused(response: Response): Promise<TorgError> {
    const problem = (await response.json().catch(() => undefined)) as Problem | undefined
    const { url, status } = response
    return typeof problem?.code === 'string'
      ? new TorgError(problem.code, problem.detail, { url, status, problem })
      : new TorgError('unreadable', `Expected Torg; received something else, with status ${status}`, {
          url,
          status,
        })
  }

  async function version<K extends Kind>(response: Response): Promise<Version<K>> {
    if (!response.ok) throw await refused(response)
    // That it is of this kind is the API's promise.
    return { record: (await response.json()) as Stored<K>, etag: response.headers.get('etag') ?? '' }
  }

  const at = (kind: Kind, id: string, query: object = {}) =>
    `${paths[kind]}/${encodeURIComponent(id)}${writeQuery(query)}`
  const json = (body: unknown, headers: Record<string, string>, type = 'application/json'): RequestInit => ({
    body: JSON.stringify(body),
    headers: { 'content-type': type, ...headers },
  })

  return {
    read: async (kind, id) => version(await send('GET', at(kind, id), {}, true)),
    create: async (kind, record, { reason } = {}) => {
      const init = json(record, { 'idempotency-key': globalThis.crypto.randomUUID() })
      return version(await send('POST', `${paths[kind]}${writeQuery({ reason })}`, init, true))
    },
    // Sent again after a lost answer, a change would meet its own version and be refused: it is sent once.
    replace: async (kind, id, record, { etag, reason }) =>
      version(await send('PUT', at(kind, id, { reason }), json(record, { 'if-match': etag }), false)),
    patch: async (kind, id, patch, { etag, reason }) => {
      const init = json(patch, { 'if-match': etag }, 'application/merge-patch+json')
      return version(await send('PATCH', at(kind, id, { reason }), init, false))
    },
    async remove(kind, id, { etag, successor, reason }) {
      const init = { headers: { 'if-match': etag } }
      const response = await send('DELETE', at(kind, id, { successor, reason }), init, false)
      if (!response.ok) throw await refused(response)
    },
    async import(records, { dryRun, reason } = {}) {
      const body = records.map((record) => JSON.stringify(record)).join('\n')
      const init = { body, headers: { 'content-type': 'application/x-ndjson' } }
      // What is there already is left as it is, so that a file can be sent again.
      const response = await send('POST', `import${writeQuery({ dry_run: dryRun, reason })}`, init, true)
      const isReport = response.ok || response.headers.get('content-type')?.startsWith('application/json')
      if (!isReport) throw await refused(response)
      return (await response.json()) as ImportReport
    },
  }
}
