import type { When } from '@torg/domain/events'
import { Day, instantOf, LocalDateTime, localOf, Period, type TimeZone } from '@torg/domain/values'

const form = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)(?::\d\d(?:[.,]\d+)?)?\s*(Z|[+-]\d\d(?::?\d\d)?)?$/i

/** The wall time in a zone of an ISO 8601 date-time; one without an offset is wall time already. */
export function wallTime(text: string, zone: TimeZone): LocalDateTime | undefined {
  const [, day, time, offset] = form.exec(text.trim()) ?? []
  const wall = LocalDateTime.safeParse(`${day}T${time}`)
  if (!wall.success || offset === undefined) return wall.data
  const sign = /^[+-]\d\d$/.test(offset) ? `${offset}:00` : offset.replace(/^([+-]\d\d)(\d\d)$/, '$1:$2')
  const moment = Date.parse(`${wall.data}:00${sign.toUpperCase()}`)
  if (Number.isNaN(moment)) return undefined
  // An hour that the clocks of the zone leave out is still what somebody stated.
  if (Date.parse(instantOf(wall.data, zone)) === moment) return wall.data
  return LocalDateTime.safeParse(localOf(new Date(moment).toISOString(), zone)).data
}

const isMidnight = (wall: string | undefined) => wall === undefined || /T(?:00:00|23:59)$/.test(wall)

export type IsoWhen = {
  when: When
  /** Midnight stood for a day without an hour. */
  wasMidnight?: boolean
}

/**
 * When something is, from dates as ISO 8601 and schema.org write them. A day, month or year is no more than that, and
 * hours from midnight to midnight are days: so programs write a day whose hour nobody knows.
 *
 * @param isHourStated the document says elsewhere that the hours are meant, also at midnight
 */
export function whenOfIso(
  start: string,
  end: string | undefined,
  zone: TimeZone,
  isHourStated = false,
): IsoWhen | undefined {
  const [first, last] = [wallTime(start, zone), end === undefined ? undefined : wallTime(end, zone)]
  const lastDay = last?.slice(0, 10) ?? (Day.safeParse(end?.trim()).success ? end?.trim() : undefined)
  if (first !== undefined) {
    const day = first.slice(0, 10)
    if (!isHourStated && first.endsWith('T00:00') && isMidnight(last)) {
      const until = last?.endsWith('T00:00') && last > first ? before(lastDay) : lastDay
      return { when: days(day, until), wasMidnight: true }
    }
    const isLater = last !== undefined && instantOf(last, zone) > instantOf(first, zone) && last > first
    return { when: { kind: 'timed', start: first, ...(isLater ? { end: last } : {}), zone } }
  }
  const text = start.trim()
  if (Day.safeParse(text).success) return { when: days(text, lastDay) }
  const period = Period.safeParse(text)
  return period.success && !text.includes('/')
    ? { when: { kind: 'approximate', date: period.data } }
    : undefined
}

const days = (start: Day, end: Day | undefined): When => ({
  kind: 'all-day',
  start,
  ...(end !== undefined && end > start ? { end } : {}),
})

function before(day: Day | undefined): Day | undefined {
  return day && new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
}
