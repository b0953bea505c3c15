import * as z from 'zod'
import { addDays, dayAt, daysInMonth, isDay } from './day.ts'
import { expected } from './expected.ts'

const pattern =
  /^(?<year>\d{4}|\d{3}X|\d{2}XX|XXXX)(?:-(?<month>0[1-9]|1[0-2]|2[1-4]|XX)(?:-(?<day>0[1-9]|[12]\d|3[01]|XX))?)?(?<qualifier>[?~%])?$/

/** The form of a date; which days a month has is not in it. Named groups are written differently elsewhere. */
export const datePattern = pattern.source.slice(1, -1).replaceAll(/\?<\w+>/g, '?:')

export type Bounds = {
  /** First possible day; absent when nothing bounds it. */
  earliest?: string
  /** Last possible day; absent when nothing bounds it. */
  latest?: string
}

type Parts = { year: string; month?: string; day?: string; qualifier?: string }

const partsOf = (text: string): Parts | undefined => pattern.exec(text)?.groups as Parts | undefined

/** Whether a text is a `FuzzyDate`. */
export const isFuzzyDate = (text: string): boolean => {
  const parts = partsOf(text)
  if (!parts) return false
  const { year, month, day } = parts
  if (day === undefined || month === undefined) return true
  if (month > '20') return false
  if (day === 'XX') return true
  if (month === 'XX') return true
  // 29 February is possible when the year is not fully known.
  return Number(day) <= daysInMonth(year.includes('X') ? 2024 : Number(year), Number(month))
}

/**
 * A date as exact as its source: the subset of EDTF (ISO 8601-2) that public bodies need.
 *
 * `2025`, `2024-03`, `2024-01-12`, seasons (`2024-21` spring … `2024-24` winter), unspecified digits
 * (`XXXX-06-08`: 8 June, year not stated), uncertain `?`, approximate `~`, both `%`.
 * @see https://www.loc.gov/standards/datetime/
 */
export const FuzzyDate = z
  .string()
  .refine(
    isFuzzyDate,
    expected(
      'fuzzy-date',
      'a date such as "2024-03-20", "2024-03", "2024-21" (spring 2024), "XXXX-06-08" or "2017~"',
    ),
  )
  .meta({
    id: 'FuzzyDate',
    pattern: `^${datePattern}$`,
    description: 'EDTF date: year, month, day, season, unspecified digits, ? uncertain, ~ approximate',
    examples: ['2025', '2024-03', '2024-01-12', '2024-21', 'XXXX-06-08', '2017-08~'],
  })
export type FuzzyDate = z.infer<typeof FuzzyDate>

export type Season = 'spring' | 'summer' | 'autumn' | 'winter'
const seasons: Record<string, { season: Season; firstMonth: number }> = {
  '21': { season: 'spring', firstMonth: 3 },
  '22': { season: 'summer', firstMonth: 6 },
  '23': { season: 'autumn', firstMonth: 9 },
  '24': { season: 'winter', firstMonth: 12 },
}

export type DateParts = {
  /** Absent when the source does not state it. */
  year?: number
  /** Set instead of `year` when only its decade or century is known: `202X`. */
  yearPattern?: string
  /** 1–12. */
  month?: number
  season?: Season
  day?: number
  uncertain: boolean
  approximate: boolean
}

/** What a fuzzy date states, for whoever writes it in words. */
export function dateParts(date: FuzzyDate): DateParts {
  const { year, month, day, qualifier } = partsOf(date) ?? { year: 'XXXX' }
  const season = month === undefined ? undefined : seasons[month]?.season
  return {
    ...(year === 'XXXX' ? {} : year.includes('X') ? { yearPattern: year } : { year: Number(year) }),
    ...(season ? { season } : month && month !== 'XX' ? { month: Number(month) } : {}),
    ...(day && day !== 'XX' ? { day: Number(day) } : {}),
    uncertain: qualifier === '?' || qualifier === '%',
    approximate: qualifier === '~' || qualifier === '%',
  }
}

const two = (value: number) => String(value).padStart(2, '0')
const ymd = (year: number, month: number, day: number) =>
  `${String(Math.min(9999, Math.max(0, year))).padStart(4, '0')}-${two(month)}-${two(day)}`

/** The first day of a month; month 13 is January of the next year, month 0 December of the one before. */
const firstOf = (year: number, month: number) => dayAt(new Date(0).setUTCFullYear(year, month - 1, 1))
const lastOf = (year: number, month: number) => dayAt(new Date(0).setUTCFullYear(year, month, 0))

/**
 * The earliest and latest day that a date can mean.
 *
 * Seasons are the meteorological ones of the North: spring is March to May, and winter runs from December
 * into February of the next year. `?` and `~` widen the bounds by one unit of precision: a year, a month, for a day a week.
 * A date without a year has no bounds.
 */
export function bounds(date: FuzzyDate): Bounds {
  const parts = partsOf(date)
  if (!parts || parts.year === 'XXXX') return {}
  const { year, month, day, qualifier } = parts
  const spread = qualifier ? 1 : 0
  const firstYear = Number(year.replaceAll('X', '0'))
  const lastYear = Number(year.replaceAll('X', '9'))
  if (month === undefined)
    return { earliest: ymd(firstYear - spread, 1, 1), latest: ymd(lastYear + spread, 12, 31) }
  const season = seasons[month]
  const known = season === undefined && month !== 'XX' ? Number(month) : undefined
  const firstMonth = season?.firstMonth ?? known ?? 1
  const lastMonth = season ? season.firstMonth + 2 : (known ?? 12)
  if (day === undefined || day === 'XX')
    return {
      earliest: firstOf(firstYear, firstMonth - spread),
      latest: lastOf(lastYear, lastMonth + spread),
    }
  const last = Math.min(Number(day), daysInMonth(lastYear, lastMonth))
  return {
    earliest: addDays(ymd(firstYear, firstMonth, Number(day)), -7 * spread),
    latest: addDays(ymd(lastYear, lastMonth, last), 7 * spread),
  }
}

/** Whether a date names one certain day. */
export const isExactDay = (date: FuzzyDate): boolean => isDay(date)

const orNone = (day: string | undefined) => day ?? '9999-12-31'

/** Total, stable order: by earliest day, then latest, then as text; a date without a year comes last. */
export function compareDates(a: FuzzyDate, b: FuzzyDate): number {
  const [x, y] = [bounds(a), bounds(b)]
  return (
    orNone(x.earliest).localeCompare(orNone(y.earliest)) ||
    orNone(x.latest).localeCompare(orNone(y.latest)) ||
    (a < b ? -1 : a > b ? 1 : 0)
  )
}
