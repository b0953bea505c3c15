import type { TimeZone } from '@torg/domain/values'
import { line } from './line.ts'
import { offsetAt, startOf, type Transition, transitionsIn } from './transitions.ts'

const two = (value: number) => String(value).padStart(2, '0')

/** RFC 5545 3.3.14 UTC-OFFSET. */
function utcOffset(seconds: number): string {
  const size = Math.abs(seconds)
  const rest = size % 60
  return `${seconds < 0 ? '-' : '+'}${two(Math.floor(size / 3600))}${two(Math.floor(size / 60) % 60)}${rest ? two(rest) : ''}`
}

/** The wall clock at a moment, for clocks so many seconds ahead of UTC, held as if it were UTC. */
const wallClock = (at: number, offset: number) => new Date(at + offset * 1000)

const wallTime = (wall: Date) => wall.toISOString().replaceAll(/[-:]|\.\d+Z$/g, '')

const formats = new Map<TimeZone, Intl.DateTimeFormat>()

function tzname(zone: TimeZone, at: number): string | undefined {
  const format =
    formats.get(zone) ?? new Intl.DateTimeFormat('en-GB', { timeZone: zone, timeZoneName: 'short' })
  formats.set(zone, format)
  const name = format.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value
  return name !== undefined && /^[A-Z]{3,5}$/.test(name) ? name : undefined
}

function observance(zone: TimeZone, { at, from, to }: Transition, rule?: string): string[] {
  const kind = to > from ? 'DAYLIGHT' : 'STANDARD'
  const name = tzname(zone, at)
  return [
    line('BEGIN', kind),
    line('DTSTART', wallTime(wallClock(at, from))),
    ...(rule ? [line('RRULE', rule)] : []),
    line('TZOFFSETFROM', utcOffset(from)),
    line('TZOFFSETTO', utcOffset(to)),
    ...(name ? [line('TZNAME', name)] : []),
    line('END', kind),
  ]
}

const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA']

const only = <T>(values: readonly T[]): T | undefined =>
  values.every((value) => value === values[0]) ? values[0] : undefined

/** The yearly rule that transitions of one direction follow, one each year; `undefined` when they follow none. */
function yearlyRule(transitions: readonly Transition[], years: number): string | undefined {
  const walls = transitions.map(({ at, from }) => wallClock(at, from))
  const steady =
    transitions.length === years &&
    only(transitions.map(({ from, to }) => `${from} ${to}`)) !== undefined &&
    only(walls.map((wall) => wall.toISOString().slice(10))) !== undefined &&
    new Set(walls.map((wall) => wall.getUTCFullYear())).size === years
  const month = only(walls.map((wall) => wall.getUTCMonth() + 1))
  const weekday = only(walls.map((wall) => wall.getUTCDay()))
  if (!steady || month === undefined || weekday === undefined) return undefined
  const isLast = (wall: Date) =>
    new Date(wall.getTime() + 7 * 86_400_000).getUTCMonth() !== wall.getUTCMonth()
  const week = walls.every(isLast) ? -1 : only(walls.map((wall) => Math.ceil(wall.getUTCDate() / 7)))
  return week === undefined
    ? undefined
    : `FREQ=YEARLY;BYMONTH=${month};BYDAY=${week}${weekdays[weekday] ?? ''}`
}

const around = (years: Iterable<number>): number[] =>
  [...new Set([...years].flatMap((year) => [year - 1, year, year + 1]))].sort((a, b) => a - b)

/**
 * A VTIMEZONE that is right in the given years, as the platform's time zone data has it.
 *
 * A zone whose clocks change by one yearly rule in all these years is written with RRULE, the only form that
 * Outlook reads; any other gets each of its changes.
 */
export function zoneLines(zone: TimeZone, years: Iterable<number>): string[] {
  // The year before a year holds the change that its January stands under.
  const all = around(years)
  const key = `${zone} ${all.join()}`
  const lines = known.get(key) ?? linesIn(zone, all)
  if (known.size >= mostKnown) known.clear()
  known.set(key, lines)
  return lines
}

const known = new Map<string, string[]>()
const mostKnown = 500

function linesIn(zone: TimeZone, all: readonly number[]): string[] {
  const changes = all.flatMap((year) => transitionsIn(zone, year))
  const forward = changes.filter(({ from, to }) => to > from)
  const back = changes.filter(({ from, to }) => to <= from)
  const [firstForward, firstBack] = [forward[0], back[0]]
  const [forwardRule, backRule] = [yearlyRule(forward, all.length), yearlyRule(back, all.length)]
  return [
    line('BEGIN', 'VTIMEZONE'),
    line('TZID', zone),
    ...(firstForward && firstBack && forwardRule && backRule
      ? [...observance(zone, firstForward, forwardRule), ...observance(zone, firstBack, backRule)]
      : all.flatMap((year) => [
          ...(all.includes(year - 1) ? [] : standing(zone, startOf(year))),
          ...transitionsIn(zone, year).flatMap((each) => observance(zone, each)),
        ])),
    line('END', 'VTIMEZONE'),
  ]
}

/** The offset that stands where a run of years begins. */
function standing(zone: TimeZone, at: number): string[] {
  const offset = offsetAt(zone, at)
  return observance(zone, { at, from: offset, to: offset })
}
