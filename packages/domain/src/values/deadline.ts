import * as z from 'zod'
import { bounds, FuzzyDate } from './date.ts'
import { addDays, type Day } from './day.ts'

/** A last day: `by` includes the date, `before` leaves it out. */
export const Deadline = z
  .union([z.strictObject({ by: FuzzyDate }), z.strictObject({ before: FuzzyDate })])
  .meta({
    id: 'Deadline',
    description: 'Last day: by (inclusive) or before (exclusive) a date',
    examples: [{ before: '2027' }, { by: '2024-02-04' }],
  })
export type Deadline = z.infer<typeof Deadline>

/** The last day that still meets a deadline; `undefined` when the date has no year. */
export function lastDay(deadline: Deadline): Day | undefined {
  if ('by' in deadline) return bounds(deadline.by).latest
  const { earliest } = bounds(deadline.before)
  return earliest && addDays(earliest, -1)
}
