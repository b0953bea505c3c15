export { exampleCalendar } from './calendar.ts'
