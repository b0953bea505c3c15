import { hash } from 'node:crypto'
import type { Kind } from '@torg/domain/records'
import { type AddressOf, type CalendarPart, calendarParts } from '@torg/interchange/ical'
import { parseStored, type Reading, type RecordName, type StoredName, type StoredText } from '@torg/storage'
import { LRUCache } from 'lru-cache'
import type { Marks, Tide } from '../caching/tide.ts'
import { Named, namedBy } from './named.ts'

type Options = { languages: readonly string[]; domain: string; now: string; address: AddressOf }

/** An event as it stands in calendars. */
export type WrittenPart = Pick<CalendarPart, 'modified' | 'zone'> & {
  /** Its text in UTF-8. */
  bytes: Uint8Array
  /** SHA-256 of them, base64url. */
  digest: string
}

type Kept = {
  part: WrittenPart
  /** The records that the event names, and what they were when it was written. */
  named: readonly RecordName[]
  seen: string
  kinds: readonly Kind[]
  /** How far these kinds had come when it was last known to be true. */
  marks: Marks
}

type Event = StoredName<'event'> | StoredText<'event'>

// About four kilobytes each: fifteen thousand events.
const capacity = 64_000_000

/**
 * Events as they stand in calendars: each is written once, and again when it or what it names has changed. Calendars
 * that are asked for differ, and have most of their events in common.
 */
export class KeptParts {
  readonly #tide: Tide
  readonly #kept = new LRUCache<string, Kept>({
    maxSize: capacity,
    sizeCalculation: ({ part, seen, named }, key) =>
      part.bytes.length + seen.length + key.length + 100 * named.length + 500,
  })

  constructor(tide: Tide) {
    this.#tide = tide
  }

  /** Parts for events in their order, and all kinds that they name. */
  async of(
    events: readonly Event[],
    options: Options,
    reading: Pick<Reading, 'getAll'>,
  ): Promise<{ parts: WrittenPart[]; kinds: Kind[] }> {
    const marks = this.#tide.marks()
    const found = events.map((event) => this.#kept.peek(keyOf(event, options)))
    const kept = found.every((each) => each !== undefined && this.#isTrue(each))
      ? found
      : await this.#renew(events, found, options, reading, marks)
    const all = kept.filter((each) => each !== undefined)
    const kinds = new Set<Kind>()
    for (const each of all) for (const kind of each.kinds) kinds.add(kind)
    return { parts: all.map(({ part }) => part), kinds: [...kinds] }
  }

  #isTrue({ marks, kinds }: Kept): boolean {
    return this.#tide.certain() && !this.#tide.movedSince(marks, kinds)
  }

  /** Those that are not there are written; of those that may have become untrue, only those that have. */
  async #renew(
    events: readonly Event[],
    found: readonly (Kept | undefined)[],
    options: Options,
    reading: Pick<Reading, 'getAll'>,
    marks: Marks,
  ): Promise<(Kept | undefined)[]> {
    const doubtful = found.filter((each) => each !== undefined && !this.#isTrue(each)) as Kept[]
    const now = await Named.fetch(
      doubtful.flatMap(({ named }) => named),
      reading,
    )
    const untrue = new Set<Kept | undefined>()
    for (const each of doubtful)
      if (now.state(each.named) === each.seen) each.marks = marks
      else untrue.add(each)
    const wanted = events.filter((_, index) => found[index] === undefined || untrue.has(found[index]))
    const written = await this.#write(await textsOf(wanted, reading), options, reading, marks)
    // What was removed since it was named is in none of them.
    return events.map(
      ({ id }, index) => written.get(id) ?? (untrue.has(found[index]) ? undefined : found[index]),
    )
  }

  async #write(
    texts: readonly StoredText<'event'>[],
    options: Options,
    reading: Pick<Reading, 'getAll'>,
    marks: Marks,
  ): Promise<Map<string, Kept>> {
    const events = texts.map((text) => ({ text, event: parseStored(text) }))
    const each = events.map((it) => ({ ...it, named: namedBy(it.event) }))
    const found = await Named.fetch(
      each.flatMap(({ named }) => named),
      reading,
    )
    const written = new Map<string, Kept>()
    for (const { text, event, named } of each) {
      const [part] = calendarParts([event], { ...options, find: found.among(named) })
      if (part === undefined) continue
      const bytes = Buffer.from(part.text)
      const kept = {
        part: { bytes, digest: hash('sha256', bytes, 'base64url'), modified: part.modified, zone: part.zone },
        named,
        seen: found.state(named),
        kinds: [...new Set(named.map(({ kind }) => kind))],
        marks,
      }
      written.set(text.id, kept)
      this.#kept.set(keyOf(text, options), kept)
    }
    return written
  }
}

const keyOf = ({ digest }: StoredName, { languages }: Options) => `${digest} ${languages.join()}`

/** The texts of events; those that were removed do not come. */
async function textsOf(
  events: readonly Event[],
  reading: Pick<Reading, 'getAll'>,
): Promise<StoredText<'event'>[]> {
  const texts = events.filter((event) => 'json' in event)
  const others = events.filter((event) => !('json' in event))
  const read = await reading.getAll(others)
  return [...texts, ...read.filter((text) => isEvent(text))]
}

const isEvent = (text: StoredText): text is StoredText<'event'> => text.kind === 'event'
