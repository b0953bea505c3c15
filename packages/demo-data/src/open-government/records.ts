import { recordLines } from '../collection.ts'
import { asks } from './asks/asks.ts'
import { calls } from './calls.ts'
import { contacts } from './contacts.ts'
import { documents } from './documents/documents.ts'
import { events } from './events.ts'
import { memberships } from './memberships.ts'
import { organisations } from './organisations/organisations.ts'
import { people } from './people.ts'
import { programmes } from './programme/programmes.ts'
import { series } from './series/series.ts'

/** The implementation letter of Finland's fifth open government action plan. */
export const openGovernment = recordLines({
  organisation: organisations,
  person: people,
  membership: memberships,
  contact: contacts,
  programme: programmes,
  ask: asks,
  call: calls,
  event: events,
  series,
  document: documents,
})
