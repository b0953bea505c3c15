import type { When } from '@torg/domain/events'
import type { Speech } from '../words/speech.ts'
import * as words from '../words/words.ts'
import { format, wall } from './format.ts'
import { fuzzyInWords } from './fuzzy.ts'
import { instantOf, localOf } from './zone.ts'

const date = { day: 'numeric', month: 'long', year: 'numeric' } as const

const dayWords = (local: string, speech: Speech): string =>
  `${speech.date(local, { weekday: 'long' })} ${speech.date(local, date)}`

/** Whether two days or wall times are of the same day. */
const isSameDay = (a: string, b: string): boolean => a.slice(0, 10) === b.slice(0, 10)

/** The day in words, and what of it when that is known: hours, or a part of the day. */
export type WhenWords = readonly [day: string, time?: string]

function hoursInWords(start: string, end: string, speech: Speech): WhenWords {
  const clock = (text: string) => speech.say(words.clock, text)
  if (start === end) return [dayWords(start, speech), clock(speech.hour(start))]
  if (isSameDay(start, end))
    return [dayWords(start, speech), clock(`${speech.hour(start)}–${speech.hour(end)}`)]
  return [
    [start, end]
      .map((local) => speech.say(words.at, dayWords(local, speech), clock(speech.hour(local))))
      .join(' – '),
  ]
}

/** When an event is, in words, no more exactly than it is known. */
export function whenInWords(when: When, speech: Speech): WhenWords {
  switch (when.kind) {
    case 'timed':
      return hoursInWords(when.start, when.end ?? when.start, speech)
    case 'part-of-day':
      return [dayWords(when.date, speech), speech.say(words.parts[when.part])]
    case 'approximate':
      return [fuzzyInWords(when.date, speech)]
    case 'all-day':
      return when.end && when.end !== when.start
        ? [format(speech.locale, { ...date, timeZone: 'UTC' }).formatRange(wall(when.start), wall(when.end))]
        : [dayWords(when.start, speech)]
  }
}

/** The same in one line. */
export function whenLine(when: When, speech: Speech): string {
  const [day, time] = whenInWords(when, speech)
  return time ? speech.say(words.at, day, time) : day
}

/** The zone of an event's hours and the reader's own hours, when the reader's clock shows others; else `undefined`. */
export function readerTime(when: When, speech: Speech, readerZone = speech.zone): string | undefined {
  if (when.kind !== 'timed') return undefined
  const { start, end = start, zone } = when
  const [yourStart = '', yourEnd = ''] = [start, end].map((local) =>
    localOf(instantOf(local, zone), readerZone),
  )
  if (yourStart === start) return undefined
  const [day, time] = hoursInWords(yourStart, yourEnd, speech)
  const yours = !time ? day : isSameDay(yourStart, start) ? time : speech.say(words.at, day, time)
  return `${zoneInWords(zone, start, speech)} · ${speech.say(words.yourTime, yours)}`
}

/** Hours of Finland are called after the country; what the system calls them ("itä-Euroopan aika") nobody there says. */
function zoneInWords(zone: string, at: string, speech: Speech): string {
  if (zone === 'Europe/Helsinki') return speech.say(words.finnishTime)
  const parts = format(speech.locale, { timeZone: zone, timeZoneName: 'longGeneric' }).formatToParts(
    instantOf(at, zone),
  )
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone
}
