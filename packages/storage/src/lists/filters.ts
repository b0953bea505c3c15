import type { EventKind, PublicEvent } from '@torg/domain/events'
import type { OrganisationKind, Role } from '@torg/domain/organisations'
import type { Audience, ProgrammeKind, Strength } from '@torg/domain/programmes'
import type { Kind } from '@torg/domain/records'

/** One value, or several of which any will do. */
export type AnyOf<T extends string = string> = T | readonly T[]

type Words = {
  /** Full-text search, in all languages. */
  q?: string
}

/** What each list can be narrowed by. All given conditions must hold; ids are as in the records. */
export type Filters = {
  organisation: Words & {
    kind?: AnyOf<OrganisationKind>
    parent?: AnyOf
    municipality?: AnyOf
    /** ISO 3166-2 code, or name of a Finnish region. */
    region?: AnyOf
    /** Day: those that may have existed on it. */
    on?: string
  }
  person: Words
  membership: Words & {
    organisation?: AnyOf
    person?: AnyOf
    /** An organisation that is itself a member. */
    member?: AnyOf
    role?: AnyOf<Role>
    /** Day: those that may hold on it; `holders()` of the domain tells which certainly do. */
    on?: string
  }
  contact: Words & {
    person?: AnyOf
    organisation?: AnyOf
    /** Of the programme, or answering for it. */
    programme?: AnyOf
    event?: AnyOf
    /** Day: those that may hold on it. */
    on?: string
  }
  programme: Words & {
    kind?: AnyOf<ProgrammeKind>
    owner?: AnyOf
    /** Day: those that may have run on it. */
    on?: string
  }
  ask: Words & {
    /** Already widened by the caller to every audience that is meant. */
    audience?: AnyOf<Audience>
    strength?: AnyOf<Strength>
    programme?: AnyOf
    /** A node of a programme, `1.2`, or of a certain one, `plan/1.2`. */
    node?: AnyOf
    /** Day: due before it. */
    dueBefore?: string
  }
  call: Words & { programme?: AnyOf; audience?: AnyOf<Audience> }
  event: Words & {
    /** Instants, UTC: events that touch the time from `from` (inclusive) to `to` (exclusive). */
    from?: string
    to?: string
    organisation?: AnyOf
    programme?: AnyOf
    /** A node of a programme, `1.2`, or of a certain one, `plan/1.2`. */
    node?: AnyOf
    series?: AnyOf
    kind?: AnyOf<EventKind>
    /** Language spoken. */
    language?: AnyOf
    level?: AnyOf<PublicEvent['level']>
    /** National code, or name in any language. */
    municipality?: AnyOf
    /** ISO 3166-2 code, or name of a Finnish region. */
    region?: AnyOf
    attendance?: AnyOf<NonNullable<PublicEvent['attendance']>>
    status?: AnyOf<PublicEvent['status']['kind']>
    audience?: AnyOf<Audience>
    /** Degrees: within a rectangle. */
    bbox?: { west: number; south: number; east: number; north: number }
    /** Degrees and kilometres: within a circle. */
    near?: { latitude: number; longitude: number; kilometres: number }
    /** `series`: of each series only the first that is left. */
    group?: 'series' | 'occurrence'
    /** Instant, UTC: one can register then. */
    registrationOpenAt?: string
  }
  series: Words & { programme?: AnyOf; organisation?: AnyOf }
  post: Words & { programme?: AnyOf; author?: AnyOf; organisation?: AnyOf }
  document: Words & { programme?: AnyOf; publisher?: AnyOf }
}

/** The conditions on time of a filter; every other key but `q`, `group` and those on place names a facet. */
export type TimeKey = 'from' | 'to' | 'on' | 'dueBefore' | 'registrationOpenAt'

/** The conditions on place of a filter. */
export type PlaceKey = 'bbox' | 'near'

/** The facets of a kind: the keys of its filter that name a value of the record. */
export type FacetName<K extends Kind> = Exclude<keyof Filters[K], TimeKey | PlaceKey | 'q' | 'group'>
