import { type Instant, type LocalizedText, pick } from '@torg/domain/values'
import type { Given, Readership } from '../../context.ts'
import type { Written } from '../../losses/loss.ts'
import { readerOf } from '../../words/reader.ts'
import { element } from '../../xml/element.ts'
import { entryOf } from './entry.ts'
import type { FeedKind } from './parts.ts'

export type FeedOptions = Readership & {
  /** Name of the feed. */
  name: LocalizedText
  /** Address of the feed itself: its id, and where a reader looks again. */
  source: string
  /** Address of the page that shows the same. */
  page?: string | undefined
  /** Who publishes the feed: the author of entries that name none. */
  publisher: string
  /** Domain that the ids belong to: the id of an entry is a tag of it (RFC 4151). It must never change. */
  domain: string
  /** The moment of writing, for records that come without `recorded`. */
  now: Instant
}

const namespaces = {
  xmlns: 'http://www.w3.org/2005/Atom',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:ev': 'http://purl.org/rss/1.0/modules/event/',
}

/**
 * Records in order as an Atom feed (RFC 4287). An entry was updated when its record was; when an event is stands in
 * words, and as data in the event module of RSS, as Atom would make a moment of a day.
 */
export function writeFeed<K extends FeedKind>(
  kind: K,
  records: readonly Given<K>[],
  options: FeedOptions,
): Written {
  const reader = readerOf(options)
  const name = pick(options.name, options.languages)
  const entries = records.map((record) => entryOf(kind, record, reader, options))
  const moments = records.map(({ recorded }) => Date.parse(recorded?.modified ?? options.now))
  const updated = new Date(moments.length > 0 ? Math.max(...moments) : Date.parse(options.now)).toISOString()
  const feed = element('feed', { ...namespaces, 'xml:lang': name.language }, [
    element('id', {}, options.source),
    element('title', { type: 'text' }, name.text),
    element('updated', {}, updated),
    element('author', {}, [element('name', {}, options.publisher)]),
    element('generator', {}, 'Torg'),
    element('link', { rel: 'self', type: 'application/atom+xml', href: options.source }),
    ...(options.page === undefined ? [] : [element('link', { rel: 'alternate', href: options.page })]),
    ...entries.map(({ xml }) => xml),
  ])
  return {
    document: `<?xml version="1.0" encoding="utf-8"?>\n${feed}\n`,
    lost: entries.flatMap(({ lost }) => lost),
  }
}
