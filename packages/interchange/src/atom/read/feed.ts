import type { LanguageTag, TimeZone } from '@torg/domain/values'
import { idsFor } from '../../reading/id.ts'
import type { Read } from '../../reading/problem.ts'
import { isWithin, openReading, type Reading, type ReadingOptions } from '../../reading/reading.ts'
import { type Around, atomEntry, type FeedEntry, rssItem } from './entry.ts'
import { type Assumed, eventOf, postOf } from './record.ts'
import { languageOf } from './text.ts'
import { type Element, elementsIn, first, textOf, treeOf } from './tree.ts'

export type FeedReadingOptions = ReadingOptions & {
  /** Language of texts when the feed names none; `und` if absent. */
  language?: LanguageTag | undefined
  /** Zone in which moments become days, and in which events are shown; `Europe/Helsinki` if absent. */
  zone?: TimeZone | undefined
  /** Address that the feed was fetched from: what its relative addresses are relative to. */
  address?: string | undefined
  /** What feeds do not say. Without `events`, entries that tell of events are reported, not read. */
  assumed?: Partial<Assumed> | undefined
}

const atom = 'http://www.w3.org/2005/Atom'

function entriesOf(root: Element, around: Around): FeedEntry[] | undefined {
  const top = elementsIn(root)[0]
  if (top?.name === 'feed' && top.namespace === atom) {
    const base = top.attributes.get('xml:base') ?? around.base
    const inner = { ...around, base, language: languageOf(top, around.language) }
    return elementsIn(top)
      .filter(({ name }) => name === 'entry')
      .map((entry) => atomEntry(entry, inner))
  }
  if (top?.name !== 'rss' && top?.name !== 'rdf') return undefined
  const channel = first(top, 'channel')
  const stated = channel && first(channel, 'language')
  const tag = stated ? new Map([['xml:lang', textOf(stated).trim().replace('_', '-')]]) : undefined
  const language = languageOf(stated && tag && { ...stated, attributes: tag }, around.language)
  // RSS 1.0 has its items beside the channel.
  return [...(channel ? elementsIn(channel) : []), ...elementsIn(top)]
    .filter(({ name }) => name === 'item')
    .map((item) => rssItem(item, { ...around, language }))
}

function keep(entry: FeedEntry, id: string, { zone }: Around, assumed: Assumed, reading: Reading) {
  const at = { line: entry.line }
  for (const name of entry.left) reading.notTaken(`${name} of an entry`, at)
  const isOther = entry.own !== undefined && entry.own.kind !== 'post' && entry.own.kind !== 'event'
  if (isOther) reading.notTaken(`${entry.own?.kind} in a feed`, at)
  else if (entry.own?.kind === 'event' || entry.starts !== undefined) {
    if (!assumed.events) reading.notTaken('events in a feed, when nothing is assumed of them', at)
    else reading.keep('event', eventOf(id, entry, assumed.events, zone), at)
  } else reading.keep('post', postOf(id, entry, assumed), at)
}

/**
 * The posts of an Atom or RSS feed, and its events where entries say when they begin (RSS event module).
 *
 * HTML becomes plain text. An id is that which Torg gave, else a slug of the entry's id or the path of its address.
 * The day of a post is that of its publication in `zone`. What is no XML ends there, with a problem; nothing is
 * fetched, no entity of the document's own is expanded. Never throws.
 */
export function readFeed(document: string, options: FeedReadingOptions = {}): Read {
  const reading = openReading(options)
  if (!isWithin(document, reading, { line: 1 })) return reading.close()
  const around = {
    language: options.language ?? 'und',
    base: options.address,
    zone: options.zone ?? 'Europe/Helsinki',
  }
  const entries = entriesOf(treeOf(document, reading), around)
  if (!entries) {
    reading.problem('unreadable', { line: 1 }, 'Expected an Atom or RSS feed')
    return reading.close()
  }
  const assumed = { kind: 'article', ...options.assumed } as const
  const keyOf = ({ key, title }: FeedEntry) => key ?? title?.text ?? ''
  const ids = idsFor(entries.filter(({ own }) => !own).map(keyOf))
  for (const [index, entry] of entries.entries()) {
    if (index >= reading.limits.records) {
      const text = `Expected at most ${reading.limits.records} entries; the rest was not read`
      reading.problem('too-large', { line: entry.line }, text)
      break
    }
    const id = entry.own?.id ?? ids.get(keyOf(entry))
    if (id !== undefined) keep(entry, id, around, assumed, reading)
  }
  return reading.close()
}
