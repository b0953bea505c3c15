import * as z from 'zod'
import { EmailAddress } from '../contacts/email.ts'
import { Deadline, lastDay } from '../values/deadline.ts'
import { expected } from '../values/expected.ts'
import { Id, ref } from '../values/id.ts'
import { LanguageTag } from '../values/language.ts'
import { Link } from '../values/link.ts'
import { recordFields } from '../values/record.ts'
import { LocalizedText } from '../values/text.ts'
import { Audience, includesAudience } from './audience.ts'

// Rules read the list rather than the schema, so that they can be used without zod.
const strengths = ['binding', 'obliged', 'should', 'asked', 'urged', 'encouraged', 'wished'] as const

/** How strongly something is asked, strongest first. */
export const Strength = z
  .enum(strengths)
  .meta({ id: 'Strength', description: 'How strongly something is asked, strongest first' })
export type Strength = z.infer<typeof Strength>

/** 0 for the strongest. */
export const strengthRank = (strength: Strength): number => strengths.indexOf(strength)

/** How to answer, and to whom. */
export const Respond = z
  .strictObject({
    text: LocalizedText.optional(),
    link: Link.optional(),
    email: EmailAddress.optional().describe('Address to answer to'),
    contact: ref('contact').optional(),
    organisation: ref('organisation').optional(),
  })
  .refine((respond) => Object.keys(respond).length > 0, expected('way-to-respond', 'a way to respond'))
  .meta({ id: 'Respond', description: 'How to answer, and to whom' })
export type Respond = z.infer<typeof Respond>

/** A node of a programme's tree. */
export const NodeRef = z
  .strictObject({ programme: ref('programme'), node: Id })
  .meta({ id: 'NodeRef', description: 'A node of a programme' })
export type NodeRef = z.infer<typeof NodeRef>

/** A request that a programme makes of an audience. */
export const Ask = z
  .strictObject({
    ...recordFields,
    programme: ref('programme'),
    node: Id.optional().describe('The node of the programme that it belongs to'),
    from: ref('organisation').describe('Who asks'),
    order: z.int().min(1).describe('Its place in the source'),
    audiences: z.array(Audience).min(1).describe('Of whom it is asked'),
    strength: Strength,
    verb: z
      .strictObject({ text: z.string().min(1).describe('Verbatim'), language: LanguageTag })
      .describe('The asking words as printed'),
    text: LocalizedText,
    condition: LocalizedText.optional(),
    due: Deadline.optional(),
    respond: Respond.optional(),
    links: z.array(Link).optional().describe('What helps to do it'),
    events: z.array(ref('event')).optional().describe('Events where it can be done'),
  })
  .meta({ id: 'Ask', description: 'A request that a programme makes of an audience' })
export type Ask = z.infer<typeof Ask>

/** Strongest first; then the soonest deadline, none last; then the order of the source. */
export function compareAsks(a: Ask, b: Ask): number {
  const due = (ask: Ask) => (ask.due && lastDay(ask.due)) ?? '9999'
  return (
    strengthRank(a.strength) - strengthRank(b.strength) ||
    due(a).localeCompare(due(b)) ||
    a.order - b.order ||
    a.id.localeCompare(b.id)
  )
}

/** What is asked of an audience, directly or as part of a wider one, strongest and soonest first. */
export const asksOf = <A extends Ask>(asks: readonly A[], audience: Audience): A[] =>
  asks.filter((ask) => ask.audiences.some((wide) => includesAudience(wide, audience))).toSorted(compareAsks)
