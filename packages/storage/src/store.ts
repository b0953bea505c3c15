import type { Change } from '@torg/domain/queries'
import type { AnyRecord, Kind, RecordOf } from '@torg/domain/records'
import type { ChangesText } from './changes/feed.ts'
import type { Freshness } from './changes/freshness.ts'
import type { Tide } from './changes/tide.ts'
import type { Drafts } from './drafts/saved.ts'
import type { Key, KeyFound, NewKey } from './keys/key.ts'
import type { Referrers, ReferrersRequest } from './links/referrers.ts'
import type { Filters } from './lists/filters.ts'
import type { PageOfNames } from './lists/names.ts'
import type { Page, PageRequest, PageText } from './lists/page.ts'
import type { Once } from './records/once.ts'
import type { Present } from './records/present.ts'
import type { Found, Note, RecordName, Revision, StoredText, Written } from './records/stored.ts'
import type { SearchPage, SearchRequest } from './search/hit.ts'
import type { Finding } from './upkeep/check.ts'
import type { Webhooks } from './webhooks/webhook.ts'

/** Where the records are. A `snapshot`, made by {@link takeSnapshot}, makes for a quicker start. */
export type Place =
  /** A folder of this machine, created if absent, from `snapshot` if given; one process at a time. */
  | { dataDir: string; snapshot?: Blob }
  /** A PostgreSQL 18 server: `postgres://…`, and those that follow it by streaming replication, each by its own address. */
  | { databaseUrl: string; replicaUrls?: readonly string[] }
  /** Nothing is kept. */
  | { inMemory: true; snapshot?: Blob }

export type StoreOptions = {
  /** The present instant; the system's clock if absent. */
  clock?: () => Date
  /** IANA zone in which a day begins and ends, for what has a day but no hour; Europe/Helsinki if absent. */
  zone?: string
  /** Most connections to PostgreSQL at a time; 10 if absent. */
  connections?: number
  /** From how many records on words within a time are looked for in steps: 20,000 if absent. */
  crowd?: number
}

/** Which version the writer expects: a number, or `none` when the record must not exist yet. */
export type IfVersion = { ifVersion?: number | 'none' }

/** The reads that a store can answer as of now, or as of an instant that has passed. */
export type Reading = Pick<
  Store,
  'get' | 'getAll' | 'list' | 'listTexts' | 'listNames' | 'count' | 'descendants'
>

/** The reads that everybody may do. */
export type Reads = Reading &
  Pick<
    Store,
    | 'asKnown'
    | 'revisions'
    | 'revisionAt'
    | 'referrers'
    | 'search'
    | 'changes'
    | 'changesText'
    | 'latestChange'
    | 'ping'
  >

