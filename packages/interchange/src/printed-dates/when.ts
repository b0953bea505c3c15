import type { When } from '@torg/domain/events'
import { addDays, Day, isExactDay, type PartOfDay, Period, type TimeZone } from '@torg/domain/values'
import { datesIn } from './date.ts'

/** What a row says of the time of an event, as it stands there. */
export type Said = {
  date?: string | undefined
  time?: string | undefined
  endDate?: string | undefined
  endTime?: string | undefined
}

const parts: [RegExp, PartOfDay][] = [
  [/\b(?:aamu\p{Letter}*|förmiddag\p{Letter}*|morgon\p{Letter}*|morning)$/iu, 'morning'],
  [/\b(?:iltapäiv\p{Letter}*|eftermiddag\p{Letter}*|afternoon)$/iu, 'afternoon'],
  [/\b(?:ilta|illalla|kväll|kvällen|evening)$/iu, 'evening'],
]

const hours =
  /(?:^|[\sT])(?:klo|klockan|kl\.?|at)?\s*([01]?\d|2[0-3])(?:[.:]([0-5]\d))?(?::[0-5]\d)?(?:\s*(?:[–—-]|till|to)\s*(?:klo|kl\.?)?\s*([01]?\d|2[0-3])(?:[.:]([0-5]\d))?(?::[0-5]\d)?)?\s*(?:h|hrs)?$/i

type Hours = { start: string; end?: string | undefined }

const clock = (hour: string, minute = '00') => `${hour.padStart(2, '0')}:${minute}`

function hoursIn(text: string | undefined): Hours | undefined {
  const [, hour, minute, endHour, endMinute] = hours.exec(text?.trim() ?? '') ?? []
  if (hour === undefined) return undefined
  return { start: clock(hour, minute), ...(endHour === undefined ? {} : { end: clock(endHour, endMinute) }) }
}

/** A day and what stands after it: hours or a part of the day. */
function apart(text: string): { date: string; hours?: Hours | undefined; part?: PartOfDay | undefined } {
  if (datesIn(text)) return { date: text }
  for (const [word, part] of parts)
    if (word.test(text))
      return { date: text.replace(word, '').replace(/[\s,]+(?:på|on|in the)?\s*$/, ''), part }
  const found = hours.exec(text)
  const date = found && text.slice(0, found.index).replace(/,$/, '')
  return date && datesIn(date) ? { date, hours: hoursIn(found[0]) } : { date: text }
}

/**
 * When an event is, as exactly as a row says and no more: hours only where hours stand, a month as a month, a day
 * without a year as such. `undefined` when it cannot be told.
 */
export function whenIn(said: Said, zone: TimeZone): When | undefined {
  const first = apart(said.date?.trim() ?? '')
  const dates = datesIn(first.date)
  if (!dates) return undefined
  const last = said.endDate === undefined ? undefined : apart(said.endDate.trim())
  const end = last ? datesIn(last.date)?.start : dates.end
  if (last && end === undefined) return undefined
  const { start } = dates
  const only = said.time === undefined ? first.hours : hoursIn(said.time)
  if (said.time !== undefined && !only) return undefined
  if (!isExactDay(start) || (end !== undefined && !isExactDay(end))) {
    const date = Period.safeParse(end === undefined ? start : `${start}/${end}`)
    // An hour of a day that is not known has no place; to drop it would be to lose it.
    return only || first.part || !date.success ? undefined : { kind: 'approximate', date: date.data }
  }
  if (!only) {
    if (first.part) return { kind: 'part-of-day', date: start, part: first.part }
    return end === undefined || end === start
      ? { kind: 'all-day', start }
      : end < start || !Day.safeParse(end).success
        ? undefined
        : { kind: 'all-day', start, end }
  }
  const closing = hoursIn(said.endTime)?.start ?? last?.hours?.start ?? only.end
  // 22–02 ends on the day after.
  const closes = end ?? (closing !== undefined && closing < only.start ? addDays(start, 1) : start)
  return {
    kind: 'timed',
    start: `${start}T${only.start}`,
    ...(closing === undefined || `${closes}T${closing}` < `${start}T${only.start}`
      ? {}
      : { end: `${closes}T${closing}` }),
    zone,
  }
}
