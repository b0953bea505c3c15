import type { Kind } from '@torg/domain/records'
import type { StoredText } from '../records/stored.ts'

export type PageRequest = {
  /** 1–200; 20 if absent. */
  limit?: number
  /** The `next` of the page before. */
  after?: string
  /** The other way round than the list's own order. */
  reverse?: boolean
}

export type Page<K extends Kind = Kind> = {
  items: StoredText<K>[]
  /** Cursor of the next page; absent on the last. */
  next?: string
}
