export type { AddressOf, Find, Given, Readership } from '../context.ts'
export type { Loss, LossReason, Written } from '../losses/loss.ts'
export { type FeedOptions, writeFeed } from './feed.ts'
export type { FeedKind } from './parts.ts'
