import { type AnyRecord, type Kind, type Owner, ownersOf, type RecordOf } from '@torg/domain/records'
import { type Present, parseStored, type Store } from '@torg/storage'
import { Refusal } from '../problems/refusal.ts'
import { idNow, type Writer } from './writer.ts'

/** Records that are written together with the one that is asked about. */
export type Beside = (kind: Kind, id: string) => AnyRecord | undefined

/**
 * Whether a writer may write a record: one of its owners is an organisation that the writer acts for.
 * What names no owner belongs to the organisation that wrote it first.
 */
export async function owns(
  store: Store,
  { organisations }: Pick<Writer, 'organisations'>,
  { kind, record }: AnyRecord,
  steward: string | undefined,
  beside: Beside = () => undefined,
): Promise<boolean> {
  if (organisations === undefined) return true
  const holds = async (owner: Owner, depth: number): Promise<boolean> => {
    if (owner.kind === 'organisation')
      return organisations.has(owner.id) || organisations.has(await idNow(store, owner.id))
    const found = await find(store, owner, beside)
    return found !== undefined && depth > 0 && some(ownersOf(found.kind, found.record as never), depth - 1)
  }
  const some = async (owners: readonly Owner[], depth: number) => {
    for (const owner of owners) if (await holds(owner, depth)) return true
    return false
  }
  const owners = ownersOf(kind, record as RecordOf<typeof kind> as never)
  if (owners.length === 0) return steward !== undefined && organisations.has(steward)
  // A contact of an event of a series … : nothing is owned through more than a few others.
  return some(owners, 3)
}

async function find(store: Store, { kind, id }: Owner, beside: Beside): Promise<AnyRecord | undefined> {
  const near = beside(kind, id)
  if (near) return near
  const [stored] = await store.getAll([{ kind, id }])
  return stored && ({ kind, record: parseStored(stored) } as AnyRecord)
}

/** @throws Refusal `forbidden` when a record, as it is or as it will be, is not the writer's. */
export async function refuseOthers(
  store: Store,
  writer: Writer,
  before: Pick<Present, 'kind' | 'json' | 'steward'> | undefined,
  after: AnyRecord | undefined,
): Promise<void> {
  const steward = before ? before.steward : writer.key.organisation
  const was = before && ({ kind: before.kind, record: JSON.parse(before.json) } as AnyRecord)
  for (const entry of [was ?? [], after ?? []].flat())
    if (!(await owns(store, writer, entry, steward)))
      throw new Refusal('forbidden', { reason: 'owner', organisation: writer.key.organisation ?? '' })
}
