import { createHash } from 'node:crypto'
import { DraftState } from '@torg/domain/queries'
import { type AnyRecord, type Kind, kindNames, kinds } from '@torg/domain/records'
import type { SavedDraft, Store } from '@torg/storage'
import { Refusal } from '../problems/refusal.ts'
import { owns } from '../rights/ownership.ts'
import type { Writer } from '../rights/writer.ts'

/** @throws Refusal `bad_request` */
export function readState(given = 'draft'): DraftState {
  const state = DraftState.safeParse(given)
  if (state.success) return state.data
  throw new Refusal('bad_request', {}, [
    {
      parameter: 'state',
      code: 'not_one_of',
      received: given.slice(0, 200),
      form: { form: 'one-of', values: DraftState.options, example: '' },
    },
  ])
}

/** The kind whose list has this path. @throws Refusal `not_found` */
export function kindOf(path: string): Kind {
  const kind = kindNames.find((name) => kinds[name].path === path)
  if (!kind) throw new Refusal('not_found', { list: `/v1/drafts/${path.slice(0, 100)}` })
  return kind
}

/** A draft as it is answered, and its validator. */
export function written(draft: SavedDraft): { body: string; etag: string } {
  const body = JSON.stringify(draft)
  const digest = createHash('sha256').update(body).digest('base64url')
  return { body, etag: `"${digest.slice(0, 27)}"` }
}

/** Whether a draft is one that a writer may see: of an owner by what it says, or first written for one. */
export const isOf = (
  store: Store,
  writer: Writer,
  { kind, record, steward }: SavedDraft,
): Promise<boolean> =>
  steward !== undefined && writer.organisations?.has(steward)
    ? Promise.resolve(true)
    : owns(store, writer, { kind, record } as AnyRecord, steward)
