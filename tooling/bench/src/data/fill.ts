import type { AnyRecord } from '@torg/domain/records'
import { openStore, type Place } from '@torg/storage'
import { bodies } from '../records/bodies.ts'
import { eventOf } from '../records/event.ts'

/** How many events are written one by one; what is more are copies of them. */
export const written = 10_000
const batch = 2000

/** The records of a database of the usual size. */
export const records = (): AnyRecord[] => [
  ...bodies(),
  ...Array.from({ length: written }, (_, index): AnyRecord => ({ kind: 'event', record: eventOf(index) })),
]

/** Fills an empty place as an importer would. */
export async function fill(place: Place): Promise<void> {
  const store = await openStore(place)
  try {
    const all = records()
    for (let start = 0; start < all.length; start += batch)
      await store.putAll(all.slice(start, start + batch), { actor: 'bench' })
  } finally {
    await store.close()
  }
}
