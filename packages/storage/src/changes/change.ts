import type { Kind } from '@torg/domain/records'

/** One entry of the change feed. */
export type Change = {
  /** Strictly increasing by one from the first change on: a gap means that something was lost. */
  sequence: number
  kind: Kind
  id: string
  version: number
  action: 'created' | 'changed' | 'removed'
  /** Digest of the record's JSON text in this version; absent when removed. */
  digest?: string
  /** Id of the record that took the place of the removed one. */
  successor?: string
  /** Instant, UTC. */
  recorded: string
}

/** The latest change of all, and of each kind that has any; 0 when nothing was ever written. */
export type Tide = { sequence: number; kinds: Partial<Record<Kind, number>> }
