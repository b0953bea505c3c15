import { type Kind, kinds } from '@torg/domain/records'
import { Id } from '@torg/domain/values'
import type { Reading, StoredText } from '@torg/storage'
import { Refusal } from '../problems/refusal.ts'

/** The address of a record in this API. */
export const pathTo = (kind: Kind, id: string) => `/v1/${kinds[kind].path}/${id}`

/**
 * The record with an id, or the id that it has now.
 * @throws Refusal `not_found`, `gone`
 */
export async function findRecord<K extends Kind>(
  reading: Pick<Reading, 'get'>,
  kind: K,
  id: string,
): Promise<{ stored: StoredText<K> } | { movedTo: string }> {
  const list = `/v1/${kinds[kind].path}`
  if (!Id.safeParse(id).success) throw new Refusal('not_found', { id: id.slice(0, 100), list })
  const found = await reading.get(kind, id)
  if (found.state === 'present') return { stored: found.stored }
  if (found.state === 'moved') return { movedTo: found.id }
  if (found.state === 'missing') throw new Refusal('not_found', { id, list })
  throw new Refusal('gone', {
    id,
    removed: found.removed.slice(0, 10),
    ...(found.successor ? { successor: pathTo(kind, found.successor) } : {}),
  })
}
