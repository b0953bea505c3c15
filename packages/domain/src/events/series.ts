import * as z from 'zod'
import { NodeRef } from '../programmes/ask.ts'
import { ref } from '../values/id.ts'
import { Link } from '../values/link.ts'
import { Period } from '../values/period.ts'
import { recordFields } from '../values/record.ts'
import { LocalizedText } from '../values/text.ts'
import { Organiser } from './event.ts'
import { Recurrence } from './recurrence.ts'

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
