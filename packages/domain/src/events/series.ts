import { z } from 'zod'
import { NodeRef } from '../programmes/ask.ts'
import { Day } from '../values/day.ts'
import { ref } from '../values/id.ts'
import { Link } from '../values/link.ts'
import { Period } from '../values/period.ts'
import { recordFields } from '../values/record.ts'
import { LocalizedText } from '../values/text.ts'
import { LocalDateTime, TimeZone } from '../values/zone.ts'
import { Organiser } from './event.ts'

/** How a series recurs: by an RFC 5545 rule, or just so many times a year. */
export const Recurrence = z
  .union([
    z.strictObject({
      rule: z.string().regex(/^FREQ=(?:DAILY|WEEKLY|MONTHLY|YEARLY)(?:;[A-Z]+=[A-Z0-9,+-]+)*$/, {
        error: 'Expected an RFC 5545 rule such as "FREQ=MONTHLY;BYDAY=2TU"',
      }),
      start: LocalDateTime,
      zone: TimeZone,
      except: z.array(Day).optional(),
    }),
    z.strictObject({ times: z.int().min(1), per: z.enum(['week', 'month', 'year']) }),
  ])
  .meta({ id: 'Recurrence', description: 'RFC 5545 rule, or so many times a week, month or year' })
export type Recurrence = z.infer<typeof Recurrence>

export const Theme = z
  .strictObject({
    text: LocalizedText,
    period: Period.optional(),
    provisional: z.boolean().optional().describe('A working title'),
  })
  .meta({ id: 'Theme' })
export type Theme = z.infer<typeof Theme>

/** Events that belong together. Each occurrence is an event of its own, with its own address. */
export const EventSeries = z
  .strictObject({
    ...recordFields,
    name: LocalizedText,
    description: LocalizedText.optional(),
    organisers: z.array(Organiser).min(1),
    programme: ref('programme').optional(),
    nodes: z.array(NodeRef).optional(),
    recurrence: Recurrence.optional(),
    themes: z.array(Theme).optional(),
    level: z.enum(['local', 'regional', 'national', 'international']).optional(),
    links: z.array(Link).optional(),
  })
  .meta({ id: 'EventSeries', description: 'Events that belong together' })
export type EventSeries = z.infer<typeof EventSeries>
