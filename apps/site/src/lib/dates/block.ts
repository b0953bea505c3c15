import { type When, whenBounds, whenInstants } from '@torg/domain/events'
import { dateParts, ends } from '@torg/domain/values'
import type { Lang } from '#lib/language/lang.ts'
import * as m from '#lib/paraglide/messages.js'
import { getLocale } from '#lib/paraglide/runtime.js'
import { seasonWord } from './dates.ts'
import { monthName, weekdayName } from './format.ts'
import { clock, whenInWords } from './when.ts'

/** A date as a picture: what stands large, what small, and how much of the day is taken. */
export type Block = {
  /** Weekday, when the day is exact. */
  above?: string
  /** Day, month or season. */
  large: string
  /** Month and year, or what remains of them. */
  below: string
  /** Last day of several: `24 jan`. */
  until?: string
  /** Hours or part of the day. */
  hours?: string
  /** Which part of the day is taken, as shares of 6 to 22 o'clock; `soft` when only the part of day is known. */
  day?: { from: number; to: number; soft: boolean }
  exact: boolean
  /** The whole in words, for those who do not see the picture. */
  words: string
  /** For `<time datetime>`; absent when HTML has no notation for such a date. */
  datetime?: string
}

const parts = {
  morning: { word: m.block_morning, from: 0, to: 6 / 16 },
  afternoon: { word: m.block_afternoon, from: 6 / 16, to: 11 / 16 },
  evening: { word: m.block_evening, from: 11 / 16, to: 1 },
} as const

const monthAndYear = (day: string, lang: Lang) =>
  `${monthName(Number(day.slice(5, 7)), lang, 'short')} ${Number(day.slice(0, 4))}`

/** `9 apr 2027`; Finnish bends a month that follows its day, and writes both as numbers. */
const dayAndMonth = (day: string, lang: Lang, year: boolean) => {
  const [y, month, d] = day.split('-').map(Number)
  if (lang === 'fi') return `${d}.${month}.${year ? y : ''}`
  return `${d} ${year ? monthAndYear(day, lang) : monthName(Number(month), lang, 'short')}`
}

const share = (local: string) => {
  const hour = Number(local.slice(11, 13)) + Number(local.slice(14, 16)) / 60
  return Math.min(1, Math.max(0, (hour - 6) / 16))
}

function exactBlock(when: Exclude<When, { kind: 'approximate' }>, lang: Lang): Omit<Block, 'words'> {
  const { earliest: first = '', latest: last = first } = whenBounds(when)
  const sameYear = first.slice(0, 4) === last.slice(0, 4)
  const until = last === first ? {} : { until: `–${dayAndMonth(last, lang, !sameYear)}` }
  return {
    exact: true,
    above: weekdayName(first, lang, 'short'),
    large: String(Number(first.slice(8))),
    below: monthAndYear(first, lang),
    datetime: whenInstants(when)?.start ?? first,
    ...until,
    ...taken(when, lang),
  }
}

function taken(when: When, lang: Lang): Pick<Block, 'hours' | 'day'> {
  if (when.kind === 'part-of-day') {
    const { word, from, to } = parts[when.part]
    return { hours: word({}, { locale: lang }), day: { from, to, soft: true } }
  }
  if (when.kind === 'timed') {
    const sameDay = when.end?.slice(0, 10) === when.start.slice(0, 10)
    const from = share(when.start)
    return {
      hours: clock(when.start, lang) + (when.end && sameDay ? `–${clock(when.end, lang)}` : ''),
      day: { from, to: when.end && sameDay ? share(when.end) : Math.min(1, from + 1 / 16), soft: !when.end },
    }
  }
  return { day: { from: 0, to: 1, soft: false } }
}

function approximateBlock(date: string, lang: Lang): Omit<Block, 'words'> {
  const { start, end } = ends(date)
  const told = start === 'open' || start === 'unknown' ? end : start
  const { year, yearPattern, month, season, day } = dateParts(told)
  const below = year === undefined ? (yearPattern ?? m.block_no_year({}, { locale: lang })) : String(year)
  const until = told !== end && end !== 'open' && end !== 'unknown' ? dateParts(end).year : undefined
  const later = until !== undefined && until !== year ? { until: `–${until}` } : {}
  if (season) return { exact: false, large: seasonWord[season]({}, { locale: lang }), below, ...later }
  if (month && day)
    return {
      exact: false,
      large: String(day),
      below: `${monthName(month, lang, 'short')} · ${below}`,
      ...later,
    }
  if (month) return { exact: false, large: monthName(month, lang, 'short'), below, ...later }
  return { exact: false, large: below, below: '', ...later }
}

/** A date in a table: `11 jan 2027`, or what remains of it. */
export function shortDate(when: When, lang: Lang): string {
  const { exact, large, below } = blockOf(when, lang)
  const { earliest = '' } = whenBounds(when)
  return exact ? dayAndMonth(earliest, lang, true) : `${large} ${below}`.trim()
}

export const blockOf = (when: When, lang: Lang = getLocale()): Block => ({
  ...(when.kind === 'approximate' ? approximateBlock(when.date, lang) : exactBlock(when, lang)),
  words: whenInWords(when, lang),
})
