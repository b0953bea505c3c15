import * as z from 'zod'
import { kindNames, kinds, type Stored, storedSchema } from '../records/kinds.ts'
import { Id, type Kind } from '../values/id.ts'
import { Recorded } from '../values/record.ts'
import { knownAs } from './known-as.ts'

export const Next = z.string().nullable().describe('Cursor of the next page; null on the last')

/** Records that others mention, by the path of their list and the id that is mentioned. */
export type Included = { [K in Kind as (typeof kinds)[K]['path']]?: Record<Id, Stored<K>> | undefined }

export const Included = knownAs<Included>(
  z
    .strictObject(
      Object.fromEntries(
        kindNames.map((kind) => [kinds[kind].path, z.record(Id, storedSchema(kind)).optional()]),
      ),
    )
    .meta({
      id: 'Included',
      description: 'Records that are mentioned, by the path of their list and the id that is mentioned',
    }),
)

const included = Included.optional().describe('The records that were asked for with `include`')

/** One page of a list. */
export type Page<T> = {
  items: T[]
  /** Cursor of the next page; `null` on the last. */
  next: string | null
  /** How many there are on all pages together, when asked for. */
  count?: number | undefined
  /** The records that were asked for with `include`. */
  included?: Included | undefined
}

const partSchemas = new Map<Kind, z.ZodType>()

/** The schema of what `fields` leaves of a record; `EventPart` is its name in an OpenAPI document. */
function partSchema(kind: Kind): z.ZodType {
  const name = `${kind.charAt(0).toUpperCase()}${kind.slice(1)}Part`
  const schema =
    partSchemas.get(kind) ??
    z
      .strictObject({ ...kinds[kind].schema.shape, recorded: Recorded })
      .partial()
      .extend({ id: Id, included })
      .meta({ id: name, description: 'What `fields` leaves of the record, and what `include` adds' })
  partSchemas.set(kind, schema)
  return schema
}

/** The schema of a page of records, as the API answers it. */
export const pageSchema = <K extends Kind>(kind: K): z.ZodType<Page<Stored<K>>> =>
  knownAs(
    z.strictObject({
      // With `fields` the records are parts of what they are otherwise.
      items: z.array(z.union([storedSchema(kind), partSchema(kind)])),
      next: Next,
      count: z.int().min(0).optional().describe('How many there are on all pages together, when asked for'),
      included,
    }),
  )

/** The schema of a single record, as the API answers it. */
export const recordSchema = <K extends Kind>(kind: K): z.ZodType<Stored<K> & { included?: Included }> =>
  knownAs(z.union([storedSchema(kind), partSchema(kind)]))
