import * as z from 'zod'
import { type Stored, storedSchema } from '../records/kinds.ts'
import type { Kind } from '../values/id.ts'

export const Next = z.string().nullable().describe('Cursor of the next page; null on the last')

/** One page of a list. */
export type Page<T> = {
  items: T[]
  /** Cursor of the next page; `null` on the last. */
  next: string | null
  /** How many there are on all pages together, when asked for. */
  count?: number | undefined
}

/** The schema of a page of records, as the API answers it. */
export const pageSchema = <K extends Kind>(kind: K): z.ZodType<Page<Stored<K>>> =>
  z.strictObject({
    items: z.array(storedSchema(kind)),
    next: Next,
    count: z.int().min(0).optional().describe('How many there are on all pages together, when asked for'),
  })
