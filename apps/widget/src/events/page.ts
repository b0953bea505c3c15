import * as words from '../words/words.ts'
import { Failure } from './failure.ts'
import { object, string } from './readers.ts'
import { readEvent, type ShownEvent } from './shown.ts'

/** One page of events, as far as it can be read. */
export type EventPage = {
  events: ShownEvent[]
  /** Cursor of the next page; absent on the last. */
  next: string | undefined
  /** How many items could not be read. */
  skipped: number
}

const array = (value: unknown): unknown[] | undefined => (Array.isArray(value) ? value : undefined)
const readAnswer = object({ items: array }, { next: string })

/**
 * Reads an answer of `/v1/events`: a bad item does not hide the good ones.
 *
 * @throws Failure when it is no list, or nothing in it can be read
 */
export function readPage(body: unknown): EventPage {
  const { items = [{}], next } = readAnswer(body) ?? {}
  const events = items.map(readEvent).filter((event) => event !== undefined)
  if (events.length === 0 && items.length > 0) throw new Failure(words.failed)
  return { events, next, skipped: items.length - events.length }
}
