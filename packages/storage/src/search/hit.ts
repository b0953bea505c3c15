import type { Audience } from '@torg/domain/programmes'
import type { SearchAnswer, SearchFacet, SearchTime, Snippet } from '@torg/domain/queries'
import type { Kind } from '@torg/domain/records'
import type { StoredText } from '../records/stored.ts'

/** What hits can be narrowed to; any value of each will do. */
export type SearchFilter = {
  kind?: readonly Kind[]
  /** Ids of organisations: what mentions them, and themselves. */
  organisation?: readonly string[]
  /** Ids of programmes: what mentions them, and themselves. */
  programme?: readonly string[]
  /** What is asked of them or meant for them, directly or as part of a wider one. */
  audience?: readonly Audience[]
  /** Needs `now`. */
  time?: readonly SearchTime[]
  /** `2026`: when it begins, is due or was published. */
  year?: readonly string[]
}

export type SearchRequest = {
  /** Languages whose texts are searched, by base language; all if absent. */
  languages?: readonly string[]
  /** Languages, best first: a hit is shown in the first of them in which it matches; in the one that matches best if absent. */
  preferred?: readonly string[]
  filter?: SearchFilter
  /** By what hits are counted beside their kind. */
  facets?: readonly SearchFacet[]
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
  /** Hits as each facet parts them, its own filter left out of account. */
  counts: SearchAnswer['facets']
}
