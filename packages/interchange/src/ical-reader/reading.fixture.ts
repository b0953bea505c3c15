import type { EventSeries, PublicEvent } from '@torg/domain/events'
import type { Problem } from '../reading/problem.ts'
import { type CalendarReadingOptions, readCalendar } from './calendar.ts'

export const options: CalendarReadingOptions = {
  language: 'sv',
  zone: 'Europe/Helsinki',
  assumed: {
    kind: 'meeting',
    level: 'local',
    organisers: [{ name: { sv: 'Lovisa stad' }, role: 'organiser' }],
  },
  until: '2027-12-31',
}

/** A calendar of these lines. */
export const calendar = (...lines: string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n')

/** An event of another program, with these lines. */
export const vevent = (...lines: string[]) => [
  'BEGIN:VEVENT',
  'UID:a@elsewhere.example',
  'SUMMARY:Möte',
  ...lines,
  'END:VEVENT',
]

type Found = { events: PublicEvent[]; series: EventSeries[]; problems: Problem[] }

/** What is read of a calendar, by kind. */
export function found(document: string, more: Partial<CalendarReadingOptions> = {}): Found {
  const { records, problems } = readCalendar(document, { ...options, ...more })
  return {
    events: records.flatMap((each) => (each.kind === 'event' ? [each.record] : [])),
    series: records.flatMap((each) => (each.kind === 'series' ? [each.record] : [])),
    problems,
  }
}

export const codes = ({ problems }: { problems: Problem[] }): string[] => problems.map(({ code }) => code)
