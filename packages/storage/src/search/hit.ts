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

/** A piece of text and the stretches of it that match, as [start, end) in UTF-16 units. */
export type Snippet = { text: string; ranges: [number, number][] }

export type SearchHit = {
  stored: StoredText
  /** Greater is better; comparable within one search only. */
  rank: number
  /** `fi`, `sv` or `en`: the language of title and excerpt; absent for any other. */
  language?: string
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
