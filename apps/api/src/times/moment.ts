import { addDays, instantOf, localOf } from '@torg/domain/values'

/** The present as the filters see it: to the minute, so that addresses repeat. */
export type Present = {
  /** Start of this minute: instant, UTC. */
  now: string
  /** This day in the zone of the API. */
  today: string
  zone: string
}

const minute = 60_000

export function presentOf(clock: () => Date, zone: string): Present {
  const now = new Date(Math.floor(clock().getTime() / minute) * minute).toISOString()
  return { now, today: localOf(now, zone).slice(0, 10), zone }
}

/** When an answer that speaks of now is no longer true: ms. */
export const endOfMinute = ({ now }: Present): number => Date.parse(now) + minute

/** When an answer that speaks of today is no longer true: ms. */
export const endOfDay = ({ today, zone }: Present): number => Date.parse(startOf(addDays(today, 1), zone))

const startOf = (day: string, zone: string) => instantOf(`${day}T00:00`, zone)

/** A moment of a query as an instant, and until when (ms) it means that. */
export type Resolved = { instant: string; until?: number }

/** The beginning of `now`, `today`, a day or a moment. */
export function beginning(text: string, present: Present): Resolved {
  if (text === 'now') return { instant: present.now, until: endOfMinute(present) }
  if (text === 'today') return { instant: startOf(present.today, present.zone), until: endOfDay(present) }
  return { instant: text.length === 10 ? startOf(text, present.zone) : new Date(text).toISOString() }
}

/** The end, exclusive: a day is over when the next begins, a moment is its own end. */
export function ending(text: string, present: Present): Resolved {
  if (text === 'today')
    return { instant: startOf(addDays(present.today, 1), present.zone), until: endOfDay(present) }
  return text.length === 10 ? { instant: startOf(addDays(text, 1), present.zone) } : beginning(text, present)
}
