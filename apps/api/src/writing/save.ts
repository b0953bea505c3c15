import type { AnyRecord, Kind, RecordOf } from '@torg/domain/records'
import { type Present, StorageError, type Store, type Written } from '@torg/storage'
import { Refusal } from '../problems/refusal.ts'
import { refuseOthers } from '../rights/ownership.ts'
import type { Writer } from '../rights/writer.ts'
import { changed, etagOf } from './preconditions.ts'

/**
 * Writes a record at an address: creates it, changes it, or moves it to the new id that it names.
 * @throws Refusal `forbidden`, `conflict`, `precondition_failed`, `invalid`
 */
export async function save<K extends Kind>(
  store: Store,
  writer: Writer,
  { kind, id, present, record }: { kind: K; id: string; present: Present | undefined; record: RecordOf<K> },
  expected: number | 'none',
): Promise<Written<K>> {
  const moves = record.id !== id
  if (moves && (expected === 'none' || !record.formerIds?.includes(id)))
    throw new Refusal('invalid', { reason: 'other_id', id })
  // An organisation with a new id is still the one that its key acts for.
  await refuseOthers(store, writer, present, { kind, record: { ...record, id } } as AnyRecord)
  return refusing(store, { kind, id: moves ? record.id : id, seen: { kind, id } }, () =>
    moves && expected !== 'none'
      ? store.rename(kind, id, record, { ...writer.note, ifVersion: expected })
      : store.put(kind, record, { ...writer.note, ifVersion: expected }),
  )
}

type Name = { kind: Kind; id: string }

/** Carries out a write, and tells the writer who was too late what the store has now. */
export async function refusing<T>(
  store: Store,
  { seen, ...name }: Name & { seen: Name },
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof StorageError)) throw error
    if (error.code === 'id_taken')
      throw new Refusal('conflict', { reason: 'id_taken', id: name.id }, [], { cause: error })
    if (error.code !== 'conflict') throw error
    const [present] = await store.present([seen])
    throw present ? changed(present.version, etagOf(present)) : error
  }
}
