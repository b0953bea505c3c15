import type { PublicEvent } from '@torg/domain/events'
import type { Given } from './context.ts'
import type { CalendarOptions } from './ical/calendar.ts'

/** An event of our own making, with what a test says of it. */
export const anEvent = (
  about: Partial<PublicEvent> & { recorded?: Given<'event'>['recorded'] } = {},
): Given<'event'> => ({
  id: 'lovisa-2026-03-19',
  kind: 'seminar',
  name: { sv: 'Öppna böcker', fi: 'Avoimet kirjat' },
  when: { kind: 'timed', start: '2026-03-19T13:00', end: '2026-03-19T16:00', zone: 'Europe/Helsinki' },
  status: { kind: 'scheduled' },
  level: 'regional',
  organisers: [{ name: { sv: 'Lovisa stad' }, role: 'organiser' }],
  ...about,
})

export const options: CalendarOptions = {
  name: { sv: 'Evenemang', fi: 'Tapahtumat' },
  languages: ['sv'],
  domain: 'torg.example',
  now: '2026-01-02T03:04:05Z',
}
