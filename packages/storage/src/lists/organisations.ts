import { municipalityWords } from './facets.ts'
import type { Listing } from './listing.ts'

/** Organisations by id. */
export const organisations: Listing<'organisation'> = {
  sort: () => '',
  facets: ({ kind, parent, municipality }) => ({
    kind,
    parent,
    municipality: municipalityWords(municipality),
  }),
}
