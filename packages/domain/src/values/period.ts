import { z } from 'zod'
import { type Bounds, bounds, compareDates, FuzzyDate } from './date.ts'
import type { Day } from './day.ts'

const isEnd = (text: string) => text === '..' || text === '' || FuzzyDate.safeParse(text).success

const isPeriod = (text: string): boolean => {
  const ends = text.split('/')
  if (ends.length === 1) return FuzzyDate.safeParse(text).success
  const [start, end] = ends
  if (ends.length !== 2 || start === undefined || end === undefined || !isEnd(start) || !isEnd(end))
    return false
  if ((start === '' || start === '..') && (end === '' || end === '..')) return false
  const [earliest, latest] = [limits(start).earliest, limits(end).latest]
  return earliest === undefined || latest === undefined || earliest <= latest
}

const limits = (end: string): Bounds => (end === '..' || end === '' ? {} : bounds(end))

/**
 * A stretch of days with inclusive ends, as an EDTF interval: `2019-10-25/2020-03-31`, `../2022-03-31`
 * (open start), `2022-10/..` (open end), `/2022-03-31` (start unknown). A single date means the whole of it: `2025`.
 */
export const Period = z
  .string()
  .refine(isPeriod, {
    error: (issue) =>
      `Expected a period such as "2019-10-25/2020-03-31", "../2022-03-31", "2022-10/.." or "2025", its start not after its end; received ${JSON.stringify(issue.input)}`,
  })
  .meta({
    id: 'Period',
    description: 'EDTF interval with inclusive ends; .. is an open end, an empty end is unknown',
    examples: ['2019-10-25/2020-03-31', '../2022-03-31', '2023-10/2027-09-30', '2025'],
  })
export type Period = z.infer<typeof Period>

export type Ends = {
  /** `open`: no limit; `unknown`: there is one, but it is not stated. */
  start: FuzzyDate | 'open' | 'unknown'
  end: FuzzyDate | 'open' | 'unknown'
}

const end = (text: string) => (text === '..' ? 'open' : text === '' ? 'unknown' : text)

/** The two ends of a period; both are the same date when the period is a single date. */
export function ends(period: Period): Ends {
  const [first = '', last = first] = period.split('/')
  return { start: end(first), end: end(last) }
}

/** The first and last day that a period can reach. */
export function periodBounds(period: Period): Bounds {
  const [first = '', last = first] = period.split('/')
  const { earliest } = limits(first)
  const { latest } = limits(last)
  return { ...(earliest ? { earliest } : {}), ...(latest ? { latest } : {}) }
}

const least = (a: Day | undefined, b: Day | undefined) =>
  a !== undefined && (b === undefined || a < b) ? a : b
const greatest = (a: Day | undefined, b: Day | undefined) =>
  a !== undefined && (b === undefined || a > b) ? a : b

export type Answer = 'yes' | 'no' | 'unknown'

/**
 * Whether a day lies in a period.
 *
 * `unknown` when the ends are not exact enough to tell: 15 October 2023 in `2023-10/2027-09-30`, which begins
 * at some day of October. A single date is the whole of itself, so `2025` covers each day of that year.
 */
export function covers(period: Period, day: Day): Answer {
  const [first = '', last] = period.split('/')
  if (last === undefined) {
    const { earliest, latest } = bounds(first)
    if (earliest === undefined || latest === undefined) return 'unknown'
    if (day < earliest || day > latest) return 'no'
    return /[?~%]$/.test(first) ? 'unknown' : 'yes'
  }
  const [start, finish] = [limits(first), limits(last)]
  if (start.earliest !== undefined && day < start.earliest) return 'no'
  if (finish.latest !== undefined && day > finish.latest) return 'no'
  // A start is never after its end, so each end also bounds the other.
  const lastStart = least(start.latest, finish.latest)
  const firstEnd = greatest(finish.earliest, start.earliest)
  const begun = first === '..' || (lastStart !== undefined && day >= lastStart)
  const notOver = last === '..' || (firstEnd !== undefined && day <= firstEnd)
  return begun && notOver ? 'yes' : 'unknown'
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
