import type { Kind, Stored } from '@torg/domain/records'
import type { Reading, StoredText } from '@torg/storage'
import type { Deps } from '../deps.ts'
import type { Format } from './format.ts'

/** What a document is written for. */
export type Occasion = {
  /** Whether it was asked for by the address of one record. */
  one: boolean
  /** Languages that the reader wants, the most wanted first; empty for all. */
  languages: readonly string[]
  /** Path and query that were asked for. */
  address: string
}

/** A document in a format other than the API's own, and the kinds of record that it was made from. */
export type Document = {
  body: string
  kinds: readonly Kind[]
  headers?: Record<string, string>
  /** The moment (ms) from which it is no longer true even if nothing changes. */
  until?: number
}

export type Writer<K extends Kind> = (
  records: readonly Stored<K>[],
  occasion: Occasion,
  deps: Omit<Deps, 'store'> & { store: Reading },
) => Promise<Document>

/** Writes from the finished texts of the store, where it need not read all of them. */
export type TextWriter<K extends Kind> = {
  fromTexts: (
    texts: readonly StoredText<K>[],
    occasion: Occasion,
    deps: Omit<Deps, 'store'> & { store: Reading },
  ) => Promise<Document>
}

/** The formats that a kind has beside JSON. */
export type Writers<K extends Kind> = Partial<
  Record<Exclude<Format, 'json' | 'ndjson'>, Writer<K> | TextWriter<K>>
>