/** The records of one Torg. All reads and writes throw {@link StorageError} as stated, and `unavailable` while the database does not answer. */
export type Store = {
  /**
   * Writes one record. Writing what is already there changes nothing; `archive` takes it out of lists and search,
   * or puts it back. With `once`, the same request again is answered as the first time, and `replayed`. What the same
   * writer has written for the same reason onto `ifVersion`, with nothing after it, is `unchanged` and no conflict.
   * @throws StorageError `conflict` (another version), `dangling_reference`, `id_taken`, `key_reused`
   */
  put<K extends Kind>(
    kind: K,
    record: RecordOf<K>,
    note: Note & IfVersion & { once?: Once; archive?: boolean },
  ): Promise<Written<K> & { replayed?: boolean }>

  /**
   * Writes a record under another id. The old address, and what mentions it, lead to the new one.
   * @throws StorageError `not_found`, `conflict`, `id_taken`, `dangling_reference`
   */
  rename<K extends Kind>(
    kind: K,
    id: string,
    record: RecordOf<K>,
    note: Note & { ifVersion: number },
  ): Promise<Written<K>>

  /**
   * Writes records of any kinds, in any order, and removes others, all or none. With `dryRun` nothing is kept,
   * but all is checked. `ifVersions` tells which version of each the writer expects.
   * @throws StorageError `dangling_reference` with every reference that points nowhere, `id_taken`, `conflict`
   */
  putAll(
    entries: readonly AnyRecord[],
    note: Note & {
      dryRun?: boolean
      remove?: readonly RecordName[]
      ifVersions?: (name: RecordName) => number | 'none' | undefined
    },
  ): Promise<Written[]>

  /**
   * Removes a record and leaves a tombstone. With a `successor`, references to the removed record lead there.
   * What the same writer has removed so for the same reason, when it was `ifVersion`, stays so and is not `gone`.
   * @throws StorageError `not_found`, `gone`, `conflict`, `no_successor`, `dangling_reference` (others refer to it and there is no successor)
   */
  remove(kind: Kind, id: string, note: Note & { ifVersion?: number; successor?: string }): Promise<void>

  /** What an id leads to: a record, its new id, a tombstone, or nothing. */
  get<K extends Kind>(kind: K, id: string): Promise<Found<K>>

  /** Those of the records that are there under these very ids, with what only their writers need to know. */
  present(names: readonly RecordName[]): Promise<Present[]>

  /** The version that came before the last change or removal of a record. */
  superseded(name: RecordName): Promise<StoredText | undefined>

  /** The records behind references, in no order; those that are missing are left out, former ids are followed. */
  getAll(references: readonly RecordName[]): Promise<StoredText[]>

  /**
   * One page of a kind, in the list's own order; pages stay right while records come and go.
   * @throws StorageError `bad_cursor`, `bad_request`
   */
  list<K extends Kind>(kind: K, filter?: Filters[K], page?: PageRequest): Promise<Page<K>>

  /** The same page as text alone: for who only passes it on, at a fraction of the cost. */
  listTexts<K extends Kind>(kind: K, filter?: Filters[K], page?: PageRequest): Promise<PageText>

  /** The same page as names alone: for who has at hand what it would make of the records. */
  listNames<K extends Kind>(kind: K, filter?: Filters[K], page?: PageRequest): Promise<PageOfNames<K>>

  /** How many records a filter leaves. */
  count<K extends Kind>(kind: K, filter?: Filters[K]): Promise<number>

  /**
   * The same reads, of what was known at an instant: removed records are there, later changes are not.
   * What changed before the store kept its past is known as it became. Words (`q`) are not searched in the past.
   */
  asKnown(known: string): Reading

  /** All versions of a record, newest first; empty when there never was one. */
  revisions<K extends Kind>(kind: K, id: string): Promise<Revision<K>[]>

  /** The version that was known at an instant; `undefined` when there was none yet. */
  revisionAt<K extends Kind>(kind: K, id: string, known: string): Promise<Revision<K> | undefined>

  /**
   * Records that mention this one, and where in them; archived ones are left out.
   * @throws StorageError `bad_cursor`, `bad_request`
   */
  referrers(kind: Kind, id: string, request?: ReferrersRequest): Promise<Referrers>

  /** An organisation and all under it, itself first. */
  descendants(organisation: string): Promise<string[]>

  /**
   * Full-text search, stemmed in Finnish, Swedish and English, best first.
   * @throws StorageError `bad_cursor`, `bad_request`
   */
  search(q: string, request?: SearchRequest): Promise<SearchPage>

  /** Changes after a sequence number, oldest first. `limit` 1–1000. */
  changes(after: number, limit?: number): Promise<Change[]>

  /** The same as text alone, and how far the changes have come: for who only passes them on. */
  changesText(after: number, limit?: number): Promise<ChangesText>

  /** How far the changes have come, for validators of cached answers. */
  latestChange(): Promise<Tide>

  /** Calls back after each committed write of any process, with how far the changes have come. Returns what ends it. */
  follow(listener: (tide: { sequence: number; kinds: Kind[] }) => void): Promise<() => Promise<void>>

  /** Whether what was read stays true until a follower is told otherwise. `asked` while nobody follows. */
  freshness(): Freshness

  /**
   * The same store, whose public reads are answered by a replica if it has every change that this process knows of,
   * else by the primary; by any replica, maybe `behind`, while the primary does not answer. Itself without replicas.
   */
  readonly fromReplicas: Store

  /** Records that are being written, apart from those that are published. */
  drafts: Drafts

  /** Who is told of changes, by messages. */
  webhooks: Webhooks

  /** The keys of those who write. */
  keys: {
    /** Makes a key. Its token is in the answer, and never to be had again. */
    create(key: NewKey): Promise<{ key: Key; token: string }>
    /** What a token is good for. */
    find(token: string): Promise<KeyFound>
    /** All keys, oldest first, the revoked ones too. */
    list(): Promise<Key[]>
    /** @throws StorageError `not_found` */
    revoke(id: string): Promise<Key>
  }

  /** For those who run it. */
  upkeep: {
    /** Writes all that there is as lines, as it is at one moment; they can be restored on either engine. Returns how many rows. */
    backup(write: (line: string) => Promise<void>): Promise<number>
    /** @throws StorageError `bad_backup`, `not_empty`; nothing is kept then */
    restore(lines: AsyncIterable<string>): Promise<number>
    /** Tells what is not as it should be; returns how many records were checked. */
    check(tell: (finding: Finding) => void): Promise<number>
  }

  /** Resolves when the database answers. */
  ping(): Promise<void>

  close(): Promise<void>
}
