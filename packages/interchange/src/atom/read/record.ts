import type { Organiser, PublicEvent } from '@torg/domain/events'
import type { Post } from '@torg/domain/programmes'
import type { Id, LanguageTag, Link, LocalizedText, Stated } from '@torg/domain/values'
import { isExactDay, LanguageTag as Tag, WebAddress } from '@torg/domain/values'
import { whenOfIso } from '../../iso-dates/when.ts'
import { whenIn } from '../../printed-dates/when.ts'
import { inferred } from '../../reading/inferred.ts'
import { sayDay, sayWhen } from '../../words/date.ts'
import { en } from '../../words/en.ts'
import { fi } from '../../words/fi.ts'
import { readerOf } from '../../words/reader.ts'
import { sv } from '../../words/sv.ts'
import type { EntryLink, FeedEntry, Told } from './entry.ts'

/** What Torg asks of every event, and feeds do not say. */
export type AssumedOfEvents = {
  kind: PublicEvent['kind']
  level: PublicEvent['level']
  organisers: Organiser[]
}

export type Assumed = {
  /** What sort of posts these are. */
  kind: Post['kind']
  publisher?: Id | undefined
  events?: AssumedOfEvents | undefined
}

const examples = new Set([sv, fi, en].map(({ example }) => example))
const readers = ['sv', 'fi', 'en'].map((language) => readerOf({ languages: [language] }))

const localized = (told: Told | undefined): LocalizedText | undefined =>
  told && told.text !== '' ? { [told.language]: told.text } : undefined

type Led = { told?: Told | undefined; example: boolean; lead?: string | undefined }

/**
 * A text without the words that `writeFeed` puts before it: that it is an example, and when. Only in entries of
 * Torg's own, and only where the words say what the entry says as data, or are a date as `isDate` tells.
 */
function led({ own, summary }: FeedEntry, isDate: (words: string) => boolean): Led {
  const [before = '', ...rest] = summary?.text.split('\n\n') ?? []
  const lines = before.split('\n')
  const example = examples.has(lines[0] ?? '')
  const lead = lines.slice(example ? 1 : 0).join('\n')
  if (!own || !summary || !(lead === '' ? example : isDate(lead))) return { told: summary, example: false }
  return { told: rest.length > 0 ? { ...summary, text: rest.join('\n\n') } : undefined, example, lead }
}

const linkOf = ({ href, title, language }: EntryLink): Link => {
  const tag = Tag.safeParse(language)
  return {
    href,
    ...(title ? { title: { [title.language]: title.text } } : {}),
    ...(tag.success ? { language: tag.data as LanguageTag } : {}),
  }
}

const linksOf = (links: readonly EntryLink[]) => {
  const read = links.filter(({ href }) => WebAddress.safeParse(href).success).map(linkOf)
  return read.length > 0 ? { links: read } : {}
}

type Made = { record: Record<string, unknown> & { id: Id }; stated: Stated[] }

const whole = ({ record, stated }: Made) => ({ ...record, ...(stated.length > 0 ? { stated } : {}) })

/** A post; without a title it is called by the first line of its text. */
export function postOf(id: Id, entry: FeedEntry, assumed: Assumed) {
  const said = entry.date
  const days = said === undefined || !isExactDay(said) ? [] : readers.map((reader) => sayDay(said, reader))
  const { told, example } = led(entry, (words) => days.includes(words))
  const text = entry.content ?? told ?? entry.title
  // Feeds of others repeat the text as its summary; one of ours says what the record says.
  const isSummary = entry.own || told?.text !== entry.content?.text
  const summary = entry.content && told && isSummary ? localized(told) : undefined
  const firstLine = text && { ...text, text: text.text.split('\n')[0]?.slice(0, 120).trim() ?? '' }
  const title = localized(entry.title ?? firstLine)
  return whole({
    record: {
      id,
      kind: assumed.kind,
      ...(title ? { title } : {}),
      ...(summary ? { summary } : {}),
      ...(text ? { text: localized(text) } : {}),
      ...(entry.date === undefined ? {} : { date: entry.date }),
      ...(assumed.publisher === undefined ? {} : { publisher: assumed.publisher }),
      ...(example ? { example } : {}),
      ...linksOf(entry.links),
    },
    stated: [
      inferred('/kind'),
      ...(entry.title ? [] : [inferred('/title')]),
      ...(example ? [inferred('/example')] : []),
    ],
  })
}

// Some day, of which nothing is known.
const unknown = { kind: 'approximate', date: 'XXXX' } as const

/** An event, from an entry that says when it begins, or at least that it is one. */
export function eventOf(id: Id, entry: FeedEntry, assumed: AssumedOfEvents, zone: string) {
  const stated = entry.starts === undefined ? undefined : whenOfIso(entry.starts, entry.ends, zone)?.when
  const words = stated ? readers.map((reader) => sayWhen(stated, reader)) : []
  const inWords = (text: string) => (stated ? undefined : whenIn({ date: text }, zone))
  const { told, example, lead } = led(entry, (text) => words.includes(text) || inWords(text) !== undefined)
  const worded = lead ? inWords(lead) : undefined
  const when = stated ?? worded ?? unknown
  const [name, summary, content] = [entry.title, told, entry.content].map(localized)
  const { organiser, place } = entry
  const language = entry.title?.language ?? 'und'
  // Others say all that they say in a summary.
  const texts = {
    ...(summary && (content || entry.own) ? { summary } : {}),
    ...(content ? { description: content } : summary && !entry.own ? { description: summary } : {}),
  }
  return whole({
    record: {
      id,
      kind: assumed.kind,
      ...(name ? { name } : {}),
      ...texts,
      when,
      status: { kind: 'scheduled' },
      level: assumed.level,
      organisers:
        organiser === undefined
          ? assumed.organisers
          : [{ name: { [language]: organiser }, role: 'organiser' }],
      ...(place === undefined ? {} : { place: { name: { [language]: place } } }),
      ...(example ? { example } : {}),
      ...linksOf(entry.links),
    },
    stated: [
      ...['/kind', '/level', '/status'].map((field) => inferred(field)),
      ...(organiser === undefined ? [inferred('/organisers')] : []),
      // Offsets are stated, zones are not.
      ...(when.kind === 'timed' ? [inferred('/when/zone')] : []),
      ...(example ? [inferred('/example')] : []),
      ...(stated ? [] : [worded ? inferred('/when', lead) : inferred('/when/date')]),
    ],
  })
}
