import * as z from 'zod'
import { type Bounds, bounds, compareDates, datePattern, type FuzzyDate, isFuzzyDate } from './date.ts'
import { addDays, type Day } from './day.ts'
import { expected } from './expected.ts'

const isEnd = (text: string) => text === '..' || text === '' || isFuzzyDate(text)

const isPeriod = (text: string): boolean => {
  const ends = text.split('/')
  if (ends.length === 1) return isFuzzyDate(text)
  const [start, end] = ends
  if (ends.length !== 2 || start === undefined || end === undefined || !isEnd(start) || !isEnd(end))
    return false
  if ((start === '' || start === '..') && (end === '' || end === '..')) return false
  const [earliest, latest] = [limits(start).earliest, limits(end).latest]
  return earliest === undefined || latest === undefined || earliest <= latest
}

const limits = (end: string): Bounds => (end === '..' || end === '' ? {} : bounds(end))

const end = `(?:${datePattern}|\\.\\.)?`
const pattern = `^(?:${datePattern}|${end}/${end})$`

/**
 * A stretch of days with inclusive ends, as an EDTF interval: `2019-10-25/2020-03-31`, `../2022-03-31`
 * (open start), `2022-10/..` (open end), `/2022-03-31` (start unknown). A single date means the whole of it: `2025`.
 */
export const Period = z
  .string()
  .refine(
    isPeriod,
    expected(
      'period',
      'a period such as "2019-10-25/2020-03-31", "../2022-03-31", "2022-10/.." or "2025", its start not after its end',
    ),
  )
  .meta({
    id: 'Period',
    pattern,
    description: 'EDTF interval with inclusive ends; .. is an open end, an empty end is unknown',
    examples: ['2019-10-25/2020-03-31', '../2022-03-31', '2023-10/2027-09-30', '2025'],
  })
export type Period = z.infer<typeof Period>

// Sort before and after every day.
const NEVER_BEGUN = ''
const NEVER_OVER = '~'

type Span = { firstStart: Day; lastStart: Day; firstEnd: Day; lastEnd: Day }

/** Between which days a period can start, and between which it can end. */
function span(period: Period): Span {
  const [first = '', last] = period.split('/')
  const { earliest = NEVER_BEGUN, latest = NEVER_OVER } = limits(first)
  if (last === undefined)
    return isWhole(first)
      ? { firstStart: earliest, lastStart: earliest, firstEnd: latest, lastEnd: latest }
      : { firstStart: earliest, lastStart: latest, firstEnd: earliest, lastEnd: latest }
  const end = limits(last)
  const lastStart = first === '..' ? NEVER_BEGUN : latest
  const firstEnd = last === '..' ? NEVER_OVER : (end.earliest ?? NEVER_BEGUN)
  const lastEnd = end.latest ?? NEVER_OVER
  // A start is never after its end, so each end also bounds the other.
  return {
    firstStart: earliest,
    lastStart: lastStart < lastEnd ? lastStart : lastEnd,
    firstEnd: firstEnd > earliest ? firstEnd : earliest,
    lastEnd,
  }
}

/** Whether a single date stands for all its days, rather than for some day that is not known. */
const isWhole = (date: FuzzyDate) => !/^XXXX|[?~%]$/.test(date)

export type Ends = {
  /** `open`: no limit; `unknown`: there is one, but it is not stated. */
  start: FuzzyDate | 'open' | 'unknown'
  end: FuzzyDate | 'open' | 'unknown'
}

const endOf = (text: string) => (text === '..' ? 'open' : text === '' ? 'unknown' : text)

/** The two ends of a period; both are the same date when the period is a single date. */
export function ends(period: Period): Ends {
  const [first = '', last = first] = period.split('/')
  return { start: endOf(first), end: endOf(last) }
}

/** The first and last day that a period can reach. */
export function periodBounds(period: Period): Bounds {
  const [first = '', last = first] = period.split('/')
  const { earliest } = limits(first)
  const { latest } = limits(last)
  return { ...(earliest ? { earliest } : {}), ...(latest ? { latest } : {}) }
}

export type Answer = 'yes' | 'no' | 'unknown'

/**
 * Whether a day lies in a period.
 *
 * `unknown` when the ends are not exact enough to tell: 15 October 2023 in `2023-10/2027-09-30`, which begins
 * at some day of October. A single date is the whole of itself, so `2025` covers each day of that year.
 */
export function covers(period: Period, day: Day): Answer {
  const { firstStart, lastStart, firstEnd, lastEnd } = span(period)
  if (day < firstStart || day > lastEnd) return 'no'
  return day >= lastStart && day <= firstEnd ? 'yes' : 'unknown'
}

/** Whether two periods have a day in common; `unknown` when that depends on what inexact ends mean. */
export function overlaps(a: Period, b: Period): Answer {
  const [x, y] = [span(a), span(b)]
  if (x.firstStart > y.lastEnd || y.firstStart > x.lastEnd) return 'no'
  return x.lastStart <= y.firstEnd && y.lastStart <= x.firstEnd ? 'yes' : 'unknown'
}

const outer = (start: Day, end: Day): Period | undefined =>
  start > end || (start === NEVER_BEGUN && end === NEVER_OVER)
    ? undefined
    : `${start === NEVER_BEGUN ? '..' : start}/${end === NEVER_OVER ? '..' : end}`

/** The days that both periods can cover; `undefined` if there are none, or if both are without any end. */
export function intersect(a: Period, b: Period): Period | undefined {
  const [x, y] = [span(a), span(b)]
  return outer(
    x.firstStart > y.firstStart ? x.firstStart : y.firstStart,
    x.lastEnd < y.lastEnd ? x.lastEnd : y.lastEnd,
  )
}

/** The stretches of days in `within` that none of the periods can cover, in order. */
export function gaps(periods: readonly Period[], within: Period): Period[] {
  const { firstStart, lastEnd } = span(within)
  const spans = periods.map(span).toSorted((a, b) => (a.firstStart < b.firstStart ? -1 : 1))
  const found: (Period | undefined)[] = []
  let open = firstStart
  for (const { firstStart: start, lastEnd: end } of spans) {
    if (start > lastEnd) break
    if (start > open) found.push(outer(open, addDays(start, -1)))
    if (end === NEVER_OVER) return found.filter((gap) => gap !== undefined)
    if (end >= open) open = addDays(end, 1)
  }
  found.push(outer(open, lastEnd))
  return found.filter((gap) => gap !== undefined)
}

/** Total, stable order: by start, then by end; an open or unknown start comes first, such an end last. */
export function comparePeriods(a: Period, b: Period): number {
  const [x, y] = [ends(a), ends(b)]
  const order = (p: string, q: string, unbounded: number) => {
    const [pFree, qFree] = [p === 'open' || p === 'unknown', q === 'open' || q === 'unknown']
    if (pFree || qFree) return pFree === qFree ? 0 : pFree ? unbounded : -unbounded
    return compareDates(p, q)
  }
  return order(x.start, y.start, -1) || order(x.end, y.end, 1) || (a < b ? -1 : a > b ? 1 : 0)
}
