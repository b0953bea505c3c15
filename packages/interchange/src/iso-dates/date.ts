import { type PublicEvent, type When, whenInstants } from '@torg/domain/events'
import {
  ends,
  type FuzzyDate,
  instantOf,
  isExactDay,
  type LocalDateTime,
  type Period,
  type TimeZone,
} from '@torg/domain/values'
import type { Field } from '../losses/account.ts'

const exact = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?$/

/** A date that ISO 8601 can say, be it a year or a month; one that is uncertain or has no year is left out. */
export function isoDate(date: Field<FuzzyDate> | undefined): string | undefined {
  if (!date) return undefined
  if (exact.test(date.value)) return date.carry()
  date.lose('not-exact')
  return undefined
}

/**
 * The ends of a period, as far as ISO 8601 can say them. An end that is not there is one that nobody stated; that there
 * is none cannot be said.
 */
export function isoEnds(period: Field<Period> | undefined): { startDate?: string; endDate?: string } {
  if (!period) return {}
  const { start, end } = ends(period.value)
  if ([start, end].every((each) => each === 'unknown' || exact.test(each))) period.carry()
  else period.lose([start, end].includes('open') ? 'no-place' : 'not-exact')
  return {
    ...(exact.test(start) ? { startDate: start } : {}),
    ...(exact.test(end) ? { endDate: end } : {}),
  }
}

/** A period as schema.org's `temporalCoverage`, an ISO 8601 interval that may be open: `2022-10/..`. */
export function isoInterval(period: Field<Period> | undefined): string | undefined {
  if (!period) return undefined
  const { start, end } = ends(period.value)
  if ([start, end].every((each) => each === 'open' || exact.test(each))) return period.carry()
  period.lose('not-exact')
  return undefined
}

const two = (value: number) => String(value).padStart(2, '0')

/** Wall time with its offset: `2024-03-20T09:00:00+02:00`. */
export function withOffset(wall: LocalDateTime, zone: TimeZone): string {
  const minutes = Math.round((Date.parse(`${wall}Z`) - Date.parse(instantOf(wall, zone))) / 60_000)
  const size = Math.abs(minutes)
  return `${wall}:00${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`
}

/** The zone that wall times of an event are in, if it has hours at all. */
export const zoneOf = ({ when }: PublicEvent): TimeZone | undefined =>
  when.kind === 'timed' ? when.zone : undefined

/** The start of an event in ISO 8601: an hour only where it is stated, else a day, month or year. */
export function isoStart(when: When): string | undefined {
  switch (when.kind) {
    case 'timed':
      return withOffset(when.start, when.zone)
    case 'all-day':
      return when.start
    case 'part-of-day':
      return when.date
    case 'approximate':
      // An interval says that the event falls somewhere in it, not that it lasts all that time.
      return exact.test(when.date) ? when.date : undefined
  }
}

/** When an event starts. A day on which it only falls cannot be told from one that it takes whole. */
export function startDate(when: Field<When>): string | undefined {
  const { value } = when
  const isSomeTimeOfDay = value.kind === 'approximate' && isExactDay(value.date)
  if (isSomeTimeOfDay) when.lose('no-place')
  else {
    when.get('kind').carry()
    if (value.kind === 'approximate') return isoDate(when.get('date'))
    when.get(value.kind === 'part-of-day' ? 'date' : 'start')?.carry()
  }
  return isoStart(value)
}

/** When an event ends, if that is stated. */
export function endDate(when: Field<When>): string | undefined {
  const { value } = when
  const end = when.get('end')
  if (value.kind === 'all-day') return end?.carry()
  if (value.kind !== 'timed' || value.end === undefined) return undefined
  const moments = whenInstants(value)
  if (moments?.end === undefined || moments.end < moments.start) {
    // Where clocks go forward, an end can come before its start.
    end?.lose('not-exact')
    return undefined
  }
  end?.carry()
  return withOffset(value.end, value.zone)
}
