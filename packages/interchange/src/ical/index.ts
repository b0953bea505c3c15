export type { AddressOf, Find, Given, Readership } from '../context.ts'
export type { Loss, LossReason, Written } from '../losses/loss.ts'
export {
  type CalendarOptions,
  type CalendarPart,
  calendarFrame,
  calendarParts,
  joinCalendar,
  writeCalendar,
} from './calendar.ts'
