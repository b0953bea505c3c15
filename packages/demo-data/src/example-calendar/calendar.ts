import type { PublicEvent } from '@torg/domain/events'
import type { AnyRecord } from '@torg/domain/records'
import type { Day } from '@torg/domain/values'
import { recordLines } from '../collection.ts'
import { academyEvents } from './academies.ts'
import { dialogueEvents, tuesdayDialogues } from './dialogues.ts'
import { digitalGovernmentEvents } from './digital-government.ts'
import { networkEvents } from './networks.ts'
import { openDataEvents } from './open-data.ts'
import { participationEvents } from './participation-days.ts'
import { pastEvents } from './past.ts'
import { plainLanguageEvents } from './plain-language.ts'
import { tour, tourEvents } from './regional-tour/index.ts'

/** Invented events after `today`, over some five months. */
export const upcomingEvents = (today: Day): PublicEvent[] => [
  ...tourEvents(today),
  ...dialogueEvents(today),
  ...academyEvents(today),
  ...networkEvents(today),
  ...plainLanguageEvents(today),
  ...openDataEvents(today),
  ...participationEvents(today),
  ...digitalGovernmentEvents(today),
]

/** An invented calendar around `today`, by the bodies and for the programmes of the sources; every record says `example`. */
export const exampleCalendar = (today: Day): AnyRecord[] =>
  recordLines({
    event: [...upcomingEvents(today), ...pastEvents(today)],
    series: [tour, tuesdayDialogues],
  })
