import type { Listing } from './listing.ts'

/** Series of events by id. */
export const series: Listing<'series'> = {
  sort: () => '',
  facets: ({ programme, organisers }) => ({
    programme,
    organisation: organisers.flatMap(({ organisation }) => organisation ?? []),
  }),
}
