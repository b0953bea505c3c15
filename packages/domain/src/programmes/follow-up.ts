import { z } from 'zod'
import { bounds, compareDates, FuzzyDate } from '../values/date.ts'
import type { Day } from '../values/day.ts'
import { Id, ref } from '../values/id.ts'
import { Link } from '../values/link.ts'
import { Period } from '../values/period.ts'
import { LocalizedText } from '../values/text.ts'

/** A point in a programme's time that matters. */
export const Milestone = z
  .strictObject({ id: Id, title: LocalizedText, when: Period, node: Id.optional(), link: Link.optional() })
  .meta({ id: 'Milestone' })
export type Milestone = z.infer<typeof Milestone>

/** Something that recurs a number of times in a unit of time: meetings four times a year. */
export const Cadence = z
  .strictObject({
    id: Id,
    what: LocalizedText,
    times: z.int().min(1),
    per: z.enum(['week', 'month', 'year']),
    by: ref('organisation').optional(),
  })
  .meta({ id: 'Cadence' })
export type Cadence = z.infer<typeof Cadence>

/** A planned look back: what is assessed, when, and whether the programme may change by it. */
export const Evaluation = z
  .strictObject({
    id: Id,
    kind: z.enum(['midterm', 'final', 'other']),
    title: LocalizedText,
    when: Period,
    criteria: z.array(LocalizedText).min(1),
    mayAmend: z.boolean(),
    note: LocalizedText.optional(),
  })
  .meta({ id: 'Evaluation' })
export type Evaluation = z.infer<typeof Evaluation>

/** How far a commitment has come: the five steps of the Open Government Partnership's reports. */
export const ProgressStatus = z
  .enum(['no-evidence', 'not-started', 'limited', 'substantial', 'complete'])
  .meta({ id: 'ProgressStatus' })
export type ProgressStatus = z.infer<typeof ProgressStatus>

/** One assessment of progress. Entries are added, never changed. */
export const ProgressEntry = z
  .strictObject({
    id: Id,
    asOf: FuzzyDate,
    node: Id.optional(),
    status: ProgressStatus.optional(),
    narrative: LocalizedText,
    counts: z
      .array(z.strictObject({ what: LocalizedText, number: z.int().min(0), of: z.int().min(1).optional() }))
      .optional(),
    evidence: z.array(Link).optional(),
    assessedBy: ref('organisation').optional(),
  })
  .meta({ id: 'ProgressEntry' })
export type ProgressEntry = z.infer<typeof ProgressEntry>

/** The last assessment known on a day, of the whole programme or of one node. Dates that may be later do not count. */
export const progressOn = <E extends ProgressEntry>(
  entries: readonly E[],
  on: Day,
  node?: Id | undefined,
): E | undefined =>
  entries
    .filter((entry) => entry.node === node && (bounds(entry.asOf).latest ?? '9999') <= on)
    .toSorted((a, b) => compareDates(a.asOf, b.asOf))
    .at(-1)

/** Whether entries were only added: progress is recorded, never rewritten. */
export const onlyAdds = (before: readonly ProgressEntry[], after: readonly ProgressEntry[]): boolean =>
  before.every((entry, index) => JSON.stringify(entry) === JSON.stringify(after[index]))
