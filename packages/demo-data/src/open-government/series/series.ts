import type { EventSeries } from '@torg/domain/events'
import { academies } from './academies.ts'
import { dialogues } from './dialogues.ts'
import { networkMeetings } from './network-meetings.ts'
import { teamEvents } from './team-events.ts'

export const series: EventSeries[] = [...dialogues, ...academies, networkMeetings, ...teamEvents]
