import { z } from 'zod'
import { FuzzyDate } from '../values/date.ts'
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
