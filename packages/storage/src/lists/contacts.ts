import { periodBounds } from '@torg/domain/values'
import type { Listing } from './listing.ts'

/** Contact points by id. */
export const contacts: Listing<'contact'> = {
  sort: () => '',
  facets: ({ of, programmes = [] }) => ({
    person: 'person' in of ? of.person : undefined,
    organisation: 'organisation' in of ? of.organisation : undefined,
    programme: 'programme' in of ? [of.programme, ...programmes] : programmes,
    event: 'event' in of ? of.event : undefined,
  }),
  span: ({ period }) => ({ days: period ? periodBounds(period) : {} }),
}
