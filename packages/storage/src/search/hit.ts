import type { Snippet } from '@torg/domain/queries'
import type { Kind } from '@torg/domain/records'
import type { StoredText } from '../records/stored.ts'

export type SearchRequest = {
  /** Languages whose texts are searched, by base language; all if absent. */
  languages?: readonly string[]
  /** Kinds of record; all if absent. */
  kinds?: readonly Kind[]
  /** 1–200; 20 if absent. */
  limit?: number
  /** The `next` of the page before. */
  after?: string
  /** Instant, UTC: what was over by then comes after what is not. */
  now?: string
}

export type SearchHit = {
  stored: StoredText
  /** Greater is better; comparable within one search only. */
  rank: number
  /** `fi`, `sv` or `en`: what title and excerpt are in; absent for any other. */
  language?: string
  /** The record's name; its id when it has none. */
  title: Snippet
  /** From the rest of the record's text; absent when it has none in that language. */
  excerpt?: Snippet
}

export type SearchPage = {
  items: SearchHit[]
  next?: string
  /** Whether nothing has the words, and these have names that are spelt nearly so. */
  similar: boolean
  /** How many records match, by kind; the kinds without a match are left out. */
  counts: Partial<Record<Kind, number>>
}
