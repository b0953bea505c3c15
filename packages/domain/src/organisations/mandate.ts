import * as z from 'zod'
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
      .optional()
      .describe('What sort of task it is'),
    matter: Id.optional().describe('The matter of this body that the task belongs to'),
  })
  .meta({ id: 'Task', description: 'A task of a body' })
export type Task = z.infer<typeof Task>

/** A text or law that something rests on, with its words if they are short. */
export const LegalBasis = z
  .strictObject({
    kind: z
      .enum(['law', 'government-programme', 'government-decision', 'directive', 'recommendation', 'strategy'])
      .describe('What it is'),
    title: LocalizedText,
    quote: Quote.optional(),
    link: Link.optional(),
    binding: z.boolean().optional().describe('Whether it obliges by law or agreement'),
    on: FuzzyDate.optional().describe('When it was decided'),
  })
  .meta({ id: 'LegalBasis', description: 'Law, programme or decision that something rests on' })
export type LegalBasis = z.infer<typeof LegalBasis>

/** What a body is for, who decided so, and for how long. */
export const Mandate = z
  .strictObject({
    purpose: LocalizedText.optional(),
    decision: z
      .strictObject({ by: ref('organisation').optional(), on: FuzzyDate.optional(), link: Link.optional() })
      .optional()
      .describe('Who decided it, and when'),
    basis: z.array(LegalBasis).optional().describe('Laws and decisions that it rests on'),
    term: Period.optional(),
    duration: Duration.optional().describe('Length of the term, when only that is stated'),
    tasks: z.array(Task).min(1).describe('In the order of the source'),
  })
  .meta({ id: 'Mandate', description: 'Decision, term and ordered tasks of a body' })
export type Mandate = z.infer<typeof Mandate>
