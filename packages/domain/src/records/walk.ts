import * as z from 'zod'
import type { JsonPointer } from '../values/id.ts'
import { pointerTo } from '../values/pointer.ts'

type Visit = (schema: z.core.$ZodType, value: unknown, pointer: JsonPointer) => void

/** Shows `visit` every value of a valid record with its schema and place, from the record itself inwards. */
export function walk(schema: z.core.$ZodType, value: unknown, visit: Visit, pointer = ''): void {
  if (value === undefined) return
  if (schema instanceof z.ZodOptional) {
    walk(schema.def.innerType, value, visit, pointer)
    return
  }
  visit(schema, value, pointer)
  if (typeof value !== 'object' || value === null) return
  if (schema instanceof z.ZodObject) {
    const shape: Record<string, z.core.$ZodType> = schema.def.shape
    for (const [key, field] of Object.entries(value as Record<string, unknown>)) {
      const fieldSchema = shape[key]
      if (fieldSchema) walk(fieldSchema, field, visit, `${pointer}${pointerTo([key])}`)
    }
  } else if (schema instanceof z.ZodArray && Array.isArray(value)) {
    for (const [index, item] of value.entries()) walk(schema.def.element, item, visit, `${pointer}/${index}`)
  } else if (schema instanceof z.ZodUnion) {
    const option = optionOf(schema, value)
    if (option) walk(option, value, visit, pointer)
  }
}

function optionOf(schema: z.ZodUnion, value: object) {
  const { options } = schema.def
  if (!(schema instanceof z.ZodDiscriminatedUnion))
    return options.find((option) => z.safeParse(option, value).success)
  // The value says which option it is, and trying them one after the other costs most of a walk.
  const key: string = schema.def.discriminator
  const name = Object.entries(value).find(([field]) => field === key)?.[1]
  return options.find((option) => option._zod.propValues?.[key]?.has(name))
}
