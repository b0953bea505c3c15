import { addDays, type Day } from '@torg/domain/values'

/** A week as the North counts it: from Monday, numbered by ISO 8601. */
export type Week = { number: number; days: Day[] }

const weekday = (day: Day) => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7
const between = (from: Day, to: Day) => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)

/** The week of the year that a Monday begins: the year of its Thursday counts. */
function weekNumber(monday: Day): number {
  const thursday = addDays(monday, 3)
  return Math.floor(between(`${thursday.slice(0, 4)}-01-01`, thursday) / 7) + 1
}

/** The weeks that a month, `2026-12`, touches, each with all its days. */
export function weeksOf(month: string): Week[] {
  const first = `${month}-01`
  const weeks: Week[] = []
  for (let monday = addDays(first, -weekday(first)); monday.slice(0, 7) <= month; monday = addDays(monday, 7))
    weeks.push({
      number: weekNumber(monday),
      days: Array.from({ length: 7 }, (_, index) => addDays(monday, index)),
    })
  return weeks
}
