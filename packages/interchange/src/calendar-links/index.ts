export { type CalendarLinkOptions, googleCalendarUrl, outlookCalendarUrl, subscribeUrl } from './link.ts'
