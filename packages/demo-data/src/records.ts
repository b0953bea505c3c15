import type { AnyRecord } from '@torg/domain/records'
import type { Day } from '@torg/domain/values'
import { bodies } from './bodies/index.ts'
import { exampleCalendar } from './example-calendar/index.ts'
import { expertGroup } from './expert-group/index.ts'
import { ministerialWorkingGroup } from './ministerial-working-group/index.ts'
import { openGovernment } from './open-government/index.ts'
import { regionalisation } from './regionalisation/index.ts'

/** Every record of the demonstration; `today` is the day that the example calendar is laid out around. */
export const demoRecords = (today: Day): AnyRecord[] => [
  ...bodies,
  ...ministerialWorkingGroup,
  ...regionalisation,
  ...openGovernment,
  ...expertGroup,
  ...exampleCalendar(today),
]
