import * as z from 'zod'
import { addDays, Day, daysInMonth } from '../values/day.ts'
import { instantOf, LocalDateTime, TimeZone } from '../values/zone.ts'
import { parseRule, RecurrenceRule, type Rule } from './rule.ts'

/** How a series recurs: by an RFC 5545 rule, or just so many times a year. */
export const Recurrence = z
  .union([
    z.strictObject({
      rule: RecurrenceRule.describe('RFC 5545 rule, without DTSTART'),
      start: LocalDateTime.describe('First occurrence, wall time'),
      zone: TimeZone,
      except: z.array(Day).optional().describe('Days on which it is left out'),
    }),
    z.strictObject({
      times: z.int().min(1).describe('How often'),
      per: z.enum(['week', 'month', 'year']).describe('In which unit of time'),
    }),
  ])
  .meta({ id: 'Recurrence', description: 'RFC 5545 rule, or so many times a week, month or year' })
export type Recurrence = z.infer<typeof Recurrence>

const weekdayOf = (day: Day) => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7
const dayOf = (year: number, month: number, day: number) =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
const fromEnd = (value: number, length: number) => (value < 0 ? length + value + 1 : value)

/** The days among `days`, which follow each other, that a list of weekdays names. */
const onWeekdays = (days: readonly Day[], byDay: Rule['byDay']): Day[] =>
  byDay.flatMap(({ weekday, nth }) => {
    const same = days.filter((day) => weekdayOf(day) === weekday)
    if (nth === 0) return same
    const one = same[fromEnd(nth, same.length) - 1]
    return one === undefined ? [] : [one]
  })

const monthDays = (year: number, month: number) =>
  Array.from({ length: daysInMonth(year, month) }, (_, index) => dayOf(year, month, index + 1))

function inMonth(rule: Rule, year: number, month: number, startDay: number): Day[] {
  const days = monthDays(year, month)
  const byNumber = (wanted: readonly number[]) =>
    days.filter((_, index) => wanted.some((value) => fromEnd(value, days.length) === index + 1))
  if (rule.byDay.length === 0) return byNumber(rule.byMonthDay.length > 0 ? rule.byMonthDay : [startDay])
  const named = onWeekdays(days, rule.byDay)
  return rule.byMonthDay.length > 0 ? byNumber(rule.byMonthDay).filter((day) => named.includes(day)) : named
}

/** The candidate days of the `step`th day, week, month or year after the start. */
function candidates(rule: Rule, start: Day, step: number): Day[] {
  const [year = 0, month = 0, date = 0] = start.split('-').map(Number)
  const by = step * rule.interval
  if (rule.freq === 'YEARLY') {
    const y = year + by
    const months = Array.from({ length: 12 }, (_, index) => index + 1)
    if (rule.byMonth.length > 0) return rule.byMonth.flatMap((one) => inMonth(rule, y, one, date))
    if (rule.byMonthDay.length > 0) return months.flatMap((one) => inMonth(rule, y, one, date))
    if (rule.byDay.length > 0)
      return onWeekdays(
        months.flatMap((one) => monthDays(y, one)),
        rule.byDay,
      )
    return inMonth(rule, y, month, date)
  }
  if (rule.freq === 'MONTHLY') {
    const months = month - 1 + by
    const m = (months % 12) + 1
    return isMonth(rule, m) ? inMonth(rule, year + Math.floor(months / 12), m, date) : []
  }
  const limits = (day: Day) =>
    isMonth(rule, Number(day.slice(5, 7))) &&
    (rule.byMonthDay.length === 0 ||
      rule.byMonthDay.some(
        (value) =>
          fromEnd(value, daysInMonth(Number(day.slice(0, 4)), Number(day.slice(5, 7)))) ===
          Number(day.slice(8)),
      ))
  if (rule.freq === 'WEEKLY') {
    const first = addDays(start, 7 * by - ((weekdayOf(start) - rule.weekStart + 7) % 7))
    const week = Array.from({ length: 7 }, (_, index) => addDays(first, index))
    const named = rule.byDay.length > 0 ? rule.byDay : [{ weekday: weekdayOf(start), nth: 0 }]
    return onWeekdays(week, named).filter(limits)
  }
  const day = addDays(start, by)
  return (rule.byDay.length === 0 || onWeekdays([day], rule.byDay).length > 0) && limits(day) ? [day] : []
}

const isMonth = (rule: Rule, month: number) => rule.byMonth.length === 0 || rule.byMonth.includes(month)

const pickPositions = (days: readonly Day[], positions: readonly number[]): Day[] =>
  positions.length === 0
    ? [...days]
    : days.filter((_, index) => positions.some((value) => fromEnd(value, days.length) === index + 1))

const beyond = (local: LocalDateTime, zone: TimeZone, until: string | undefined): boolean => {
  if (until === undefined) return false
  if (until.endsWith('Z')) return instantOf(local, zone).replaceAll(/[-:]/g, '') > until
  const stamp = local.replaceAll(/[-:]/g, '')
  return until.length === 8 ? stamp.slice(0, 8) > until : `${stamp}00` > until
}

/** So many steps without an occurrence, and there will be none: 30 February. */
const FRUITLESS = 2000

/**
 * The occurrences of a series as wall time in its zone, in order; days in `except` are left out.
 *
 * The hour stays the same all year: an occurrence in the night when clocks change has its moment from `instantOf`.
 * `COUNT` counts days in `except` too, as in RFC 5545. Nothing for a series that only says how often it recurs.
 *
 * @param window first and last day, inclusive
 */
export function* occurrences(
  recurrence: Recurrence,
  window: { from?: Day; to: Day },
): Generator<LocalDateTime, void, undefined> {
  if (!('rule' in recurrence)) return
  const { start, zone, except = [] } = recurrence
  const rule = parseRule(recurrence.rule)
  const [first = '', time = ''] = start.split('T')
  let counted = 0
  let fruitless = 0
  for (let step = 0; fruitless < FRUITLESS; step++) {
    const days = [...new Set(candidates(rule, first, step))].toSorted()
    const chosen = pickPositions(days, rule.bySetPos).filter((day) => day >= first)
    fruitless = chosen.length > 0 ? 0 : fruitless + 1
    for (const day of chosen) {
      const local = `${day}T${time}`
      if (day > window.to || counted === rule.count || beyond(local, zone, rule.until)) return
      counted++
      if (!except.includes(day) && day >= (window.from ?? '')) yield local
    }
  }
}
