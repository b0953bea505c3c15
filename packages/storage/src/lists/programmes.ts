import { periodBounds } from '@torg/domain/values'
import type { Listing } from './listing.ts'

/** Programmes, the one that began last first; those without a term last. */
export const programmes: Listing<'programme'> = {
  descending: true,
  sort: ({ term }) => (term && periodBounds(term).earliest) ?? '',
  facets: ({ kind, owner }) => ({ kind, owner }),
  span: ({ term }) => ({ days: term ? periodBounds(term) : {} }),
}
