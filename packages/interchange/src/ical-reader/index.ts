export type { Problem, ProblemCode, Read } from '../reading/problem.ts'
export { type CalendarReadingOptions, type Limits, readCalendar } from './calendar.ts'
export type { Assumed } from './event.ts'
