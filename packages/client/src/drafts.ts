import type { DraftState, SavedDraft } from '@torg/domain/queries'
import { type Kind, paths, type RecordOf } from '@torg/domain/records'
import { writeQuery } from './query.ts'
import { etagOf, jsonOf, type Note, type Send } from './send.ts'
import { type Version, versionOf } from './version.ts'

/** A record that is being written, and the validator of this version of it. */
export type Draft<K extends Kind = Kind> = {
  draft: Omit<SavedDraft, 'kind' | 'record'> & { kind: K; record: RecordOf<K> }
  etag: string
}

/** A draft, as it was when it was read or saved. */
type Seen<K extends Kind> = { draft: { kind: K; id: string; record: RecordOf<K> }; etag: string }

/** The records that are being written: seen by those who have a key of their organisation. */
export type Drafts = {
  /** Latest first. */
  list(options?: Pick<Note, 'signal'>): Promise<SavedDraft[]>
  /** @throws TorgError `not_found` */
  get<K extends Kind>(kind: K, id: string, options?: Pick<Note, 'signal'>): Promise<Draft<K>>
  /**
   * Begins a draft of a record, new or published; or, with `etag`, saves the one that has it.
   * `rebase` makes it begin from the record as it is published now.
   * @throws TorgError `invalid`; `precondition_failed` when there is a draft already, or it has changed
   */
  save<K extends Kind>(
    kind: K,
    record: RecordOf<K>,
    options?: Note & {
      etag?: string | undefined
      state?: DraftState | undefined
      rebase?: boolean | undefined
    },
  ): Promise<Draft<K>>
  /** Hands a draft over for review. @throws TorgError `precondition_failed` */
  submit<K extends Kind>(seen: Seen<K>, note?: Note): Promise<Draft<K>>
  /** Gives a draft back to whoever writes it. @throws TorgError `precondition_failed` */
  sendBack<K extends Kind>(seen: Seen<K>, note?: Note): Promise<Draft<K>>
  /**
   * Makes a draft the record.
   * @throws TorgError `forbidden` without the role publisher; `precondition_failed` when the draft has changed, or
   *   the record since the draft began; `invalid` when it refers to what is not published
   */
  publish<K extends Kind>(seen: Seen<K>, note?: Note): Promise<Version<K>>
  /** Throws a draft away. @throws TorgError `precondition_failed` */
  discard(seen: { draft: { kind: Kind; id: string }; etag: string }, note?: Note): Promise<void>
}

export function draftsOf(send: Send): Drafts {
  const at = (kind: Kind, id: string, rest = '', query: object = {}) =>
    `drafts/${paths[kind]}/${encodeURIComponent(id)}${rest}${writeQuery(query)}`
  const draftOf = async <K extends Kind>(response: Response): Promise<Draft<K>> => ({
    draft: await jsonOf(response),
    etag: etagOf(response),
  })
  const save: Drafts['save'] = async (kind, record, { etag, state, rebase, reason, signal } = {}) =>
    draftOf(
      await send('PUT', at(kind, record.id, '', { state, rebase, reason }), {
        body: record,
        headers: etag === undefined ? { 'if-none-match': '*' } : { 'if-match': etag },
        signal,
      }),
    )
  return {
    list: async (options) =>
      (await jsonOf<{ items: SavedDraft[] }>(await send('GET', 'drafts', options))).items,
    get: async (kind, id, options) => draftOf(await send('GET', at(kind, id), options)),
    save,
    submit: ({ draft, etag }, note) => save(draft.kind, draft.record, { ...note, etag, state: 'in-review' }),
    sendBack: ({ draft, etag }, note) => save(draft.kind, draft.record, { ...note, etag, state: 'draft' }),
    publish: async ({ draft: { kind, id }, etag }, { reason, signal } = {}) =>
      versionOf(
        await send('POST', at(kind, id, '/publish', { reason }), { headers: { 'if-match': etag }, signal }),
      ),
    async discard({ draft: { kind, id }, etag }, { reason, signal } = {}) {
      await send('DELETE', at(kind, id, '', { reason }), { headers: { 'if-match': etag }, signal })
    },
  }
}
