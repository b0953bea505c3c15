export type { Announcement } from './changes/announce.ts'
export type { ChangesText } from './changes/feed.ts'
export type { Freshness } from './changes/freshness.ts'
export type { Tide } from './changes/tide.ts'
export type { DraftState, Drafts, SavedDraft } from './drafts/saved.ts'
export { type DanglingReference, StorageError, type StorageErrorCode } from './error.ts'
export type { Key, KeyFound, NewKey } from './keys/key.ts'
export type { Referrers, ReferrersRequest } from './links/referrers.ts'
export type { AnyOf, Filters } from './lists/filters.ts'
export type { PageOfNames } from './lists/names.ts'
export type { Page, PageRequest, PageText } from './lists/page.ts'
export { openStore } from './open.ts'
export type { Once } from './records/once.ts'
export type { Present } from './records/present.ts'
export {
  type Found,
  type Note,
  parseStored,
  type RecordName,
  type Revision,
  type StoredName,
  type StoredText,
  type Written,
} from './records/stored.ts'
export type { SearchFilter, SearchHit, SearchPage, SearchRequest } from './search/hit.ts'
export { takeSnapshot } from './snapshot.ts'
export type { IfVersion, Place, Reading, Store, StoreOptions } from './store.ts'
export type { Finding } from './upkeep/check.ts'
export type { ChangeSeen, Errand, Outcome, Waiting, Webhooks } from './webhooks/webhook.ts'
