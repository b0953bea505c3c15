import type { Context } from 'hono'
import { z } from 'zod'
import type { Env } from '../deps.ts'
import { faultsOf } from '../problems/faults.ts'
import { Refusal } from '../problems/refusal.ts'

const form = (values: string[]) => ({
  params: { form: 'one-of', values, example: values[0] ?? '' },
})

const oneOf = (...values: string[]) =>
  z
    .string()
    .refine((value) => values.includes(value), form(values))
    .optional()

const colour = z
  .string()
  .refine((value) => /^#[\da-f]{6}$/i.test(value), { params: { form: 'colour', example: '#0b4a6f' } })
  .optional()

/** What a frame can be told of its looks, for the page around it cannot style it. */
export const looks = { scheme: oneOf('light', 'dark'), text: colour, surface: colour, accent: colour }

/** How a fragment is to be handed out. */
export const handing = { script: oneOf('true', 'false') }

/**
 * Reads a query of attributes of the widget and of some parameters more; what an attribute may say is for the list to judge.
 * @throws Refusal `bad_request`
 */
export function readQuery<S extends z.ZodRawShape>(
  c: Context<Env>,
  attributeNames: readonly string[],
  more: S,
): { attributes: Record<string, string>; more: z.infer<z.ZodObject<S>> } {
  const attribute = z.string().optional()
  const attributes = z.object(Object.fromEntries(attributeNames.map((name) => [name, attribute])))
  const query = Object.fromEntries(
    Object.entries(c.req.queries()).map(([name, values]) => [name, values.length === 1 ? values[0] : values]),
  )
  const schema = z.strictObject({ ...attributes.shape, layout: oneOf('list', 'cards', 'month'), ...more })
  const { data, error } = schema.safeParse(query)
  if (error) throw new Refusal('bad_request', {}, faultsOf(error.issues, query, Object.keys(schema.shape)))
  const given = Object.entries(data).filter(([name, value]) => value && attributeNames.includes(name))
  return {
    attributes: Object.fromEntries(given) as Record<string, string>,
    more: z.object(more).parse(data),
  }
}
