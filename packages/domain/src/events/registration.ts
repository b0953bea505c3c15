import * as z from 'zod'
import { FuzzyDate } from '../values/date.ts'
import { Day } from '../values/day.ts'
import { expected, patterned } from '../values/expected.ts'
import { Link } from '../values/link.ts'
import { LocalizedText } from '../values/text.ts'
import { LocalDateTime } from '../values/zone.ts'

/** How to take part. Times are wall time in the event's zone. */
export const Registration = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('none') }),
    z.strictObject({
      kind: z.literal('link'),
      link: Link,
      opens: FuzzyDate.optional().describe('When it opens'),
      closes: z
        .union([LocalDateTime, Day])
        .optional()
        .describe('Last day, or wall time in the zone of the event'),
      capacity: z.int().min(1).optional().describe('Places in all'),
      note: LocalizedText.optional(),
    }),
  ])
  .meta({ id: 'Registration', description: 'How to take part' })
export type Registration = z.infer<typeof Registration>

export const Price = z
  .strictObject({
    free: z.boolean().describe('Costs nothing'),
    amount: z.number().positive().optional().describe('In units of the currency'),
    currency: patterned(/^[A-Z]{3}$/, expected('currency-code', 'an ISO 4217 code such as "EUR"'))
      .optional()
      .describe('ISO 4217 code: EUR'),
    note: LocalizedText.optional(),
  })
  .refine(
    (price) => price.free === (price.amount === undefined),
    expected('amount-unless-free', 'an amount unless it is free'),
  )
  .meta({ id: 'Price', description: 'What an event costs' })
export type Price = z.infer<typeof Price>
