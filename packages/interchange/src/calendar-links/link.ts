import type { AddressOf, Find, Given } from '../context.ts'

export type CalendarLinkOptions = {
  /** Languages that the reader wants, the most wanted first. */
  languages: readonly string[]
  address?: AddressOf | undefined
  find?: Find | undefined
}

/** Opens Google Calendar with the event filled in; `undefined` for an event that has no certain day. */
export function googleCalendarUrl(_event: Given<'event'>, _options: CalendarLinkOptions): string | undefined {
  throw new Error('Not written yet')
}

/** Opens Outlook on the web with the event filled in; `undefined` for an event that has no certain day. */
export function outlookCalendarUrl(
  _event: Given<'event'>,
  _options: CalendarLinkOptions & { account?: 'work' | 'personal' | undefined },
): string | undefined {
  throw new Error('Not written yet')
}

/** The `webcal:` address that makes calendar programs subscribe to an `.ics` address. */
export const subscribeUrl = (calendar: string): string => calendar.replace(/^https?:/, 'webcal:')
