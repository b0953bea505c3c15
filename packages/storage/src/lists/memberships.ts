import { Role } from '@torg/domain/organisations'
import { periodBounds } from '@torg/domain/values'
import type { Listing } from './listing.ts'

/** Memberships by body, then role in the order of the roles. */
export const memberships: Listing<'membership'> = {
  sort: ({ organisation, role }) => `${organisation} ${String(Role.options.indexOf(role)).padStart(2, '0')}`,
  facets: ({ organisation, member, role }) => ({
    organisation,
    person: 'person' in member ? member.person : undefined,
    member: 'organisation' in member ? member.organisation : undefined,
    role,
  }),
  span: ({ period }) => ({ days: period ? periodBounds(period) : {} }),
}
