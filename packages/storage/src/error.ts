/** What went wrong, for a program to tell apart. */
export type StorageErrorCode =
  /** No such record. */
  | 'not_found'
  /** The record was removed. */
  | 'gone'
  /** The record has another version than the writer saw. */
  | 'conflict'
  /** The id is, or was, the id of another record. */
  | 'id_taken'
  /** A record refers to one that does not exist, or one that others refer to would be removed. */
  | 'dangling_reference'
  /** The record that is to take the place of a removed one does not exist. */
  | 'no_successor'
  /** An Idempotency-Key that was used for another request. */
  | 'key_reused'
  /** A backup that is not whole, or not of this schema. */
  | 'bad_backup'
  /** A database that was to be filled holds something already. */
  | 'not_empty'
  /** A page cursor that this list did not give out. */
  | 'bad_cursor'
  /** A page size outside 1–200, or another argument that can never be right. */
  | 'bad_request'
  /** The data folder is in use by another process. */
  | 'locked'
  /** The database was written by a later version of Torg. */
  | 'newer_schema'
  /** The database does not answer at present, or has no room left: try again later. */
  | 'unavailable'

/** One reference that points nowhere: both ends, and where in the record it stands. */
export type DanglingReference = {
  from: { kind: string; id: string; pointer: string }
  to: { kind: string; id: string }
}

type Details = ErrorOptions & {
  /** The version that the store has; with `conflict`. */
  currentVersion?: number
  /** With `dangling_reference`. */
  references?: readonly DanglingReference[]
}

/** The one error of this package; whatever else is thrown is the database's own, and a fault of ours. */
export class StorageError extends Error {
  override readonly name = 'StorageError'
  readonly code: StorageErrorCode
  readonly currentVersion: number | undefined
  readonly references: readonly DanglingReference[]

  constructor(code: StorageErrorCode, message: string, details: Details = {}) {
    super(message, details.cause === undefined ? {} : { cause: details.cause })
    this.code = code
    this.currentVersion = details.currentVersion
    this.references = details.references ?? []
  }
}
