import * as z from 'zod'
import { kindNames, kinds } from '../records/kinds.ts'
import type { Kind } from '../values/id.ts'
import { schemaId } from './address.ts'

/** A JSON Schema, draft 2020-12. */
export type JsonSchema = z.core.JSONSchema.BaseSchema

const draft = 'https://json-schema.org/draft/2020-12/schema'

const registered = new Set(['date', 'date-time', 'email', 'iri'])

// Formats that the draft does not know stop strict validators; their patterns stay.
const override: NonNullable<z.core.ToJSONSchemaParams['override']> = ({ jsonSchema }) => {
  // An address on the web may have letters of any alphabet.
  if (jsonSchema.format === 'uri') jsonSchema.format = 'iri'
  if (jsonSchema.format !== undefined && !registered.has(jsonSchema.format)) delete jsonSchema.format
}

/**
 * The JSON Schema of a kind of record, for validators in any language.
 *
 * It accepts whatever the zod schema accepts. Some things it cannot say, and so lets pass: that an end is not before
 * its start, that a check digit is right, that a day exists in its month, that one of two fields is present, that a
 * node stands after its parent.
 */
export function jsonSchema(kind: Kind): JsonSchema {
  const schema: z.ZodType = kinds[kind].schema
  const { $ref = '', $defs = {} } = z.toJSONSchema(schema, { io: 'input', override })
  const name = $ref.replace('#/$defs/', '')
  const { [name]: own, ...others } = $defs
  return { $schema: draft, $id: schemaId(kind), title: name, ...own, $defs: others }
}

/** The JSON Schema of a record of any kind with its kind beside it: a line of an import file. */
export const anyRecordSchema = (): JsonSchema => ({
  $schema: draft,
  $id: schemaId('record'),
  title: 'AnyRecord',
  description: 'A record of any kind, with its kind beside it',
  oneOf: kindNames.map((kind) => ({
    type: 'object',
    properties: { kind: { const: kind }, record: { $ref: schemaId(kind) } },
    required: ['kind', 'record'],
    additionalProperties: false,
  })),
})
