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

/** The last day that counts: the proposed correction of an impossible deadline if there is one, else as printed. */
export function effectiveDeadline(call: Call): Deadline | undefined {
  const correction = call.issues?.find(
    (issue) => issue.field === '/deadline' && issue.status !== 'rejected' && issue.proposed !== undefined,
  )
  if (correction?.proposed === undefined || call.deadline === undefined) return call.deadline
  const { proposed } = correction
  if (!isFuzzyDate(proposed)) return call.deadline
  return 'by' in call.deadline ? { by: proposed } : { before: proposed }
}
