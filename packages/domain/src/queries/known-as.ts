import type * as z from 'zod'

/**
 * A schema under the type of what it accepts.
 *
 * For schemas that are looked up by a kind `K`: at run time it is that kind's schema, and TypeScript follows no lookup
 * by a type parameter. Whoever calls this promises that type and schema say the same; the API's tests parse its answers
 * with the schemas, and the client's types are tested against them.
 */
export const knownAs = <T>(schema: z.ZodType): z.ZodType<T> => schema as z.ZodType<T>
