import { recordLines } from '../collection.ts'
import { bodies } from './bodies.ts'
import { contacts, memberships, people } from './contacts.ts'
import { slides } from './document.ts'
import { nationalEvent, regionalEvents } from './events.ts'
import { programme } from './programme.ts'
import { relatedProgrammes } from './related.ts'

/** The regionalisation strategy project of 2019–2020, its events and the programmes around it, as its slides have it. */
export const regionalisation = recordLines({
  organisation: bodies,
  person: people,
  membership: memberships,
  contact: contacts,
  programme: [programme, ...relatedProgrammes],
  event: [...regionalEvents, nationalEvent],
  document: [slides],
})
