import type { KeyRole } from '@torg/domain/records'

/** What is known of a key; its secret is not. Instants are UTC. */
export type Key = {
  /** Eight characters that stand in the key itself: for logs, and as the actor of what it writes. */
  id: string
  name: string
  /** Acts for this organisation and those under it; absent when for all. */
  organisation?: string
  role: KeyRole
  created: string
  expires?: string
  revoked?: string
  /** To the minute. */
  lastUsed?: string
}

/** What a key is made of. */
export type NewKey = Pick<Key, 'name' | 'organisation' | 'role' | 'expires'>

/** What a token turns out to be. */
export type KeyFound = { state: 'valid'; key: Key } | { state: 'unknown' | 'revoked' | 'expired' }
