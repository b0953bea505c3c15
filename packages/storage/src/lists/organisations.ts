import { validity } from '@torg/domain/records'
import { periodBounds } from '@torg/domain/values'
import { municipalityWords, regionWords } from './facets.ts'
import type { Listing } from './listing.ts'

/** Organisations by id. */
export const organisations: Listing<'organisation'> = {
  sort: () => '',
  facets: ({ kind, parent, municipality }) => ({
    kind,
    parent,
    municipality: municipalityWords(municipality),
    region: regionWords(municipality),
  }),
  span(organisation) {
    const period = validity('organisation', organisation)
    return { days: period ? periodBounds(period) : {} }
  },
}
