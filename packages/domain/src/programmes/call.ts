import * as z from 'zod'
import { FuzzyDate, isFuzzyDate } from '../values/date.ts'
import { Deadline } from '../values/deadline.ts'
import { Id, ref } from '../values/id.ts'
import { recordFields } from '../values/record.ts'
import { LocalizedText } from '../values/text.ts'
import { Respond } from './ask.ts'
import { Audience } from './audience.ts'

/** A request that wants an answer by a day: confirm your contact person, or name another. */
export const Call = z
  .strictObject({
    ...recordFields,
    programme: ref('programme'),
    from: ref('organisation'),
    title: LocalizedText,
    text: LocalizedText,
    audiences: z.array(Audience).min(1).describe('Of whom an answer is wanted'),
    issued: FuzzyDate.optional(),
    deadline: Deadline.optional().describe('As printed; see `issues` for a correction'),
    options: z
      .array(z.strictObject({ id: Id, text: LocalizedText }))
      .min(1)
      .describe('The answers that can be given'),
    respond: Respond.optional(),
    concerns: ref('organisation').optional().describe('The body that the answer is about'),
  })
  .meta({ id: 'Call', description: 'A request that wants an answer by a day' })
export type Call = z.infer<typeof Call>

/** What an organisation answered to a call. */
export const CallResponse = z
  .strictObject({
    call: ref('call'),
    organisation: ref('organisation'),
    option: Id,
    person: ref('person').optional(),
    given: FuzzyDate,
    note: LocalizedText.optional(),
  })
  .meta({ id: 'CallResponse' })
export type CallResponse = z.infer<typeof CallResponse>

const sense = /^\/deadline\/(?:by|before)$/

/**
 * The last day that counts: the proposed correction of an impossible deadline if there is one, else as printed. An issue
 * that is about `/deadline/before` corrects the date, and its day still does not count.
 */
export function effectiveDeadline(call: Call): Deadline | undefined {
  const correction = call.issues?.find(
    ({ field, status, proposed }) =>
      sense.test(field) && status !== 'rejected' && proposed !== undefined && isFuzzyDate(proposed),
  )
  if (correction?.proposed === undefined) return call.deadline
  return correction.field.endsWith('/by') ? { by: correction.proposed } : { before: correction.proposed }
}
