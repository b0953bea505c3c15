import { z } from 'zod'
import { type Id, type JsonPointer, type Kind, referenceRegistry } from '../values/id.ts'
import { kinds, type RecordOf } from './kinds.ts'

/** One record's mention of another. */
export type Reference = { pointer: JsonPointer; kind: Kind; id: Id }

const escapeKey = (key: string) => key.replaceAll('~', '~0').replaceAll('/', '~1')

function* walk(schema: z.core.$ZodType, value: unknown, pointer: string): Generator<Reference> {
  if (value === undefined) return
  const target = referenceRegistry.get(schema)
  if (target && typeof value === 'string') {
    yield { pointer, kind: target.kind, id: value }
    return
  }
  if (schema instanceof z.ZodOptional) yield* walk(schema.def.innerType, value, pointer)
  else if (schema instanceof z.ZodArray && Array.isArray(value))
    for (const [index, item] of value.entries()) yield* walk(schema.def.element, item, `${pointer}/${index}`)
  else if (schema instanceof z.ZodObject)
    for (const [key, field] of Object.entries(schema.def.shape))
      yield* walk(
        field as z.core.$ZodType,
        (value as Record<string, unknown>)[key],
        `${pointer}/${escapeKey(key)}`,
      )
  else if (schema instanceof z.ZodUnion) {
    const option = schema.def.options.find((candidate) => z.safeParse(candidate, value).success)
    if (option) yield* walk(option, value, pointer)
  }
}

/** All mentions of other records in a record: where, of which kind, which id. The record must be valid. */
export const references = <K extends Kind>(kind: K, record: RecordOf<K>): Reference[] => [
  ...walk(kinds[kind].schema, record, ''),
]
