import { addDays, ends, type FuzzyDate, type Period } from '@torg/domain/values'
import type { Field } from '../../losses/account.ts'

/** The dates that Popolo's schemas accept: a year, a month, a day. */
const exact = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?$/

/** A date as Popolo can say it; none that is uncertain, a season or without a year. */
export function writeDate(key: string, date: Field<FuzzyDate> | undefined): Record<string, string> {
  if (!date) return {}
  if (exact.test(date.value)) return { [key]: date.carry() }
  date.lose('not-exact')
  return {}
}

/** A period as two dates. Popolo does not tell an open end from one that is not known. */
export function writePeriod(
  [startKey, endKey]: readonly [string, string],
  period: Field<Period> | undefined,
  endOf: (date: FuzzyDate) => FuzzyDate = (date) => date,
): Record<string, string> {
  if (!period) return {}
  const { start, end } = ends(period.value)
  const unsaid = [start, end].filter((date) => !exact.test(date))
  // `2025/2025` begins and ends in that year, `2025` is the whole of it; written, they are the same.
  if (unsaid.every((date) => date === 'unknown') && !(start === end && period.value.includes('/')))
    period.carry()
  else period.lose(unsaid.includes('open') ? 'no-place' : 'not-exact')
  return {
    ...(exact.test(start) ? { [startKey]: start } : {}),
    ...(exact.test(end) ? { [endKey]: endOf(end) } : {}),
  }
}

const pad = (value: number, digits: number) => String(value).padStart(digits, '0')

/** The day, month or year after a date: Popolo's `valid_until` is the first date that is not included. */
export function dateAfter(date: FuzzyDate): FuzzyDate {
  if (date.length === 10) return addDays(date, 1)
  const [year = 0, month] = date.split('-').map(Number)
  if (month === undefined) return pad(year + 1, 4)
  return month === 12 ? `${pad(year + 1, 4)}-01` : `${pad(year, 4)}-${pad(month + 1, 2)}`
}

/** The day, month or year before a date. */
export function dateBefore(date: FuzzyDate): FuzzyDate {
  if (date.length === 10) return addDays(date, -1)
  const [year = 0, month] = date.split('-').map(Number)
  if (month === undefined) return pad(year - 1, 4)
  return month === 1 ? `${pad(year - 1, 4)}-12` : `${pad(year, 4)}-${pad(month - 1, 2)}`
}
