import { bounds } from '@torg/domain/values'
import type { Listing } from './listing.ts'

/** Posts, newest first. */
export const posts: Listing<'post'> = {
  descending: true,
  sort: ({ date }) => (date && bounds(date).earliest) ?? '',
  facets: ({ programme, author, publisher, about = [] }) => ({
    programme,
    author: author && ('person' in author ? author.person : author.organisation),
    organisation: publisher ? [publisher, ...about] : about,
  }),
}
