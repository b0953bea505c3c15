import type { When } from '@torg/domain/events'
import { wall } from '../dates/format.ts'

/** The day that many days later. */
export const addDays = (day: string, count: number): string =>
  new Date(wall(day) + count * 864e5).toISOString().slice(0, 10)

/** The same day of another month, or the last one where that month is shorter. */
export function addMonths(day: string, count: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + count, 0))
  return last.toISOString().slice(0, 8) + String(Math.min(date, last.getUTCDate())).padStart(2, '0')
}

/** Days since Monday. */
const weekday = (day: string): number => (new Date(wall(day)).getUTCDay() + 6) % 7

/** All days of the weeks of a month (`2026-12`), each from Monday to Sunday. */
export function weeksOf(month: string): string[][] {
  const weeks: string[][] = []
  const first = `${month}-01`
  for (let monday = addDays(first, -weekday(first)); monday.slice(0, 7) <= month; monday = addDays(monday, 7))
    weeks.push(Array.from({ length: 7 }, (_, index) => addDays(monday, index)))
  return weeks
}

/** The first and the last day of an event; `undefined` where no day is stated. One that ends at midnight ends the day before. */
export function daysOf(when: When): [first: string, last: string] | undefined {
  if (when.kind === 'approximate') return undefined
  const [start, end = start] = when.kind === 'part-of-day' ? [when.date] : [when.start, when.end]
  const last = end.slice(0, 10)
  return [start.slice(0, 10), end.endsWith('T00:00') && end > start ? addDays(last, -1) : last]
}

const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 }

/** Where a key leads from a day, as in the grids of the ARIA Authoring Practices; `undefined` when it leads nowhere. */
export function dayByKey(key: string, day: string, isRightToLeft: boolean): string | undefined {
  if (/^Page(Up|Down)$/.test(key)) return addMonths(day, key === 'PageUp' ? -1 : 1)
  const week = weekday(day)
  const step = key === 'Home' ? -week : key === 'End' ? 6 - week : steps[key]
  return step === undefined ? undefined : addDays(day, isRightToLeft && /Left|Right/.test(key) ? -step : step)
}
