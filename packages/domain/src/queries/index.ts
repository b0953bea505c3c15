export { Change, ChangesAnswer, ChangesQuery, StreamQuery } from './changes.ts'
export { type HistoryAnswer, historySchema, PatchOperation, type Revision } from './history.ts'
export { Holder, HoldersAnswer, HoldersQuery } from './holders.ts'
export { IssuesAnswer, IssuesQuery, RecordIssue } from './issues.ts'
export { LanguageQuery, type ListQuery, listQueries, type RecordQuery, recordQueries } from './lists.ts'
export { type Included, type Page, pageSchema, recordSchema } from './page.ts'
export type { ParameterForm } from './parameter.ts'
export { preferredLanguages } from './preference.ts'
export { Problem, ProblemCode, ProblemError } from './problem.ts'
export { ReferencesAnswer, ReferencesQuery, Referrer, ReferringField } from './references.ts'
export { Hit, SearchAnswer, SearchFacet, SearchQuery, SearchTime, Snippet } from './search.ts'
export {
  DeliveriesAnswer,
  DeliveriesQuery,
  NewWebhook,
  reachable,
  Webhook,
  WebhookAttempt,
  WebhookDelivery,
  WebhookMessage,
  WebhookPatch,
  WebhookSecret,
  WebhooksAnswer,
} from './webhooks.ts'
export { DraftState, ImportReport, SavedDraft } from './writing.ts'
