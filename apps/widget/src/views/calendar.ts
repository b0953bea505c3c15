import type { LocalizedText } from '@torg/domain/values'
import { dayAfter } from '../dates/format.ts'
import { instantOf } from '../dates/zone.ts'
import type { ShownEvent } from '../events/shown.ts'
import type { Speech } from '../words/speech.ts'
import { pick } from '../words/text.ts'

const utc = (local: string, zone: string) => new Date(instantOf(local, zone)).toISOString()
const compact = (text: string) => text.replace(/[-:]|\.000/g, '')

// A part of a day becomes a whole day: no calendar can say "afternoon", and an invented hour would be false.
function spanOf({ when }: ShownEvent): [start: string, end: string] | undefined {
  if (when.kind === 'approximate') return undefined
  if (when.kind === 'timed') return [utc(when.start, when.zone), utc(when.end ?? when.start, when.zone)]
  const [start, end = start] = when.kind === 'all-day' ? [when.start, when.end] : [when.date]
  return [start, dayAfter(end)]
}

/** Addresses that put an event into the reader's calendar; none when its day is not known or it does not take place. */
export function calendarLinks(event: ShownEvent, { page }: Speech): Record<string, string> | undefined {
  const span = spanOf(event)
  if (!span || /cancelled|postponed/.test(event.status.kind)) return undefined
  const [start, end] = span
  const said = (text?: LocalizedText) => (text ? pick(text, page).text : '')
  const { name, municipality } = event.place ?? {}
  const location = [name, municipality?.name].map(said).filter(Boolean).join(', ')
  const link = (page: string, parameters: Record<string, string>) =>
    `https://${page}?${new URLSearchParams({ ...parameters, location })}`
  return {
    Google: link('calendar.google.com/calendar/render', {
      action: 'TEMPLATE',
      text: said(event.name),
      dates: `${compact(start)}/${compact(end)}`,
    }),
    Outlook: link('outlook.office.com/calendar/0/deeplink/compose', {
      rru: 'addevent',
      subject: said(event.name),
      startdt: start,
      enddt: end,
      allday: String(event.when.kind !== 'timed'),
    }),
  }
}
