import * as z from 'zod'
import { expected } from '../values/expected.ts'
import { LocalizedText } from '../values/text.ts'
import { When } from './when.ts'

export const EventStatusKind = z
  .enum(['scheduled', 'postponed', 'rescheduled', 'cancelled', 'moved-online', 'full'])
  .meta({
    id: 'EventStatusKind',
    description:
      'scheduled; postponed (no new date yet); rescheduled (to a new date); cancelled; moved online; full (no places left)',
  })
export type EventStatusKind = z.infer<typeof EventStatusKind>

/** How an event stands against its first announcement, with the reason in words. */
export const EventStatus = z
  .strictObject({
    kind: EventStatusKind,
    reason: LocalizedText.optional(),
    earlier: When.optional().describe('When it would have been, before it was postponed or rescheduled'),
  })
  .refine(({ kind, earlier }) => kind !== 'rescheduled' || earlier !== undefined, {
    path: ['earlier'],
    ...expected('earlier-date', 'the earlier date of an event that was rescheduled'),
  })
  .meta({ id: 'EventStatus', description: 'How an event stands against its first announcement' })
export type EventStatus = z.infer<typeof EventStatus>

const next: Record<EventStatusKind, readonly EventStatusKind[]> = {
  scheduled: ['postponed', 'rescheduled', 'cancelled', 'moved-online', 'full'],
  postponed: ['rescheduled', 'cancelled'],
  rescheduled: ['postponed', 'rescheduled', 'cancelled', 'moved-online', 'full'],
  // People have been told to stay away: what takes place after all is a new event.
  cancelled: [],
  'moved-online': ['postponed', 'rescheduled', 'cancelled', 'full'],
  full: ['scheduled', 'postponed', 'rescheduled', 'cancelled', 'moved-online'],
}

/** Whether an announced status can turn into another. A cancelled event stays cancelled. */
export const canBecome = (from: EventStatusKind, to: EventStatusKind): boolean => next[from].includes(to)
