import { days, eventId, firstDay } from '../records/event.ts'
import { compound, occasions, topics } from '../records/words.ts'

// A step that shares no factor with the numbers it walks through, so that each comes once before any comes again.
const step = 7919

const minutes = days * 1440
const beginning = Date.parse(`${firstDay}T00:00:00Z`)

/** The years in which events take place. */
export const yearsOfEvents = Array.from(
  { length: Math.ceil(days / 365) },
  (_, index) => Number(firstDay.slice(0, 4)) + index,
)

/** A minute among the years of the events; every number below four million has another. */
export const minuteOf = (index: number): string =>
  new Date(beginning + ((index * step) % minutes) * 60_000).toISOString()

/** The id of one of so many events; every number below `written` has another. */
export const someEvent = (index: number, written: number): string => eventId((index * step) % written)

const words = topics.flatMap((topic) =>
  occasions.flatMap((occasion) => {
    const { fi, sv, en } = compound(topic, occasion)
    return [fi, sv, en, topic[2]]
  }),
)

/** Something to look for: rare and frequent words in three languages, one or two of them. */
export const wordOf = (index: number): string => words[(index * step) % words.length] ?? ''
export const wordCount = words.length
