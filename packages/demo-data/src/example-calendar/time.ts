import type { When } from '@torg/domain/events'
import { addDays, type Day, type FuzzyDate, type LocalDateTime } from '@torg/domain/values'

export const at = (day: Day, time: string): LocalDateTime => `${day}T${time}`

export const timed = (day: Day, start: string, end: string, zone = 'Europe/Helsinki'): When => ({
  kind: 'timed',
  start: at(day, start),
  end: at(day, end),
  zone,
})

/** The month that lies `days` after a day; from 31 days on it has not begun yet. */
export const monthFrom = (today: Day, days: number): FuzzyDate => addDays(today, days).slice(0, 7)

/** The season that lies `days` after a day, as EDTF has it: winter is that of its December. */
export function seasonFrom(today: Day, days: number): FuzzyDate {
  const day = addDays(today, days)
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))]
  if (month < 3) return `${year - 1}-24`
  return `${year}-${20 + Math.floor(month / 3)}`
}
