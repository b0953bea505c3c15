import type { ImportReport } from '@torg/domain/queries'
import { type AnyRecord, type Kind, paths, type RecordOf } from '@torg/domain/records'
import { type Drafts, draftsOf } from './drafts.ts'
import { writeQuery } from './query.ts'
import { jsonOf, type Note, sending, type WriterOptions } from './send.ts'
import { type Version, versionOf } from './version.ts'
import { type Webhooks, webhooksOf } from './webhooks.ts'

/** Writes to a Torg API. Every call throws `TorgError` when the API refuses or cannot be reached. */
export type TorgWriter = {
  /** A record as it is now, to be changed. */
  read<K extends Kind>(kind: K, id: string, options?: Pick<Note, 'signal'>): Promise<Version<K>>
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
  /** Takes a record out of lists and search; its address still answers. @throws TorgError `precondition_failed` */
  archive<K extends Kind>(kind: K, id: string, seen: { etag: string } & Note): Promise<Version<K>>
  /** Puts an archived record back into lists and search. @throws TorgError `precondition_failed` */
  unarchive<K extends Kind>(kind: K, id: string, seen: { etag: string } & Note): Promise<Version<K>>
  /** Writes many records, all or none. What is refused is in the report, not thrown. */
  import(
    records: readonly AnyRecord[],
    options?: Note & { dryRun?: boolean | undefined },
  ): Promise<ImportReport>
  /** Records that are being written. */
  drafts: Drafts
  /** Who is told of changes by messages. */
  webhooks: Webhooks
}

/**
 * A writer for the Torg API at `baseUrl`.
 *
 * @example
 * const torg = createWriter({ baseUrl: 'https://api.example.org', key: process.env.TORG_KEY })
 * const { etag } = await torg.read('event', 'vasa-2027')
 * await torg.patch('event', 'vasa-2027', { attendance: 'both' }, { etag, reason: 'Streamed' })
 */
export function createWriter(options: WriterOptions): TorgWriter {
  const send = sending(options)
  const at = (kind: Kind, id: string, query: object = {}, rest = '') =>
    `${paths[kind]}/${encodeURIComponent(id)}${rest}${writeQuery(query)}`

  /**
   * The API knows a change again by its ETag when the answer was lost. Not so where any version will do,
   * nor what moves the record to another id.
   */
  async function change<K extends Kind>(
    method: string,
    path: string,
    body: object,
    { etag, signal, id }: { etag: string; id: string } & Note,
    type = 'application/json',
  ): Promise<Version<K>> {
    const moves = 'id' in body && body.id !== id
    const headers = { 'if-match': etag }
    return versionOf(
      await send(method, path, { body, type, headers, again: isNamed(etag) && !moves, signal }),
    )
  }

  const mark =
    (status: 'archived' | 'published'): TorgWriter['archive'] =>
    (kind, id, seen) =>
      change('PUT', at(kind, id, { reason: seen.reason }, '/status'), { status }, { ...seen, id })

  return {
    read: async (kind, id, seen) => versionOf(await send('GET', at(kind, id), seen)),
    create: async (kind, record, { reason, signal } = {}) =>
      versionOf(
        await send('POST', `${paths[kind]}${writeQuery({ reason })}`, {
          body: record,
          headers: { 'idempotency-key': globalThis.crypto.randomUUID() },
          again: true,
          signal,
        }),
      ),
    replace: (kind, id, record, seen) =>
      change('PUT', at(kind, id, { reason: seen.reason }), record, { ...seen, id }),
    patch: (kind, id, patch, seen) =>
      change(
        'PATCH',
        at(kind, id, { reason: seen.reason }),
        patch,
        { ...seen, id },
        'application/merge-patch+json',
      ),
    async remove(kind, id, { etag, successor, reason, signal }) {
      const headers = { 'if-match': etag }
      await send('DELETE', at(kind, id, { successor, reason }), { headers, again: isNamed(etag), signal })
    },
    archive: mark('archived'),
    unarchive: mark('published'),
    import: async (records, { dryRun, reason, signal } = {}) =>
      jsonOf(
        await send('POST', `import${writeQuery({ dry_run: dryRun, reason })}`, {
          body: records.map((record) => JSON.stringify(record)).join('\n'),
          type: 'application/x-ndjson',
          // What is there already is left as it is, so that a file can be sent again.
          again: true,
          report: true,
          signal,
        }),
      ),
    drafts: draftsOf(send),
    webhooks: webhooksOf(send),
  }
}

/** Whether it stands for one version, and not for any. */
const isNamed = (etag: string) => etag.trim() !== '*'
