export { type CalendarRead, type Limits, type ReadingOptions, readCalendar } from './calendar.ts'
export type { Assumed } from './event.ts'
export type { Problem, ProblemCode } from './problem.ts'
