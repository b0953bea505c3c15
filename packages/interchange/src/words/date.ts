import type { When } from '@torg/domain/events'
import type { Day, LocalDateTime } from '@torg/domain/values'
import type { Reader } from './reader.ts'

const formats = new Map<string, Intl.DateTimeFormat>()

function format(language: string, part: 'day' | 'time'): Intl.DateTimeFormat {
  const key = `${language} ${part}`
  const known = formats.get(key)
  if (known) return known
  const made = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    timeZone: 'UTC',
    ...(part === 'day' ? { dateStyle: 'long' } : { timeStyle: 'short' }),
  })
  formats.set(key, made)
  return made
}

/** A day in words: 20 mars 2024. */
export const sayDay = (day: Day, { wordsLanguage }: Reader): string =>
  format(wordsLanguage, 'day').format(Date.parse(`${day}T00:00:00Z`))

/** The hour of a wall time: 13:00. */
export const sayTime = (wall: LocalDateTime, { wordsLanguage }: Reader): string =>
  format(wordsLanguage, 'time').format(Date.parse(`${wall}Z`))

/** A wall time or a day in words. */
export const sayMoment = (moment: LocalDateTime | Day, reader: Reader): string =>
  moment.length > 10
    ? `${sayDay(moment.slice(0, 10), reader)} ${sayTime(moment, reader)}`
    : sayDay(moment, reader)

/** When an event is, in words; `undefined` when it has no certain day. */
export function sayWhen(when: When, reader: Reader): string | undefined {
  switch (when.kind) {
    case 'timed':
    case 'all-day': {
      const sameDay = when.end?.slice(0, 10) === when.start.slice(0, 10)
      const end =
        when.end === undefined || when.end === when.start
          ? undefined
          : sameDay
            ? sayTime(when.end, reader)
            : sayMoment(when.end, reader)
      return [sayMoment(when.start, reader), end].filter((part) => part !== undefined).join(' – ')
    }
    case 'part-of-day':
      return `${sayDay(when.date, reader)}, ${reader.words.part[when.part]}`
    case 'approximate':
      return undefined
  }
}
