import type { Kind } from '@torg/domain/records'
import { type AddressOf, type CalendarPart, calendarParts } from '@torg/interchange/ical'
import { parseStored, type Reading, type StoredText } from '@torg/storage'
import type { Marks, Tide } from '../caching/tide.ts'
import { fetchReferred } from '../formats/at-hand.ts'

type Options = { languages: readonly string[]; domain: string; now: string; address: AddressOf }

type Kept = {
  part: CalendarPart
  /** The kinds that the event names, and how far they had come. */
  kinds: readonly Kind[]
  marks: Marks
}

// About four kilobytes each.
const most = 10_000

/**
 * Events as they stand in calendars: each is written once, and again when it or what it names has changed. Calendars
 * that are asked for differ, and have most of their events in common.
 */
export class KeptParts {
  readonly #tide: Tide
  readonly #kept = new Map<string, Kept>()

  constructor(tide: Tide) {
    this.#tide = tide
  }

  /** Parts for texts in their order, and all kinds that they name. */
  async of(
    texts: readonly StoredText<'event'>[],
    options: Options,
    reading: Pick<Reading, 'getAll'>,
  ): Promise<{ parts: CalendarPart[]; kinds: Kind[] }> {
    const marks = this.#tide.marks()
    const found = texts.map((text) => this.#find(keyOf(text, options)))
    const missing = texts.filter((_, index) => found[index] === undefined)
    const fresh = missing.length > 0 ? await this.#write(missing, options, reading, marks) : new Map()
    const all = texts.flatMap((text, index) => found[index] ?? fresh.get(text) ?? [])
    return { parts: all.map(({ part }) => part), kinds: [...new Set(all.flatMap(({ kinds }) => kinds))] }
  }

  #find(key: string): Kept | undefined {
    const kept = this.#kept.get(key)
    if (kept === undefined || this.#tide.movedSince(kept.marks, kept.kinds)) return undefined
    return kept
  }

  async #write(
    texts: readonly StoredText<'event'>[],
    options: Options,
    reading: Pick<Reading, 'getAll'>,
    marks: Marks,
  ): Promise<Map<StoredText<'event'>, Kept>> {
    const events = texts.map(parseStored)
    const { find, kinds } = await fetchReferred(reading, 'event', events)
    const parts = calendarParts(events, { ...options, find })
    const written = new Map<StoredText<'event'>, Kept>()
    for (const [index, text] of texts.entries()) {
      const part = parts[index]
      if (part === undefined) continue
      const kept = { part, kinds, marks }
      written.set(text, kept)
      this.#kept.delete(keyOf(text, options))
      this.#kept.set(keyOf(text, options), kept)
    }
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= most) break
      this.#kept.delete(oldest)
    }
    return written
  }
}

const keyOf = ({ digest }: StoredText, { languages }: Options) => `${digest} ${languages.join()}`
