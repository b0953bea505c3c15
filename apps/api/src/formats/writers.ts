import type { Kind, Stored } from '@torg/domain/records'
import type { Reading, StoredName, StoredText } from '@torg/storage'
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
  body: string | Uint8Array<ArrayBuffer>
  /** A digest of the body, or of what says all of it; made of the body if absent. */
  validator?: string
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

/** Writes from names, for it has at hand what it would make of most records. The texts come with them if they were read. */
export type NameWriter<K extends Kind> = {
  fromNames: (
    names: readonly (StoredName<K> | StoredText<K>)[],
    occasion: Occasion,
    deps: Omit<Deps, 'store'> & { store: Reading },
  ) => Promise<Document>
}

/** The formats that a kind has beside JSON. */
export type Writers<K extends Kind> = Partial<
  Record<Exclude<Format, 'json' | 'ndjson'>, Writer<K> | NameWriter<K>>
>
