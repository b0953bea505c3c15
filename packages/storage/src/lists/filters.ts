/** One value, or several of which any will do. */
export type AnyOf<T extends string = string> = T | readonly T[]

/** What each list can be narrowed by. All given conditions must hold; ids are as in the records. */
export type Filters = {
  organisation: { kind?: AnyOf; parent?: AnyOf; municipality?: AnyOf; q?: string }
  person: { q?: string }
  membership: { organisation?: AnyOf; person?: AnyOf; role?: AnyOf; on?: string }
  contact: { of?: { kind: 'person' | 'organisation' | 'programme' | 'event'; id: string } }
  programme: { kind?: AnyOf; owner?: AnyOf; q?: string }
  ask: {
    /** Already widened by the caller to every audience that is meant. */
    audience?: AnyOf
    strength?: AnyOf
    programme?: AnyOf
    /** Day: due on it or before. */
    dueBefore?: string
    q?: string
  }
  call: { programme?: AnyOf }
  event: {
    /** Instants, UTC: events that touch the time from `from` (inclusive) to `to` (exclusive). */
    from?: string
    to?: string
    organisation?: AnyOf
    programme?: AnyOf
    series?: AnyOf
    kind?: AnyOf
    /** Language spoken. */
    language?: AnyOf
    level?: AnyOf
    municipality?: AnyOf
    attendance?: AnyOf
    status?: AnyOf
    audience?: AnyOf
    q?: string
  }
  series: { programme?: AnyOf; q?: string }
  post: { programme?: AnyOf; author?: AnyOf; q?: string }
  document: { q?: string }
}
