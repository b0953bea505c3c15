import type { Kind } from '@torg/domain/records'
import { StorageError } from '../error.ts'
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

/** A page as text alone. */
export type PageText = {
  /** Its records as finished JSON, with commas between them. */
  texts: string
  /** Cursor of the next page; absent on the last. */
  next?: string
}

const most = 200

/** @throws StorageError `bad_request` */
export function pageSize(limit = 20): number {
  if (Number.isInteger(limit) && limit >= 1 && limit <= most) return limit
  throw new StorageError('bad_request', `Expected a limit of 1 to ${most}; received ${limit}.`)
}
