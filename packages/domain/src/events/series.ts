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
      rule: z
        .string()
        .regex(/^FREQ=(?:DAILY|WEEKLY|MONTHLY|YEARLY)(?:;[A-Z]+=[A-Z0-9,+-]+)*$/, {
          error: 'Expected an RFC 5545 rule such as "FREQ=MONTHLY;BYDAY=2TU"',
        })
        .describe('RFC 5545 rule, without DTSTART'),
      start: LocalDateTime.describe('First occurrence, wall time'),
      zone: TimeZone,
      except: z.array(Day).optional().describe('Days on which it is left out'),
    }),
    z.strictObject({
      times: z.int().min(1).describe('How often'),
      per: z.enum(['week', 'month', 'year']).describe('In which unit of time'),
    }),
  ])
  .meta({ id: 'Recurrence', description: 'RFC 5545 rule, or so many times a week, month or year' })
export type Recurrence = z.infer<typeof Recurrence>

export const Theme = z
  .strictObject({
    text: LocalizedText,
    period: Period.optional(),
    provisional: z.boolean().optional().describe('A working title'),
  })
  .meta({ id: 'Theme', description: 'What a series is about, for a time' })
export type Theme = z.infer<typeof Theme>

/** Events that belong together. Each occurrence is an event of its own, with its own address. */
export const EventSeries = z
  .strictObject({
    ...recordFields,
    name: LocalizedText,
    description: LocalizedText.optional(),
    organisers: z.array(Organiser).min(1).describe('Who is behind it'),
    programme: ref('programme').optional(),
    nodes: z.array(NodeRef).optional().describe('Commitments and measures that it serves'),
    recurrence: Recurrence.optional(),
    themes: z.array(Theme).optional().describe('What it is about, over time'),
    level: z
      .enum(['local', 'regional', 'national', 'international'])
      .optional()
      .describe('How far it reaches'),
    links: z.array(Link).optional().describe('Web pages'),
  })
  .meta({ id: 'EventSeries', description: 'Events that belong together' })
export type EventSeries = z.infer<typeof EventSeries>
