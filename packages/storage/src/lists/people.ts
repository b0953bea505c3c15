import type { Listing } from './listing.ts'

/** People by family name, then given name. */
export const people: Listing<'person'> = {
  sort: ({ name }) => `${name.family}, ${name.given}`.toLowerCase(),
  facets: () => ({}),
}
