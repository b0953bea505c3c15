import type { RecordOf } from '@torg/domain/records'

let made = 0
const fresh = (word: string) => `${word}-${++made}`

/** A ministry with an id of its own. */
export const organisation = (given: Partial<RecordOf<'organisation'>> = {}): RecordOf<'organisation'> => ({
  id: fresh('organisation'),
  kind: 'ministry',
  name: { sv: 'Finansministeriet', fi: 'Valtiovarainministeriö', en: 'Ministry of Finance' },
  lifecycle: 'active',
  ...given,
})

/** A scheduled seminar of an organisation, on 1 December 2026 if not said otherwise. */
export const event = (organiser: string, given: Partial<RecordOf<'event'>> = {}): RecordOf<'event'> => ({
  id: fresh('event'),
  kind: 'seminar',
  name: { sv: 'Seminarium', fi: 'Seminaari' },
  when: { kind: 'timed', start: '2026-12-01T13:00', end: '2026-12-01T16:00', zone: 'Europe/Helsinki' },
  status: { kind: 'scheduled' },
  organisers: [{ organisation: organiser, role: 'organiser' }],
  level: 'regional',
  ...given,
})
