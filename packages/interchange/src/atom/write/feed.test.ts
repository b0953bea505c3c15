import { kindNames } from '@torg/domain/records'
import fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { expect, test } from 'vitest'
import { anyRecord, leaves } from '../../any.fixture.ts'
import { anEvent } from '../../events.fixture.ts'
import { anOrganisation, finding } from '../../records.fixture.ts'
import { type FeedOptions, writeFeed } from './feed.ts'
import { type FeedKind, partsOf } from './parts.ts'

const options: FeedOptions = {
  name: { sv: 'Nytt', fi: 'Uutta' },
  languages: ['sv'],
  source: 'https://torg.example/posts.atom?lang=sv&q="x"',
  publisher: 'Lovisa stad',
  domain: 'torg.example',
  now: '2026-01-02T03:04:05Z',
  address: (kind, id) => `https://torg.example/${kind}/${id}`,
  find: finding({ organisation: anOrganisation() }),
}

type Element = { name: string; attributes: Record<string, string>; text: string; inside: Element[] }

/** The document as a parser sees it that throws on what is not well-formed XML. */
function readBack(document: string): Element {
  const root: Element = { name: '', attributes: {}, text: '', inside: [] }
  const open = [root]
  const parser = new SaxesParser({ xmlns: true })
  parser.on('opentag', ({ name, attributes }) => {
    const values = Object.entries(attributes).map(([key, { value }]) => [key, value])
    const element = { name, attributes: Object.fromEntries(values), text: '', inside: [] }
    open.at(-1)?.inside.push(element)
    open.push(element)
  })
  parser.on('text', (text) => {
    const holder = open.at(-1)
    if (holder) holder.text += text
  })
  parser.on('closetag', () => open.pop())
  parser.on('error', (error) => {
    throw error
  })
  parser.write(document).close()
  const [feed] = root.inside
  if (!feed) throw new Error('Expected a document')
  return feed
}

const inside = ({ inside: all }: Element, name: string) => all.filter((element) => element.name === name)
const entriesOf = (document: string) => inside(readBack(document), 'entry')

test('the feed has what RFC 4287 asks of it', () => {
  const feed = readBack(writeFeed('event', [], options).document)
  expect(feed.attributes).toMatchObject({ xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'sv' })
  expect(inside(feed, 'id').map(({ text }) => text)).toEqual([options.source])
  expect(inside(feed, 'title').map(({ text }) => text)).toEqual(['Nytt'])
  expect(inside(feed, 'updated').map(({ text }) => text)).toEqual(['2026-01-02T03:04:05.000Z'])
  expect(inside(feed, 'link')[0]?.attributes).toMatchObject({ rel: 'self', href: options.source })
})

test('a post is an entry with its author, texts, links and the time of its last change', () => {
  const recorded = { version: 2, created: '2026-01-01T00:00:00Z', modified: '2026-02-01T00:00:00Z' }
  const post = {
    id: 'p',
    kind: 'blog',
    title: { sv: 'Rubrik & <mer>' },
    text: { sv: 'Text' },
    publisher: 'book-agency',
    date: '2026-01-31',
    links: [{ href: 'https://else.example/', title: { sv: 'Läs' }, language: 'fi' }],
    recorded,
  } as const
  const { document } = writeFeed('post', [{ ...post, links: [...post.links] }], options)
  const [entry] = entriesOf(document)
  if (!entry) throw new Error('Expected an entry')
  const texts = Object.fromEntries(entry.inside.map(({ name, text }) => [name, text]))
  expect(texts).toMatchObject({
    id: 'tag:torg.example,2026:post/p',
    title: 'Rubrik & <mer>',
    updated: '2026-02-01T00:00:00.000Z',
    content: 'Text',
    summary: '31 januari 2026',
  })
  expect(inside(entry, 'author')[0]?.inside[0]?.text).toBe('Bokverket')
  expect(inside(entry, 'link').map(({ attributes }) => attributes)).toMatchObject([
    { rel: 'alternate', href: 'https://torg.example/post/p' },
    { rel: 'related', href: 'https://else.example/', title: 'Läs', hreflang: 'fi' },
  ])
  expect(inside(readBack(document), 'updated')[0]?.text).toBe('2026-02-01T00:00:00.000Z')
})

test('a day stays a day, in words: no element makes a midnight of it', () => {
  const event = anEvent({ when: { kind: 'part-of-day', date: '2026-03-19', part: 'evening' } })
  const { document } = writeFeed('event', [event], options)
  expect(inside(entriesOf(document)[0] as Element, 'summary')[0]?.text).toBe('19 mars 2026, på kvällen')
  expect(document).not.toContain('2026-03-19T')
  expect(document).not.toContain('<published>')
})

test('an invented record says so', () => {
  expect(writeFeed('event', [anEvent({ example: true })], options).document).toContain(
    'Det här är ett påhittat exempel.',
  )
})

const feedKinds = kindNames.filter((kind): kind is FeedKind => kind in partsOf)

test.each(feedKinds)('of any %s, each value is in a well-formed feed or named among the losses', (kind) => {
  fc.assert(
    fc.property(anyRecord(kind), (record) => {
      const { document, lost } = writeFeed(kind, [record], options)
      const [entry] = entriesOf(document)
      const everything = (element: Element): string[] => [
        element.text,
        ...Object.values(element.attributes),
        ...element.inside.flatMap(everything),
      ]
      const all = entry ? everything(entry).join('\u0000') : ''
      for (const { pointer, value } of leaves(record)) {
        if (lost.some((loss) => pointer === loss.pointer || pointer.startsWith(`${loss.pointer}/`))) continue
        // An event of no certain day is of some kind all the same.
        if (pointer === '/example' || pointer === '/when/kind') continue
        expect(all, pointer).toContain(
          pointer.endsWith('/href') ? new URL(String(value)).href : String(value),
        )
      }
    }),
    { numRuns: 80 },
  )
})
