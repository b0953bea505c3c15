import { type PublicEvent, whenBounds, whenInstants } from '@torg/domain/events'
import { addDays } from '@torg/domain/values'

/** Addresses that open a calendar with the event filled in; nothing for an event whose day is not known. */
export type CalendarLinks = { google: string; outlook: string }

const compact = (text: string) => text.replace(/[-:]/g, '')

/** `start/end` as Google wants it: moments in UTC, or days with the end left out. */
function span({ when }: PublicEvent): { start: string; end: string; days: boolean } | undefined {
  if (when.kind === 'approximate') return undefined
  const instants = whenInstants(when)
  if (instants) return { start: instants.start, end: instants.end ?? instants.start, days: false }
  const { earliest, latest } = whenBounds(when)
  return earliest && latest ? { start: earliest, end: addDays(latest, 1), days: true } : undefined
}

export function calendarLinks(
  event: PublicEvent,
  words: { title: string; details: string; place: string },
): CalendarLinks | undefined {
  const at = span(event)
  if (!at) return undefined
  const google = new URLSearchParams({
    action: 'TEMPLATE',
    text: words.title,
    dates: `${compact(at.start)}/${compact(at.end)}`,
    details: words.details,
    location: words.place,
  })
  const outlook = new URLSearchParams({
    path: '/calendar/action/compose',
    rru: 'addevent',
    subject: words.title,
    startdt: at.start,
    enddt: at.days ? addDays(at.end, -1) : at.end,
    allday: String(at.days),
    body: words.details,
    location: words.place,
  })
  return {
    google: `https://calendar.google.com/calendar/render?${google}`,
    outlook: `https://outlook.office.com/calendar/0/deeplink/compose?${outlook}`,
  }
}
