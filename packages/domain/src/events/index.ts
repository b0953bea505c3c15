export {
  AgendaItem,
  EventKind,
  Image,
  isMultilingual,
  Organiser,
  Outcome,
  PublicEvent,
} from './event.ts'
export { Accessibility, Place } from './place.ts'
export { occurrences, Recurrence } from './recurrence.ts'
export { Price, Registration } from './registration.ts'
export { registrationTime } from './registration-time.ts'
export { EventSeries, Theme } from './series.ts'
export { canBecome, EventStatus, EventStatusKind } from './status.ts'
export { compareWhen, When, whenBounds, whenInstants, whenSortKey } from './when.ts'
