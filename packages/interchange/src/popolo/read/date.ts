import { FuzzyDate, type Period } from '@torg/domain/values'
import { type Entry, textIn } from '../../reading/json.ts'
import type { Reading } from '../../reading/reading.ts'

/** A date of any exactness: `2017`, `2017-06`, `2017-06-00`, `2017-06-01T00:00:00Z`; nothing for an empty one. */
export function readDate(entry: Entry, key: string, reading: Reading): FuzzyDate | undefined {
  const text = textIn(entry, key)
  if (text === undefined) return undefined
  const day = text.replace(/^(\d{4}-\d\d-\d\d)[T ].*$/, '$1')
  const date = day.replace(/(?:-00){1,2}$/, '')
  if (FuzzyDate.safeParse(date).success) return date
  reading.problem(
    'not-valid',
    { pointer: `${entry.pointer}/${key}` },
    `Expected a date such as "2017-06"; received ${JSON.stringify(text.slice(0, 60))}`,
  )
  return undefined
}

/**
 * Two dates as a period. What is not there is not known: Popolo has no other way to say that it has not ended. The
 * same year or month twice is the whole of it.
 */
export function readPeriod(
  entry: Entry,
  [startKey, endKey]: readonly [string, string],
  reading: Reading,
  endOf: (date: FuzzyDate) => FuzzyDate = (date) => date,
): Period | undefined {
  const start = readDate(entry, startKey, reading)
  const until = readDate(entry, endKey, reading)
  const end = until !== undefined && /^\d{4}(-\d\d){0,2}$/.test(until) ? endOf(until) : until
  if (start === undefined && end === undefined) return undefined
  return start === end ? start : `${start ?? ''}/${end ?? ''}`
}
