import type { Day } from '@torg/domain/values'
import { monthsOn } from './months.ts'

/** The domain's own would bring its schemas to readers, whose browsers run this. */
const addDays = (day: Day, by: number): Day =>
  new Date(Date.parse(day) + by * 86_400_000).toISOString().slice(0, 10)

const weekday = (day: Day) => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7

/** The same day of another month, or its last. */
function inMonth(day: Day, by: number): Day {
  const month = monthsOn(day.slice(0, 7), by)
  const last = addDays(`${monthsOn(month, 1)}-01`, -1)
  const same = `${month}-${day.slice(8)}`
  return same < last ? same : last
}

/** The day that a key leads to from another in a calendar; `undefined` for any other key. */
export function stepOf(key: string, day: Day): Day | undefined {
  switch (key) {
    case 'ArrowLeft':
      return addDays(day, -1)
    case 'ArrowRight':
      return addDays(day, 1)
    case 'ArrowUp':
      return addDays(day, -7)
    case 'ArrowDown':
      return addDays(day, 7)
    case 'Home':
      return addDays(day, -weekday(day))
    case 'End':
      return addDays(day, 6 - weekday(day))
    case 'PageUp':
      return inMonth(day, -1)
    case 'PageDown':
      return inMonth(day, 1)
    default:
      return undefined
  }
}
