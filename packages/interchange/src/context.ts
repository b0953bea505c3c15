import type { Recorded, RecordOf } from '@torg/domain/records'
import type { Id, Kind } from '@torg/domain/values'

/** A record, with what the store knows of it if it comes from a store. */
export type Given<K extends Kind> = RecordOf<K> & { recorded?: Recorded | undefined }

/** The record that an id names, or `undefined` when it is not at hand: its names are then left out, and reported. */
export type Find = <K extends Kind>(kind: K, id: Id) => RecordOf<K> | undefined

/** The public address of a record, absolute; `undefined` when it has no page. */
export type AddressOf = (kind: Kind, id: Id) => string | undefined

/** For whom records are written, and what is known of those they name. */
export type Readership = {
  /** Languages that the reader wants, the most wanted first. */
  languages: readonly string[]
  /** Address of a record's page. */
  address?: AddressOf | undefined
  /** Finds organisations, persons and contacts that are named. */
  find?: Find | undefined
}
