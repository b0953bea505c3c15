import type * as z from 'zod'
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

const storedSchemas = new Map<Kind, z.ZodType>()

/** The schema of a record as the API answers it; `EventRecord` is its name in an OpenAPI document. */
export function storedSchema<K extends Kind>(kind: K): z.ZodType<Stored<K>> {
  // One per kind: two schemas cannot have the same name.
  const schema =
    storedSchemas.get(kind) ??
    kinds[kind].schema
      .safeExtend({ recorded: Recorded })
      .meta({ id: `${kind.charAt(0).toUpperCase()}${kind.slice(1)}Record` })
  storedSchemas.set(kind, schema)
  return schema as z.ZodType<Stored<K>>
}
