import { type Kind, kindNames } from '@torg/domain/records'
import type { Store } from '@torg/storage'

/** How often each kind has changed since the application began. */
export type Marks = Readonly<Record<Kind, number>>

/** Follows the changes of a store, its own and those of other processes, so that asking whether something has changed costs no query. */
export type Tide = {
  marks(): Marks
  /** Whether any of these kinds has changed since. */
  movedSince(marks: Marks, kinds: readonly Kind[]): boolean
  /** Whether every change would be heard of. */
  certain(): boolean
}

/** Begins to follow; ends when the store is closed. */
export async function followTide(store: Pick<Store, 'follow' | 'freshness'>): Promise<Tide> {
  let current: Marks = Object.fromEntries(kindNames.map((kind) => [kind, 0])) as Record<Kind, number>
  await store.follow(({ kinds }) => {
    current = { ...current, ...Object.fromEntries(kinds.map((kind) => [kind, current[kind] + 1])) }
  })
  return {
    marks: () => current,
    movedSince: (marks, kinds) => marks !== current && kinds.some((kind) => marks[kind] !== current[kind]),
    certain: () => store.freshness() === 'heard',
  }
}
