import { kinds } from '@torg/domain/records'
import { expect, test } from 'vitest'
import * as z from 'zod'
import { fieldNames } from './fields.ts'

/** The names of all properties in a JSON Schema, however deep. */
function properties(schema: unknown): string[] {
  if (Array.isArray(schema)) return schema.flatMap(properties)
  if (typeof schema !== 'object' || schema === null) return []
  const { properties: own = {}, ...rest } = schema as Record<string, unknown>
  return [
    ...Object.keys(own as object),
    ...Object.values(own as object).flatMap(properties),
    ...Object.values(rest).flatMap(properties),
  ]
}

test.each(Object.entries(kinds))('every field of %s has a name', (_, { schema }) => {
  const fields = new Set(properties(z.toJSONSchema(schema as z.ZodType, { unrepresentable: 'any' })))
  expect(fields.size).toBeGreaterThan(5)
  expect([...fields].filter((field) => !Object.hasOwn(fieldNames, field))).toEqual([])
})
