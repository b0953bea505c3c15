import { type When, whenBounds, whenInstants } from '@torg/domain/events'
import { addDays, type Day, localOf, type TimeZone } from '@torg/domain/values'
import type { Field } from '../losses/account.ts'
import { date, localTime, utcTime } from './date.ts'
import { line } from './line.ts'

export type Time = {
  lines: string[]
  /** The zone that the lines name, and the years in which its clocks matter. */
  zone?: { name: TimeZone; years: number[] }
}

const yearOf = (wall: string) => Number(wall.slice(0, 4))

function wholeDays(first: Day, last: Day): Time {
  const after = addDays(last, 1)
  return {
    lines: [
      line('DTSTART', date(first), { VALUE: 'DATE' }),
      // The day after 9999-12-31 has no form; without DTEND an event takes its first day.
      ...(after > last ? [line('DTEND', date(after), { VALUE: 'DATE' })] : []),
      // A date says on which day something happens, not that a person is busy all that day.
      line('TRANSP', 'TRANSPARENT'),
    ],
  }
}

function timed(when: Field<When>, zone: TimeZone): Time {
  const { start, end } = whenInstants(when.value) ?? {}
  if (start === undefined) return { lines: [] }
  // A wall time that does not exist (clocks went forward) is written as the one its moment has: readers differ on it.
  const walls = [start, end].map((instant) => instant && localOf(instant, zone))
  const [first, last] = walls
  const lasts = end !== undefined && Date.parse(end) > Date.parse(start)
  if (end !== undefined && Date.parse(end) < Date.parse(start)) when.get('end')?.lose('not-exact')
  if (zone === 'UTC')
    return { lines: [line('DTSTART', utcTime(start)), ...(lasts ? [line('DTEND', utcTime(end))] : [])] }
  if (first === undefined) return { lines: [] }
  return {
    lines: [
      line('DTSTART', localTime(first), { TZID: zone }),
      ...(lasts && last ? [line('DTEND', localTime(last), { TZID: zone })] : []),
    ],
    zone: { name: zone, years: [yearOf(first), yearOf(last ?? first)] },
  }
}

/** DTSTART and DTEND of an event; `undefined` when it has no certain day. */
export function timeOf(when: Field<When>): Time | undefined {
  const { value } = when
  const { earliest, latest } = whenBounds(value)
  if (earliest === undefined || latest === undefined) return undefined
  if (value.kind === 'approximate' && earliest !== latest) return undefined
  when.carry()
  if (value.kind === 'timed') return timed(when, value.zone)
  when.get('part')?.lose('in-words')
  return wholeDays(earliest, latest)
}
