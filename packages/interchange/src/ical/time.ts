import { type When, whenBounds, whenInstants } from '@torg/domain/events'
import { addDays, type Day, type Instant, localOf, type TimeZone } from '@torg/domain/values'
import type { Field } from '../losses/account.ts'
import { date, localTime, utcTime } from './date.ts'
import { line, type Parameters } from './line.ts'
import { offsetAt } from './transitions.ts'

export type Time = {
  lines: string[]
  /** The zone that the lines name, and the years in which its clocks matter. */
  zone?: { name: TimeZone; years: number[] }
}

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

const day = 86_400_000

/** Whether clocks in a zone show the wall time of a moment twice. Readers differ on which of the two it then is. */
function comesTwice(instant: Instant, zone: TimeZone): boolean {
  const at = Date.parse(instant)
  const other = at + (offsetAt(zone, at) - offsetAt(zone, at + day)) * 1000
  return other > at && localOf(new Date(other).toISOString(), zone) === localOf(instant, zone)
}

function timed(when: Field<When>, zone: TimeZone): Time {
  const { start, end } = whenInstants(when.value) ?? {}
  if (start === undefined) return { lines: [] }
  const lasts = end !== undefined && Date.parse(end) > Date.parse(start)
  if (end !== undefined && Date.parse(end) < Date.parse(start)) when.get('end')?.lose('not-exact')
  const moments = lasts ? [start, end] : [start]
  const write = (form: (instant: Instant) => string, parameters: Parameters) =>
    moments.map((moment, index) => line(index === 0 ? 'DTSTART' : 'DTEND', form(moment), parameters))
  if (zone === 'UTC') return { lines: write(utcTime, {}) }
  if (moments.some((moment) => comesTwice(moment, zone))) {
    when.get('zone')?.lose('no-place')
    return { lines: write(utcTime, {}) }
  }
  // From the moment, not as stated: a wall time that does not exist is read in as many ways as one that comes twice.
  const walls = moments.map((moment) => localOf(moment, zone))
  return {
    lines: write((moment) => localTime(localOf(moment, zone)), { TZID: zone }),
    zone: { name: zone, years: walls.map((wall) => Number(wall.slice(0, 4))) },
  }
}

/** DTSTART and DTEND of an event; `undefined` when it has no certain day. */
export function timeOf(when: Field<When>): Time | undefined {
  const { value } = when
  const { earliest, latest } = whenBounds(value)
  if (earliest === undefined || latest === undefined) return undefined
  if (value.kind === 'approximate' && earliest !== latest) return undefined
  // A day on which it only falls cannot be told from one that it takes whole.
  if (value.kind === 'approximate') when.lose('no-place')
  else when.carry()
  if (value.kind === 'timed') return timed(when, value.zone)
  when.get('part')?.lose('in-words')
  return wholeDays(earliest, latest)
}
