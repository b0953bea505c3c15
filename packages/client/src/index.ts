export type { Page } from '@torg/domain/queries'
export type { ClientOptions } from './ask.ts'
export {
  type Brought,
  type CallOptions,
  type Collection,
  createClient,
  type Shown,
  type TorgClient,
} from './client.ts'
export type { Draft, Drafts } from './drafts.ts'
export { TorgError, type TorgErrorCode } from './error.ts'
export { type FollowOptions, follow } from './follow.ts'
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
export type { Note, WriterOptions } from './send.ts'
export type { Step } from './step.ts'
export type { Version } from './version.ts'
export type { Webhooks } from './webhooks.ts'
export { createWriter, type TorgWriter } from './write.ts'
