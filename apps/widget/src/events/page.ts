import * as words from '../words/words.ts'
import { Failure } from './failure.ts'
import { list, localizedText, object, record, string } from './readers.ts'
import { readEvent, type ShownEvent } from './shown.ts'

/** One page of events, as far as it can be read. */
export type EventPage = {
  events: ShownEvent[]
  /** Cursor of the next page; absent on the last. */
  next: string | undefined
  /** How many items could not be read. */
  skipped: number
}

const named = record(object({ name: localizedText }))
const readAnswer = object(
  { items: list((item) => item) },
  { next: string, included: object({}, { organisations: named }) },
)

/**
 * Reads an answer of `/v1/events`: a bad item does not hide the good ones. Organisers that are records of their own get
 * the names that came along.
 *
 * @throws Failure when it is no list, or nothing in it can be read
 */
export function readPage(body: unknown): EventPage {
  const { items = [{}], next, included } = readAnswer(body) ?? {}
  const names = new Map(Object.entries(included?.organisations ?? {}))
  const events = items.map(readEvent).filter((event) => event !== undefined)
  for (const organiser of events.flatMap(({ organisers = [] }) => organisers)) {
    const found = names.get(organiser.organisation ?? '')
    if (found) organiser.name ??= found.name
  }
  if (events.length === 0 && items.length > 0) throw new Failure(words.failed)
  return { events, next, skipped: items.length - events.length }
}
