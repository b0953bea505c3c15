import type { Kind } from '@torg/domain/records'
import type { StoredText } from '../records/stored.ts'

export type SearchRequest = {
  /** Languages whose texts are searched, by base language; all if absent. */
  languages?: readonly string[]
  /** Kinds of record; all if absent. */
  kinds?: readonly Kind[]
  limit?: number
  after?: string
}

/** A piece of text and the stretches of it that match. */
export type Snippet = {
  text: string
  /** [start, end) in UTF-16 units. */
  ranges: [number, number][]
  /** `fi`, `sv` or `en`; absent for any other language. */
  language?: string
}

export type SearchHit = {
  stored: StoredText
  /** Greater is better; comparable within one search only. */
  rank: number
  /** The record's name; its id when it has none. */
  title: Snippet
  /** From the rest of the record's text; absent when it has none. */
  excerpt?: Snippet
}

export type SearchPage = {
  items: SearchHit[]
  next?: string
  /** How many records match, by kind; the kinds without a match are left out. */
  counts: Partial<Record<Kind, number>>
}
