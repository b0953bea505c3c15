import type { EventKind, EventStatus, Organiser, PublicEvent } from '@torg/domain/events'
import type { Audience } from '@torg/domain/programmes'
import type { PartOfDay } from '@torg/domain/values'

type Fact = 'stepFree' | 'accessibleToilet' | 'inductionLoop' | 'signLanguage' | 'captions'

/** What a text for people needs beside the record's own texts. */
export type Words = {
  eventKind: Record<EventKind, string>
  level: Record<PublicEvent['level'], string>
  audience: Record<Audience, string>
  part: Record<PartOfDay, string>
  attendance: Record<NonNullable<PublicEvent['attendance']>, string>
  status: Record<EventStatus['kind'], string>
  organiser: Record<Organiser['role'], string>
  accessible: Record<Fact, { yes: string; no: string }>
  label: Record<
    | 'accessibility'
    | 'agenda'
    | 'attendance'
    | 'audience'
    | 'capacity'
    | 'closes'
    | 'earlier'
    | 'languages'
    | 'opens'
    | 'price'
    | 'registration'
    | 'theme',
    string
  >
  free: string
  noRegistration: string
  example: string
  /** A language's name as the reader says it, after `only in`. */
  onlyIn: (language: string) => string
  /** The name of a text's language as it stands in a list. */
  languageName: (language: string) => string
}
