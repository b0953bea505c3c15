import { z } from 'zod'
import type { JsonPointer } from '../values/id.ts'

/** A value inside a record, the schema that it met, and where it is. */
export type Visited = { schema: z.core.$ZodType; value: unknown; pointer: JsonPointer }

const escapeKey = (key: string) => key.replaceAll('~', '~0').replaceAll('/', '~1')

/** Every value of a valid record with its schema, from the record itself inwards; absent fields are left out. */
export function* walk(schema: z.core.$ZodType, value: unknown, pointer = ''): Generator<Visited> {
  if (value === undefined) return
  if (schema instanceof z.ZodOptional) {
    yield* walk(schema.def.innerType, value, pointer)
    return
  }
  yield { schema, value, pointer }
  if (schema instanceof z.ZodArray && Array.isArray(value))
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
