import * as z from 'zod'
import { kindNames, kinds, type Stored, storedSchema } from '../records/kinds.ts'
import { Id, JsonPointer, Kind, referenceRegistry } from '../values/id.ts'
import { knownAs } from './known-as.ts'
import { include, lang } from './lists.ts'
import { Included, Next } from './page.ts'
import * as parameter from './parameter.ts'

const inner = (schema: z.core.$ZodType): readonly z.core.$ZodType[] => {
  if (schema instanceof z.ZodOptional) return [schema.def.innerType]
  if (schema instanceof z.ZodArray) return [schema.def.element]
  if (schema instanceof z.ZodUnion) return schema.def.options
  return schema instanceof z.ZodObject ? Object.values(schema.def.shape) : []
}

const mayRefer = (schema: z.core.$ZodType): boolean =>
  // `get`, for a schema that was described anew has what its parent is registered with, and `has` does not know.
  referenceRegistry.get(schema) !== undefined || inner(schema).some(mayRefer)

const fields = [
  ...new Set(
    kindNames.flatMap((kind) =>
      Object.entries(kinds[kind].schema.shape).flatMap(([field, schema]) =>
        mayRefer(schema) ? [field] : [],
      ),
    ),
  ),
].toSorted()

/** A field of a record, of whichever kind, that can mention other records, itself or somewhere within. */
export const ReferringField = z
  .enum(fields)
  .meta({ id: 'ReferringField', description: 'A field that can mention other records' })
export type ReferringField = z.infer<typeof ReferringField>

/** Which of the records that mention one are asked for. */
export const ReferencesQuery = z.strictObject({
  kind: parameter.oneOf(Kind, 'event', 'Only records of these kinds'),
  field: parameter.oneOf(ReferringField, 'organisers', 'Only those that mention it in these fields'),
  lang,
  include,
  limit: parameter.wholeNumber(1, 200, 20, 'Most records on a page; 20 if absent'),
  cursor: parameter.cursor('The `next` of the page before'),
})
export type ReferencesQuery = z.output<typeof ReferencesQuery>

const pointers = z.array(JsonPointer).min(1).describe('Where in the record it is mentioned')

/** A record that mentions another, and where in it. */
export type Referrer = { [K in Kind]: { kind: K; pointers: string[]; record: Stored<K> } }[Kind]

export const Referrer = knownAs<Referrer>(
  z
    .union(
      kindNames.map((kind) =>
        z.strictObject({ kind: z.literal(kind), pointers, record: storedSchema(kind) }),
      ),
    )
    .meta({ id: 'Referrer', description: 'A record that mentions another' }),
)

export const ReferencesAnswer = z
  .strictObject({
    kind: Kind,
    id: Id.describe('Of the record that is mentioned'),
    items: z.array(Referrer).describe('By kind, and in the order that the list of the kind has'),
    next: Next,
    counts: z
      .array(z.strictObject({ kind: Kind, field: ReferringField, count: z.int().min(1) }))
      .describe(
        'How many records of each kind mention it in each field, whatever kind and field are asked for; one can do so in several fields',
      ),
    included: Included.optional().describe('The records that were asked for with `include`'),
  })
  .meta({ id: 'ReferencesAnswer', description: 'Who mentions a record' })
export type ReferencesAnswer = z.infer<typeof ReferencesAnswer>
