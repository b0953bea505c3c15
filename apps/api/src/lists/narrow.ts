import type { ListQuery } from '@torg/domain/queries'
import type { Kind, Stored } from '@torg/domain/records'
import type { Filters, Reading } from '@torg/storage'
import type { Present } from '../times/moment.ts'

/** What a query leaves of a list. */
export type Narrowed<K extends Kind> = {
  filter: Filters[K]
  /** What the store cannot tell: whether a record that it found belongs here. */
  sift?: (record: Stored<K>) => boolean
  /** The moment (ms) from which the same query means something else. */
  until?: number | undefined
  /** Kinds that were looked at on the way. */
  kinds?: readonly Kind[]
}

/** Turns the query of a list into what the store can be asked. */
export type Narrow<K extends Kind> = (
  query: ListQuery<K>,
  present: Present,
  reading: Reading,
) => Narrowed<K> | Promise<Narrowed<K>>
