import { bounds, ends, type Period } from '@torg/domain/values'

const dayNumber = (day: string) => Date.parse(day) / 86_400_000

/**
 * A stretch on a picture of time, in shares of its width: possible from `earliest` to `latest`,
 * certain from `from` to `to`. An edge that the source leaves open or unknown runs out of the picture.
 */
export type Band = {
  earliest: number
  from: number
  to: number
  latest: number
  runsIn: boolean
  runsOut: boolean
}

export type Scale = {
  /** The middle of a day. */
  at: (day: string) => number
  band: (period: Period) => Band
  ticks: { at: number; label: string }[]
  /** What the edges stand for, in days since 1970: so that a script can find the day under a pointer. */
  span: { start: number; end: number }
}

const clamp = (value: number) => Math.min(1, Math.max(0, value))

/** Lays the days from `first` to `last` out from 0 to 1, with a little air on both sides. */
export function scaleOf(first: string, last: string): Scale {
  const [low, high] = [dayNumber(first), dayNumber(last) + 1]
  const air = Math.max(10, (high - low) * 0.03)
  const [start, end] = [low - air, high + air]
  const share = (day: string, hours: number) => clamp((dayNumber(day) + hours / 24 - start) / (end - start))
  return {
    at: (day) => share(day, 12),
    band: (period) =>
      bandOf(
        period,
        (day) => share(day, 0),
        (day) => share(day, 24),
      ),
    ticks: ticksOf(first, last, (day) => share(day, 0), high - low),
    span: { start, end },
  }
}

function bandOf(period: Period, morning: (day: string) => number, night: (day: string) => number): Band {
  const { start, end } = ends(period)
  const first = start === 'open' || start === 'unknown' ? {} : bounds(start)
  const last = end === 'open' || end === 'unknown' ? {} : bounds(end)
  const earliest = first.earliest ? morning(first.earliest) : 0
  const latest = last.latest ? night(last.latest) : 1
  const runs = { runsIn: first.earliest === undefined, runsOut: last.latest === undefined }
  // One fuzzy date is possible throughout and certain nowhere: somewhere in spring.
  if (start === end && first.earliest !== first.latest)
    return { earliest, from: latest, to: latest, latest, ...runs }
  const begun = first.latest ? morning(first.latest) : earliest
  const over = last.earliest ? morning(last.earliest) : latest
  const exactEnd = last.earliest !== undefined && last.earliest === last.latest
  return {
    earliest,
    // With an unknown start only the last day is certain; with an unknown end, only the first.
    from: start === 'unknown' ? over : begun,
    to: end === 'unknown' ? (first.latest ? night(first.latest) : earliest) : exactEnd ? latest : over,
    latest,
    ...runs,
  }
}

const firstOfMonth = (year: number, month: number) =>
  new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10)

function ticksOf(first: string, last: string, at: (day: string) => number, days: number) {
  const [from, to] = [Number(first.slice(0, 4)), Number(last.slice(0, 4)) + 1]
  const monthly = days < 500
  // Five marks are as many as a narrow lane can label.
  const step = monthly ? Math.ceil(days / 150) : 12 * Math.ceil((to - from) / 5)
  const ticks: { at: number; label: string }[] = []
  for (let month = 0; month <= (to - from) * 12; month += step) {
    const day = firstOfMonth(from, month)
    const position = at(day)
    const label = monthly ? `${Number(day.slice(5, 7))}/${day.slice(0, 4)}` : day.slice(0, 4)
    if (position > 0 && position < 1) ticks.push({ at: position, label })
  }
  return ticks
}
