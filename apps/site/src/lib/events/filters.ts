import { EventKind, PublicEvent } from '@torg/domain/events'
import { Day, Id, LanguageTag } from '@torg/domain/values'
import { z } from 'zod'

const optional = <S extends z.ZodType>(schema: S) =>
  z.preprocess((value) => value || undefined, schema.optional())

/** The filters of the events page, as they stand in its address. */
export const EventFilters = z.object({
  q: optional(z.string().trim().max(200)),
  when: z.preprocess((value) => value || 'upcoming', z.enum(['upcoming', 'past', 'all'])),
  from: optional(Day),
  to: optional(Day),
  kind: optional(EventKind),
  language: optional(LanguageTag),
  level: optional(PublicEvent.shape.level),
  attendance: optional(PublicEvent.shape.attendance.unwrap()),
  /** ISO 3166-2 code, or the name of a Finnish region. */
  region: optional(z.string().trim().max(60)),
  municipality: optional(z.string().trim().max(100)),
  organisation: optional(Id),
  programme: optional(Id),
  series: optional(Id),
})
export type EventFilters = z.infer<typeof EventFilters>

/** Filters from an address; undefined when one has a value that it cannot have. */
export function eventFilters(search: URLSearchParams): EventFilters | undefined {
  const { success, data } = EventFilters.safeParse(Object.fromEntries(search))
  return success ? data : undefined
}

const dayBefore = (day: string) => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10)

/** The same filters as the API takes them: coming events first to last, past ones latest first. */
export function eventQuery({ when, ...filters }: EventFilters, today: string) {
  const span = filters.from !== undefined || filters.to !== undefined
  if (span || when === 'all') return filters
  return when === 'past'
    ? { ...filters, to: dayBefore(today), reverse: true }
    : { ...filters, from: 'today' as const }
}

/** The filters without those of time. */
export function narrowing(filters: EventFilters): Omit<EventFilters, 'when' | 'from' | 'to'> {
  const { when, from, to, ...rest } = filters
  return rest
}

/** The last day of a month, `2026-12`. */
export const lastDayOf = (month: string): string =>
  new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).toISOString().slice(0, 10)
