import type * as z from 'zod'
import { valueAt } from '../values/pointer.ts'

type Issues = readonly z.core.$ZodIssue[]

/** How far a value is from an option: keys that it does not have, then keys that the value lacks. */
function distance(issues: Issues, value: unknown): number {
  const strange = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' && issue.path.length === 0 ? issue.keys : [],
  )
  const lacking = issues.filter(
    (issue) => issue.code !== 'custom' && issue.path.length > 0 && valueAt(value, issue.path) === undefined,
  )
  return strange.length * 1000 + lacking.length
}

/** The options of a union that a value was probably meant for; more than one when nothing tells them apart. */
export function bestOptions(options: readonly Issues[], value: unknown): readonly Issues[] {
  const distances = options.map((issues) => distance(issues, value))
  const least = Math.min(...distances)
  return options.filter((_, index) => distances[index] === least)
}
