import { bounds, ends, type Period } from '@torg/domain/values'

const dayNumber = (day: string) => Date.parse(day) / 86_400_000

/** A stretch on a picture of time: certain from `from` to `to`, possible from `earliest` to `latest`. Shares of the width. */
export type Band = {
  earliest: number
  from: number
  to: number
  latest: number
  openStart: boolean
  openEnd: boolean
}

export type Scale = {
  at: (day: string) => number
  band: (period: Period) => Band
  ticks: { at: number; label: string }[]
}

const clamp = (value: number) => Math.min(1, Math.max(0, value))

/** Lays the days from `first` to `last` out from 0 to 1, with a little air on both sides. */
export function scaleOf(first: string, last: string): Scale {
  const [low, high] = [dayNumber(first), dayNumber(last)]
  const air = Math.max(20, (high - low) * 0.03)
  const [start, end] = [low - air, high + air]
  const at = (day: string) => clamp((dayNumber(day) - start) / (end - start))
  return {
    at,
    band: (period) => bandOf(period, at),
    ticks: yearTicks(first, last, at, high - low),
  }
}

function bandOf(period: Period, at: (day: string) => number): Band {
  const { start, end } = ends(period)
  const openStart = start === 'open' || start === 'unknown'
  const openEnd = end === 'open' || end === 'unknown'
  const first = openStart ? {} : bounds(start)
  const last = openEnd ? {} : bounds(end)
  const earliest = first.earliest ? at(first.earliest) : 0
  const latest = last.latest ? at(last.latest) : 1
  // One fuzzy date is uncertain throughout: somewhere in spring.
  if (start === end && first.earliest !== first.latest)
    return { earliest, from: latest, to: latest, latest, openStart, openEnd }
  return {
    earliest,
    from: first.latest ? at(first.latest) : earliest,
    to: last.earliest ? at(last.earliest) : latest,
    latest,
    openStart,
    openEnd,
  }
}

function yearTicks(first: string, last: string, at: (day: string) => number, days: number) {
  const [from, to] = [Number(first.slice(0, 4)), Number(last.slice(0, 4)) + 1]
  if (days < 500) {
    const months: { at: number; label: string }[] = []
    for (let index = 0; index <= (to - from) * 12; index += days > 200 ? 3 : 1) {
      const day = new Date(Date.UTC(from, index, 1)).toISOString().slice(0, 10)
      const position = at(day)
      if (position > 0 && position < 1)
        months.push({ at: position, label: `${Number(day.slice(5, 7))}/${day.slice(0, 4)}` })
    }
    return months
  }
  const years = Array.from({ length: to - from + 1 }, (_, index) => from + index)
  const step = Math.ceil(years.length / 8)
  return years
    .filter((_, index) => index % step === 0)
    .map((year) => ({ at: at(`${year}-01-01`), label: String(year) }))
    .filter((tick) => tick.at > 0 && tick.at < 1)
}
