import type * as z from 'zod'
import { ContactPoint, Person } from '../contacts/index.ts'
import { EventSeries, PublicEvent } from '../events/index.ts'
import { Membership, Organisation } from '../organisations/index.ts'
import { Ask, Call, Post, Programme, PublicDocument } from '../programmes/index.ts'
import { Kind } from '../values/id.ts'
import { Recorded } from '../values/record.ts'
import { paths } from './paths.ts'

/** Every kind of record: its schema, and the path segment that its list has in the API. */
export const kinds = {
  organisation: { schema: Organisation, path: paths.organisation },
  person: { schema: Person, path: paths.person },
  membership: { schema: Membership, path: paths.membership },
  contact: { schema: ContactPoint, path: paths.contact },
  programme: { schema: Programme, path: paths.programme },
  ask: { schema: Ask, path: paths.ask },
  call: { schema: Call, path: paths.call },
  event: { schema: PublicEvent, path: paths.event },
  series: { schema: EventSeries, path: paths.series },
  post: { schema: Post, path: paths.post },
  document: { schema: PublicDocument, path: paths.document },
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
