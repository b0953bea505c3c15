import { type Deadline, dateParts, ends, type FuzzyDate, isExactDay, type Period } from '@torg/domain/values'
import type { Lang } from '../language/lang.ts'
import * as m from '../paraglide/messages.js'
import { getLocale } from '../paraglide/runtime.js'
import { dayDate, dayFormat, monthName } from './format.ts'

const seasonName = {
  spring: m.date_spring,
  summer: m.date_summer,
  autumn: m.date_autumn,
  winter: m.date_winter,
} as const

/** A season without its year. */
export const seasonWord = {
  spring: m.block_spring,
  summer: m.block_summer,
  autumn: m.block_autumn,
  winter: m.block_winter,
} as const

type Options = {
  /** Whether an exact day is preceded by its weekday. */
  weekday?: boolean
}

function exactInWords(date: FuzzyDate, lang: Lang, { weekday = false }: Options): string {
  const options = { day: 'numeric', month: 'long', year: 'numeric' } as const
  if (!weekday) return dayFormat(lang, options).format(dayDate(date))
  // Engines disagree on the comma after an English weekday; Finnish bends the weekday.
  const words = dayFormat(lang, { ...options, weekday: 'long' }).format(dayDate(date))
  return lang === 'en' ? words.replace(',', '') : words
}

/** `March`, `maaliskuu` …, or day and month of a date whose year the source leaves out. */
function withoutYear(month: number | undefined, day: number | undefined, lang: Lang): string {
  if (month === undefined) return m.date_unknown({}, { locale: lang })
  if (day === undefined) return monthName(month, lang)
  return dayFormat(lang, { day: 'numeric', month: 'long' }).format(new Date(Date.UTC(2000, month - 1, day)))
}

/** A date exactly as precise as it is stated: never a day or an hour that nobody printed. */
export function dateInWords(date: FuzzyDate, lang: Lang = getLocale(), options: Options = {}): string {
  const locale = { locale: lang }
  const { year, yearPattern, month, season, day, uncertain, approximate } = dateParts(date)
  const stated = isExactDay(date.replace(/[?~%]$/, ''))
    ? exactInWords(date.replace(/[?~%]$/, ''), lang, options)
    : yearPattern
      ? m.date_year_pattern({ pattern: yearPattern.replace(/X+/, (x) => '0'.repeat(x.length)) }, locale)
      : year === undefined
        ? m.date_no_year(
            { date: season ? seasonWord[season]({}, locale) : withoutYear(month, day, lang) },
            locale,
          )
        : season
          ? seasonName[season]({ year }, locale)
          : month
            ? dayFormat(lang, { month: 'long', year: 'numeric' }).format(
                new Date(Date.UTC(year, month - 1, 1)),
              )
            : String(year)
  const around = approximate ? m.date_about({ date: stated }, locale) : stated
  return uncertain ? m.date_uncertain({ date: around }, locale) : around
}

type End = ReturnType<typeof ends>['start']

const isDate = (end: End): end is FuzzyDate => end !== 'open' && end !== 'unknown'

/** Finnish says "from" and "to" with cases, so each precision has its own words. */
function bounded(end: FuzzyDate, side: 'from' | 'until', lang: Lang): string {
  const locale = { locale: lang }
  const { year, month, season, day, uncertain, approximate } = dateParts(end)
  if (year !== undefined && !uncertain && !approximate && !day && !season) {
    if (!month) return side === 'from' ? m.from_year({ year }, locale) : m.until_year({ year }, locale)
    const named = { month: monthName(month, lang), year }
    return side === 'from' ? m.from_month(named, locale) : m.until_month(named, locale)
  }
  const date = dateInWords(end, lang)
  return side === 'from' ? m.from_date({ date }, locale) : m.until_date({ date }, locale)
}

/** A period in words: both ends as precise as stated, an open end said as open, an unknown one as unknown. */
export function periodInWords(period: Period, lang: Lang = getLocale()): string {
  const locale = { locale: lang }
  const { start, end } = ends(period)
  if (start === end && isDate(start)) return dateInWords(start, lang)
  if (isDate(start) && isDate(end)) {
    if (isExactDay(start) && isExactDay(end)) {
      return dayFormat(lang, { day: 'numeric', month: 'long', year: 'numeric' }).formatRange(
        dayDate(start),
        dayDate(end),
      )
    }
    return m.period_between({ start: dateInWords(start, lang), end: dateInWords(end, lang) }, locale)
  }
  if (isDate(start)) {
    const from = bounded(start, 'from', lang)
    return end === 'unknown' ? m.period_end_unknown({ from }, locale) : from
  }
  if (isDate(end)) {
    const until = bounded(end, 'until', lang)
    return start === 'unknown' ? m.period_start_unknown({ until }, locale) : until
  }
  return m.date_unknown({}, locale)
}

const deadlineWords = {
  by: {
    year: m.deadline_by_year,
    month: m.deadline_by_month,
    season: m.deadline_by_season,
    date: m.deadline_by,
  },
  before: {
    year: m.deadline_before_year,
    month: m.deadline_before_month,
    season: m.deadline_before_season,
    date: m.deadline_before,
  },
}

/** `by 4 February 2024`, `before 2027`; Finnish bends the month or names the year, as with the ends of a period. */
export function deadlineInWords(deadline: Deadline, lang: Lang = getLocale()): string {
  const locale = { locale: lang }
  const [words, end] =
    'by' in deadline ? [deadlineWords.by, deadline.by] : [deadlineWords.before, deadline.before]
  const { year, month, season, day, uncertain, approximate } = dateParts(end)
  if (year !== undefined && !uncertain && !approximate && !day) {
    if (month) return words.month({ month: monthName(month, lang), year }, locale)
    if (!season) return words.year({ year }, locale)
  }
  const date = dateInWords(end, lang)
  return isExactDay(end) ? words.date({ date }, locale) : words.season({ date }, locale)
}
