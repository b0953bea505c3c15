import type { Kind, RecordOf } from '@torg/domain/records'
import type { Note, RecordName, Written } from '../records/stored.ts'

/** Still being written, or waiting for a publisher. */
export type DraftState = 'draft' | 'in-review'

/** A record that is not published yet, or a change of one that is. Instants are UTC. */
export type SavedDraft<K extends Kind = Kind> = {
  kind: K
  id: string
  /** Of the draft: 1 for the first, one more each time it is saved. */
  version: number
  state: DraftState
  /** Version of the published record that it is to take the place of; absent for a new record. */
  base?: number
  /** The organisation that wrote it first. */
  steward?: string
  actor: string
  reason?: string
  created: string
  modified: string
  record: RecordOf<K>
}

type IfDraft = { ifVersion?: number | 'none' }

/** The records that are being written. */
export type Drafts = {
  /** @throws StorageError `conflict` */
  save<K extends Kind>(
    kind: K,
    record: RecordOf<K>,
    note: Note & IfDraft & { state: DraftState; base?: number },
  ): Promise<SavedDraft<K>>
  get<K extends Kind>(kind: K, id: string): Promise<SavedDraft<K> | undefined>
  /** All drafts, latest first; at most `limit`, 200 if absent. */
  list(limit?: number): Promise<SavedDraft[]>
  /** @throws StorageError `not_found`, `conflict` */
  drop(name: RecordName, condition: { ifVersion: number }): Promise<void>
  /**
   * Makes a draft the record, provided that the record is still as it was when the draft began.
   * @throws StorageError `not_found`, `conflict` (of the draft, or of the record), `dangling_reference`, `id_taken`
   */
  publish(name: RecordName, note: Note & { ifVersion: number }): Promise<Written>
}
