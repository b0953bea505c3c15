export type { Page } from '@torg/domain/queries'
export {
  type Brought,
  type CallOptions,
  type ClientOptions,
  type Collection,
  createClient,
  type Shown,
  type TorgClient,
} from './client.ts'
export { TorgError, type TorgErrorCode } from './error.ts'
export type { FollowOptions, Step } from './follow.ts'
export {
  type ChangesQuery,
  type HoldersQuery,
  type IssuesQuery,
  type ListQuery,
  type RecordQuery,
  type ReferencesQuery,
  type SearchQuery,
  writeQuery,
} from './query.ts'
export { createWriter, type TorgWriter, type Version, type WriterOptions } from './write.ts'
