import { z } from 'zod'
import { FuzzyDate } from '../values/date.ts'
import { Duration } from '../values/day.ts'
import { Id, ref } from '../values/id.ts'
import { Link } from '../values/link.ts'
import { Period } from '../values/period.ts'
import { Quote } from '../values/source.ts'
import { LocalizedText } from '../values/text.ts'

/** One task of a body, in the order of its mandate. */
export const Task = z
  .strictObject({
    id: Id,
    text: LocalizedText,
    verb: z
      .enum([
        'steer',
        'coordinate',
        'set-policy',
        'prepare',
        'advise',
        'assess',
        'promote',
        'assist',
        'inform',
        'monitor',
        'decide',
      ])
      .optional(),
    matter: Id.optional().describe('The matter of this body that the task belongs to'),
  })
  .meta({ id: 'Task' })
export type Task = z.infer<typeof Task>

/** A text or law that something rests on, with its words if they are short. */
export const LegalBasis = z
  .strictObject({
    kind: z.enum([
      'law',
      'government-programme',
      'government-decision',
      'directive',
      'recommendation',
      'strategy',
    ]),
    title: LocalizedText,
    quote: Quote.optional(),
    link: Link.optional(),
    binding: z.boolean().optional(),
    on: FuzzyDate.optional(),
  })
  .meta({ id: 'LegalBasis', description: 'Law, programme or decision that something rests on' })
export type LegalBasis = z.infer<typeof LegalBasis>

/** What a body is for, who decided so, and for how long. */
export const Mandate = z
  .strictObject({
    purpose: LocalizedText.optional(),
    decision: z
      .strictObject({ by: ref('organisation').optional(), on: FuzzyDate.optional(), link: Link.optional() })
      .optional(),
    basis: z.array(LegalBasis).optional(),
    term: Period.optional(),
    duration: Duration.optional().describe('Length of the term, when only that is stated'),
    tasks: z.array(Task).min(1),
  })
  .meta({ id: 'Mandate', description: 'Decision, term and ordered tasks of a body' })
export type Mandate = z.infer<typeof Mandate>
