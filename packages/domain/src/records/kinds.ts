import type { z } from 'zod'
import { ContactPoint, Person } from '../contacts/index.ts'
import { EventSeries, PublicEvent } from '../events/index.ts'
import { Membership, Organisation } from '../organisations/index.ts'
import { Ask, Call, Post, Programme, PublicDocument } from '../programmes/index.ts'
import { Kind } from '../values/id.ts'
import { Recorded } from '../values/record.ts'

/** Every kind of record: its schema, and the path segment that its list has in the API. */
export const kinds = {
  organisation: { schema: Organisation, path: 'organisations' },
  person: { schema: Person, path: 'people' },
  membership: { schema: Membership, path: 'memberships' },
  contact: { schema: ContactPoint, path: 'contacts' },
  programme: { schema: Programme, path: 'programmes' },
  ask: { schema: Ask, path: 'asks' },
  call: { schema: Call, path: 'calls' },
  event: { schema: PublicEvent, path: 'events' },
  series: { schema: EventSeries, path: 'series' },
  post: { schema: Post, path: 'posts' },
  document: { schema: PublicDocument, path: 'documents' },
} as const satisfies Record<Kind, { schema: z.ZodType; path: string }>

export const kindNames: readonly Kind[] = Kind.options

export type RecordOf<K extends Kind> = z.infer<(typeof kinds)[K]['schema']>

/** A record of any kind, with its kind beside it: a line of an import file. */
export type AnyRecord = { [K in Kind]: { kind: K; record: RecordOf<K> } }[Kind]

/** A record as the API answers it: with what the store knows of it. */
export type Stored<K extends Kind> = RecordOf<K> & { recorded: Recorded }

/** The schema of a record as the API answers it. */
export const storedSchema = <K extends Kind>(kind: K) =>
  kinds[kind].schema.safeExtend({ recorded: Recorded }) as unknown as z.ZodType<Stored<K>>
