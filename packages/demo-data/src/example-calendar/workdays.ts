import { addDays, type Day } from '@torg/domain/values'

/** Easter Sunday of a year, by the anonymous Gregorian computus. */
function easter(year: number): Day {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114
  return `${year}-${String(Math.floor(f / 31)).padStart(2, '0')}-${String((f % 31) + 1).padStart(2, '0')}`
}

/** 0 for Sunday. */
const weekday = (day: Day): number => new Date(`${day}T00:00:00Z`).getUTCDay()

const isMidsummerEve = (day: Day) => weekday(day) === 5 && day.slice(5) >= '06-19' && day.slice(5) <= '06-25'

/** Nobody arranges an event between the day before Christmas Eve and Epiphany. */
const isChristmas = (day: Day) => day.slice(5) >= '12-23' || day.slice(5) <= '01-06'

/** Whether a weekday is a Finnish public holiday, Midsummer Eve or in the Christmas break. */
function isHoliday(day: Day): boolean {
  const sunday = easter(Number(day.slice(0, 4)))
  const movable = [addDays(sunday, -2), addDays(sunday, 1), addDays(sunday, 39)]
  return (
    movable.includes(day) ||
    isMidsummerEve(day) ||
    isChristmas(day) ||
    ['05-01', '12-06'].includes(day.slice(5))
  )
}

const isWorkday = (day: Day): boolean => weekday(day) % 6 !== 0 && !isHoliday(day)

/** The `count`th workday after `today`; before it, if negative. */
export function workday(today: Day, count: number): Day {
  const step = Math.sign(count)
  let day = today
  for (let left = Math.abs(count); left > 0; left -= isWorkday(day) ? 1 : 0) day = addDays(day, step)
  return day
}

/** The `count`th workday after `today`, or the first one after it that another workday follows the day after. */
export function twoWorkdays(today: Day, count: number): { first: Day; second: Day } {
  const first = workday(today, count)
  const second = addDays(first, 1)
  return isWorkday(second) ? { first, second } : twoWorkdays(today, count + 1)
}
