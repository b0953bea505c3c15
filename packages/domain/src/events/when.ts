import * as z from 'zod'
import { type Bounds, compareDates } from '../values/date.ts'
import { Day, type Instant, PartOfDay } from '../values/day.ts'
import { expected } from '../values/expected.ts'
import { Period, periodBounds } from '../values/period.ts'
import { instantOf, LocalDateTime, TimeZone } from '../values/zone.ts'

const Timed = z
  .strictObject({
    kind: z.literal('timed'),
    start: LocalDateTime,
    end: LocalDateTime.optional(),
    zone: TimeZone,
  })
  .refine(({ start, end }) => end === undefined || start <= end, {
    path: ['end'],
    ...expected('end-not-before-start', 'an end that is not before the start'),
  })

const AllDay = z
  .strictObject({
    kind: z.literal('all-day'),
    start: Day,
    end: Day.optional().describe('Last day, inclusive'),
  })
  .refine(({ start, end }) => end === undefined || start <= end, {
    path: ['end'],
    ...expected('end-not-before-start', 'a last day that is not before the first'),
  })

/**
 * When an event is, as exactly as it is known and no more exactly: wall time in a zone, whole days, a part of a day,
 * or an approximate date (`2024-21`, `XXXX-11-27`). Never a false midnight.
 */
export const When = z
  .discriminatedUnion('kind', [
    Timed,
    AllDay,
    z.strictObject({
      kind: z.literal('part-of-day'),
      date: Day,
      part: PartOfDay.describe('The part of the day'),
    }),
    z.strictObject({ kind: z.literal('approximate'), date: Period }),
  ])
  .meta({
    id: 'When',
    description: 'Wall time in a zone, whole days, part of a day, or an approximate date',
    examples: [
      { kind: 'timed', start: '2026-12-01T13:00', end: '2026-12-01T16:00', zone: 'Europe/Helsinki' },
      { kind: 'all-day', start: '2020-01-14' },
      { kind: 'part-of-day', date: '2024-03-19', part: 'afternoon' },
      { kind: 'approximate', date: '2024-21' },
    ],
  })
export type When = z.infer<typeof When>

/** The first and last day that an event can take, in its own zone; empty when its year is not stated. */
export function whenBounds(when: When): Bounds {
  switch (when.kind) {
    case 'timed':
      return { earliest: when.start.slice(0, 10), latest: (when.end ?? when.start).slice(0, 10) }
    case 'all-day':
      return { earliest: when.start, latest: when.end ?? when.start }
    case 'part-of-day':
      return { earliest: when.date, latest: when.date }
    case 'approximate':
      return periodBounds(when.date)
  }
}

/** The moments of a timed event in UTC; `undefined` for an event whose hour is not stated. */
export function whenInstants(when: When): { start: Instant; end?: Instant } | undefined {
  if (when.kind !== 'timed') return undefined
  const start = instantOf(when.start, when.zone)
  return when.end === undefined ? { start } : { start, end: instantOf(when.end, when.zone) }
}

const timeOrder: Record<PartOfDay, string> = { morning: 'T08', afternoon: 'T12', evening: 'T17' }

/**
 * A text that sorts events by their start: by day, then all-day before hours, parts of a day among the hours.
 * What began at any time before its end comes first, what is of no known year last.
 */
export function whenSortKey(when: When): string {
  const { latest, earliest = latest === undefined ? '9999-12-31' : '0000-01-01' } = whenBounds(when)
  switch (when.kind) {
    case 'timed':
      return when.start
    case 'part-of-day':
      return `${earliest}${timeOrder[when.part]}`
    case 'all-day':
      return earliest
    // Something known only by its month or season comes after what is known to begin on its first day.
    case 'approximate':
      return `${earliest}U${periodBounds(when.date).latest ?? '9999-12-31'}`
  }
}

/** Total, stable order of events in time. */
export function compareWhen(a: When, b: When): number {
  const [x, y] = [whenSortKey(a), whenSortKey(b)]
  if (x !== y) return x < y ? -1 : 1
  return a.kind === 'approximate' && b.kind === 'approximate' ? compareDates(a.date, b.date) : 0
}
