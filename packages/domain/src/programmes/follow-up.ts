import * as z from 'zod'
import { bounds, compareDates, FuzzyDate } from '../values/date.ts'
import type { Day } from '../values/day.ts'
import { Id, ref } from '../values/id.ts'
import { Link } from '../values/link.ts'
import { Period } from '../values/period.ts'
import { LocalizedText } from '../values/text.ts'

/** A point in a programme's time that matters. */
export const Milestone = z
  .strictObject({ id: Id, title: LocalizedText, when: Period, node: Id.optional(), link: Link.optional() })
  .meta({ id: 'Milestone', description: 'A point in the time of a programme that matters' })
export type Milestone = z.infer<typeof Milestone>

/** Something that recurs a number of times in a unit of time: meetings four times a year. */
export const Cadence = z
  .strictObject({
    id: Id,
    what: LocalizedText,
    times: z.int().min(1).describe('How often in that unit'),
    per: z.enum(['week', 'month', 'year']).describe('Unit of time'),
    by: ref('organisation').optional().describe('Who does it'),
  })
  .meta({ id: 'Cadence', description: 'What recurs so many times in a unit of time' })
export type Cadence = z.infer<typeof Cadence>

/** A planned look back: what is assessed, when, and whether the programme may change by it. */
export const Evaluation = z
  .strictObject({
    id: Id,
    kind: z.enum(['midterm', 'final', 'other']).describe('Midterm, final or other'),
    title: LocalizedText,
    when: Period.describe('When it is made'),
    criteria: z.array(LocalizedText).min(1).describe('What is assessed'),
    mayAmend: z.boolean().describe('Whether the programme may be changed by it'),
    note: LocalizedText.optional(),
  })
  .meta({ id: 'Evaluation', description: 'A planned look back at a programme' })
export type Evaluation = z.infer<typeof Evaluation>

/** How far a commitment has come: the five steps of the Open Government Partnership's reports. */
export const ProgressStatus = z
  .enum(['no-evidence', 'not-started', 'limited', 'substantial', 'complete'])
  .meta({ id: 'ProgressStatus', description: "Step of the Open Government Partnership's scale" })
export type ProgressStatus = z.infer<typeof ProgressStatus>

/** One assessment of progress. Entries are added, never changed. */
export const ProgressEntry = z
  .strictObject({
    id: Id,
    asOf: FuzzyDate.describe('The day that it speaks of'),
    node: Id.optional().describe('The node assessed; the whole programme if absent'),
    status: ProgressStatus.optional().describe("Step of the Open Government Partnership's scale"),
    narrative: LocalizedText,
    counts: z
      .array(
        z.strictObject({
          what: LocalizedText,
          number: z.int().min(0).describe('How many'),
          of: z.int().min(1).optional().describe('Out of how many'),
        }),
      )
      .optional()
      .describe('What was counted'),
    evidence: z.array(Link).optional().describe('What shows it'),
    assessedBy: ref('organisation').optional(),
  })
  .meta({ id: 'ProgressEntry', description: 'One assessment of progress' })
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
