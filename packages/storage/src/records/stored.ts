import type { Kind, RecordOf, Stored } from '@torg/domain/records'

/** A record as it lies in the store: what the store knows of it, and its finished JSON text. */
export type StoredText<K extends Kind = Kind> = {
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
  /** The record as the API answers it, with `recorded` at its end. */
  json: string
}

/** What tells a stored text from all others. */
export type StoredName<K extends Kind = Kind> = Pick<StoredText<K>, 'kind' | 'id' | 'digest'>

/** The record that a stored text holds. A schema guarded the write, so reading trusts it. */
export const parseStored = <K extends Kind>(stored: StoredText<K>): Stored<K> =>
  JSON.parse(stored.json) as Stored<K>

/** Who wrote, and why. */
export type Note = {
  /** Id of the user or key that wrote. */
  actor: string
  reason?: string
  /** Id of the organisation that is written for: it keeps what names no owner. */
  steward?: string
}

/** What a write did. An `unchanged` record kept its version and made no change entry. */
export type Written<K extends Kind = Kind> = StoredText<K> & { outcome: 'created' | 'changed' | 'unchanged' }

/** What an id leads to. */
export type Found<K extends Kind = Kind> =
  | { state: 'present'; stored: StoredText<K> }
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

/** A record, by its name. */
export type RecordName = { kind: Kind; id: string }
