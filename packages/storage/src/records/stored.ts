import type { Recorded } from '@torg/domain/values'
import type { Kind, RecordOf } from './kinds.ts'

/** A record as it lies in the store: what the store knows of it, and its finished JSON text. */
export type Stored<K extends Kind = Kind> = {
  kind: K
  id: string
  /** 1 for the first, one more with every change. */
  version: number
  /** When it was first written: instant, UTC. */
  created: string
  /** When this version was written: instant, UTC. */
  modified: string
  /** SHA-256 of `json`, in base64url: a strong validator of this text. */
  digest: string
  /** The record with `version`, `created` and `modified` at its end, as JSON text. */
  json: string
}

/** Who wrote, and why. */
export type Note = {
  /** Id of the user or key that wrote. */
  actor: string
  reason?: string
}

/** What a write did. An `unchanged` record kept its version and made no change entry. */
export type Written<K extends Kind = Kind> = Stored<K> & { outcome: 'created' | 'changed' | 'unchanged' }

/** What an id leads to. */
export type Found<K extends Kind = Kind> =
  | { state: 'present'; stored: Stored<K> }
  /** A former id: the record is at `id` now. */
  | { state: 'moved'; id: string }
  /** Removed at `removed` (instant, UTC); its place was taken by `successor`, if any. */
  | { state: 'gone'; removed: string; version: number; successor?: string }
  | { state: 'missing' }

/** One version of a record, as it was written. */
export type Revision<K extends Kind = Kind> = {
  kind: K
  id: string
  version: number
  /** Instant, UTC. */
  recorded: string
  actor: string
  reason?: string
  /** The record as written; `null` when this version removed it. */
  record: RecordOf<K> | null
}

export type Reference = { kind: Kind; id: string }

/** The record that a stored text holds. Its schema guarded the write, so reading trusts it. */
export const parseStored = <K extends Kind>(stored: Stored<K>): RecordOf<K> & Recorded =>
  JSON.parse(stored.json) as RecordOf<K> & Recorded
