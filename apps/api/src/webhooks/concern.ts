import { type AnyRecord, type Owner, ownersOf } from '@torg/domain/records'
import { type ChangeSeen, parseStored, type Store } from '@torg/storage'
import { idNow } from '../rights/writer.ts'

/** The organisations that a webhook listens to, with all under them, by the ids that they have now. */
export async function listenedTo(store: Store, organisations: readonly string[]): Promise<Set<string>> {
  const now = await Promise.all(organisations.map((id) => idNow(store, id)))
  const under = await Promise.all(now.map((id) => store.descendants(id)))
  return new Set([...organisations, ...now, ...under.flat()])
}

/**
 * Whether a change is of what these organisations own, or owned before it. What names no owner concerns everybody,
 * and so does what belongs to something that is no more: a removal must not be missed.
 */
export async function concerns(
  store: Store,
  organisations: ReadonlySet<string>,
  { change: { kind }, before, after }: ChangeSeen,
): Promise<boolean> {
  const holds = async (owner: Owner, depth: number): Promise<boolean> => {
    if (owner.kind === 'organisation')
      return organisations.has(owner.id) || organisations.has(await idNow(store, owner.id))
    const [found] = depth > 0 ? await store.getAll([owner]) : []
    return !found || some({ kind: found.kind, record: parseStored(found) } as AnyRecord, depth - 1)
  }
  const some = async ({ kind, record }: AnyRecord, depth: number): Promise<boolean> => {
    const owners = ownersOf(kind, record as never)
    for (const owner of owners) if (await holds(owner, depth)) return true
    return owners.length === 0
  }
  for (const json of [before, after])
    if (json !== null && (await some({ kind, record: JSON.parse(json) } as AnyRecord, 3))) return true
  return false
}
