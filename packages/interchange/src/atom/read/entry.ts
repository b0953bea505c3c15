import { FuzzyDate, localOf } from '@torg/domain/values'
import { keyOfAddress } from '../../reading/address-key.ts'
import { languageOf, textOfConstruct, textOfRss } from './text.ts'
import { type Element, elementsIn, first, textOf } from './tree.ts'

/** A text and its language. */
export type Told = { text: string; language: string }

export type EntryLink = { href: string; title?: Told | undefined; language?: string | undefined }

/** What an entry of Atom and an item of RSS have in common. */
export type FeedEntry = {
  line: number
  /** What the feed calls it: its id, guid or address. */
  key: string | undefined
  /** Kind and id, when Torg wrote the entry. */
  own?: { kind: string; id: string } | undefined
  title?: Told | undefined
  summary?: Told | undefined
  content?: Told | undefined
  date?: FuzzyDate | undefined
  links: EntryLink[]
  starts?: string | undefined
  ends?: string | undefined
  place?: string | undefined
  organiser?: string | undefined
  /** What stands there and has no place: element names. */
  left: string[]
}

export type Around = { language: string; base: string | undefined; zone: string }

const ownId = /^tag:[^,/]+,2026:([a-z]+)\/([a-z0-9.-]+)$/

/** An address as an absolute one. */
function absolute(href: string | undefined, base: string | undefined): string | undefined {
  if (href === undefined || href.trim() === '') return undefined
  try {
    return new URL(href.trim(), base).href
  } catch {
    return href.trim()
  }
}

/** The day of a moment in a zone, or the date itself where it has no hour (W3CDTF). */
function dayOf(element: Element | undefined, zone: string): FuzzyDate | undefined {
  const text = element ? textOf(element).trim() : ''
  if (FuzzyDate.safeParse(text).success) return text
  const at = Date.parse(text)
  return Number.isNaN(at)
    ? undefined
    : FuzzyDate.safeParse(localOf(new Date(at).toISOString(), zone).slice(0, 10)).data
}

function told(
  element: Element | undefined,
  text: string | undefined,
  { language }: Around,
): Told | undefined {
  return text === undefined ? undefined : { text, language: languageOf(element, language) }
}

const said = (element: Element | undefined): string | undefined => {
  const text = element ? textOf(element).replaceAll(/\s+/g, ' ').trim() : ''
  return text === '' ? undefined : text
}

const dublinCore = 'purl.org/dc'
const eventModule = 'purl.org/rss/1.0/modules/event'

// Read here, of use to the feed alone, or what Torg says of itself.
const known = new Set(
  'id title updated published summary content link category author contributor guid pubdate description date source startdate enddate location organizer type comments subject rights generator modified created issued creator encoded'.split(
    ' ',
  ),
)

function shared(entry: Element, around: Around) {
  const moment = (name: string) => said(first(entry, `${name} ${eventModule}`))
  const unread = elementsIn(entry).filter(({ name }) => !known.has(name))
  const by = first(entry, 'author', `creator ${dublinCore}`)
  const left = [...unread.map(({ name }) => name), ...(by ? ['author'] : [])]
  return {
    line: entry.line,
    date: dayOf(first(entry, `date ${dublinCore}`, 'published', 'pubdate', 'issued'), around.zone),
    starts: moment('startdate'),
    ends: moment('enddate'),
    place: moment('location'),
    organiser: moment('organizer'),
    left: [...new Set(left)],
  }
}

export function atomEntry(entry: Element, outer: Around): FeedEntry {
  const around = {
    ...outer,
    language: languageOf(entry, outer.language),
    base: absolute(entry.attributes.get('xml:base'), outer.base) ?? outer.base,
  }
  const id = said(first(entry, 'id'))
  const [, kind, ownKey] = ownId.exec(id ?? '') ?? []
  const isOwn =
    kind !== undefined &&
    elementsIn(entry).some(({ name, attributes }) => name === 'category' && attributes.get('term') === kind)
  const [title, summary, content] = ['title', 'summary', 'content'].map((name) => first(entry, name))
  const links = elementsIn(entry)
    .filter(({ name, attributes }) => {
      const rel = attributes.get('rel') ?? 'alternate'
      if (name === 'content') return attributes.has('src')
      // The page of a record of Torg's is the record, not a link of it.
      return (
        name === 'link' &&
        (rel === 'related' || rel === 'via' || rel === 'enclosure' || (rel === 'alternate' && !isOwn))
      )
    })
    .flatMap((link) => {
      const { attributes } = link
      const href = absolute(attributes.get('href') ?? attributes.get('src'), around.base)
      const label = attributes.get('title')?.trim()
      if (href === undefined) return []
      return [
        {
          href,
          ...(label ? { title: { text: label, language: languageOf(link, around.language) } } : {}),
          language: attributes.get('hreflang'),
        },
      ]
    })
  return {
    ...shared(entry, around),
    key: keyOfAddress(id ?? links[0]?.href),
    own: isOwn && ownKey !== undefined ? { kind, id: ownKey } : undefined,
    title: told(title, textOfConstruct(title), around),
    summary: told(summary, textOfConstruct(summary), around),
    content: told(content, textOfConstruct(content), around),
    links,
  }
}

export function rssItem(item: Element, around: Around): FeedEntry {
  const [title, description, encoded] = [
    first(item, 'title'),
    first(item, 'description'),
    first(item, 'encoded', 'content'),
  ]
  const link = absolute(said(first(item, 'link')), around.base)
  const guid = said(first(item, 'guid'))
  const enclosure = absolute(first(item, 'enclosure')?.attributes.get('url'), around.base)
  return {
    ...shared(item, around),
    key: keyOfAddress(guid ?? link),
    title: told(title, textOfRss(title)?.replaceAll(/\s+/g, ' '), around),
    summary: told(description, textOfRss(description), around),
    content: told(encoded, textOfRss(encoded), around),
    links: [link, enclosure].flatMap((href) => (href === undefined ? [] : [{ href }])),
  }
}
