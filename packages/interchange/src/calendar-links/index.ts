export type { AddressOf, Find, Given, Readership } from '../context.ts'
export { googleCalendarUrl, outlookCalendarUrl, subscribeUrl } from './link.ts'
