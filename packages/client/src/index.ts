export type { Page } from '@torg/domain/queries'
export {
  type CallOptions,
  type ClientOptions,
  type Collection,
  createClient,
  type TorgClient,
} from './client.ts'
export { TorgError, type TorgErrorCode } from './error.ts'
export {
  type ChangesQuery,
  type HoldersQuery,
  type IssuesQuery,
  type ListQuery,
  type SearchQuery,
  writeQuery,
} from './query.ts'
