import type { Day } from '@torg/domain/values'

/** From its first day to its last, inclusive. */
type Span = { first: Day; last: Day }

/** What stands in a lane of a day: the start of a bar of so many days, its continuation, or nothing. */
export type InLane<T> =
  | { start: T; days: number; before: boolean; after: boolean }
  | { through: T }
  | undefined

export type WeekLayout<T> = {
  /** For each day of the week, its lanes from the top: events of several days. */
  lanes: InLane<T>[][]
  /** For each day of the week, the events that are of this day alone, in the order given. */
  single: T[][]
}

/** How the events of a week stand in its days; those of several days keep to one lane, the longer on top. */
export function layOutWeek<T extends Span>(events: readonly T[], days: readonly Day[]): WeekLayout<T> {
  const [monday = '', sunday = ''] = [days[0], days.at(-1)]
  const lanes: InLane<T>[][] = days.map(() => [])
  const long = events
    .filter(({ first, last }) => first !== last && first <= sunday && last >= monday)
    .toSorted((a, b) => a.first.localeCompare(b.first) || b.last.localeCompare(a.last))
  for (const event of long) {
    const from = Math.max(0, days.indexOf(event.first))
    const to = event.last > sunday ? days.length - 1 : days.indexOf(event.last)
    const taken = lanes.slice(from, to + 1)
    let lane = 0
    while (taken.some((day) => day[lane] !== undefined)) lane++
    for (const [offset, day] of taken.entries()) {
      while (day.length < lane) day.push(undefined)
      day[lane] =
        offset === 0
          ? {
              start: event,
              days: taken.length,
              before: event.first < monday,
              after: event.last > sunday,
            }
          : { through: event }
    }
  }
  return {
    lanes,
    single: days.map((day) => events.filter(({ first, last }) => first === day && last === day)),
  }
}
