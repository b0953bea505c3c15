import { bounds } from '@torg/domain/values'
import type { Listing } from './listing.ts'

/** Documents, newest first. */
export const documents: Listing<'document'> = {
  descending: true,
  sort: ({ date }) => (date && bounds(date).earliest) ?? '',
  facets: ({ programme, publisher }) => ({ programme, publisher }),
}
