import type { Kind } from '@torg/domain/records'
import { asks } from './asks.ts'
import { calls } from './calls.ts'
import { contacts } from './contacts.ts'
import { documents } from './documents.ts'
import { events } from './events.ts'
import type { Listing } from './listing.ts'
import { memberships } from './memberships.ts'
import { organisations } from './organisations.ts'
import { people } from './people.ts'
import { posts } from './posts.ts'
import { programmes } from './programmes.ts'
import { series } from './series.ts'

/** The list of each kind. */
export const listings: { [K in Kind]: Listing<K> } = {
  organisation: organisations,
  person: people,
  membership: memberships,
  contact: contacts,
  programme: programmes,
  ask: asks,
  call: calls,
  event: events,
  series,
  post: posts,
  document: documents,
}
