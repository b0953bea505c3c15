import type { PublicEvent } from '@torg/domain/events'
import type { Membership } from '@torg/domain/organisations'
import type { RecordOf } from '@torg/domain/records'
import type { Kind } from '@torg/domain/values'
import type { GivenRecord } from './statements.ts'

export const base = 'https://torg.example/'

/** A record with its kind beside it. */
export const given = <K extends Kind>(kind: K, record: RecordOf<K>): GivenRecord =>
  ({ kind, record }) as GivenRecord

/**
 * A value as statements can tell it: a list or an object without entries says nothing, and one that names the same thing twice
 * names it once.
 */
export function asStated(value: unknown): unknown {
  if (Array.isArray(value)) {
    const entries = value.map(asStated)
    const simple = entries.every((entry) => typeof entry === 'string')
    return entries.length === 0 ? undefined : simple ? [...new Set(entries)] : entries
  }
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, part]) => [key, asStated(part)] as const)
  const said = entries.filter(([, part]) => part !== undefined)
  return said.length === 0 ? undefined : Object.fromEntries(said)
}

export const aMembership: Membership = {
  id: 'chair',
  organisation: 'book-agency',
  member: { person: 'asa' },
  role: 'chair',
  status: 'confirmed',
}

/** An event of our own making, with what a test says of it. */
export const anEvent = (about: Partial<PublicEvent> = {}): PublicEvent => ({
  id: 'fair',
  kind: 'seminar',
  name: { sv: 'Bokmässa', fi: 'Kirjamessut' },
  when: { kind: 'timed', start: '2026-12-01T13:00', end: '2026-12-01T16:00', zone: 'Europe/Helsinki' },
  status: { kind: 'scheduled' },
  organisers: [{ organisation: 'book-agency', role: 'organiser' }],
  level: 'national',
  ...about,
})
