import { kinds } from '@torg/domain/records'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyRecord } from '../../any.fixture.ts'
import type { Given } from '../../context.ts'
import { damagedOf } from '../../damaged.fixture.ts'
import { demo, expectRoundTrip, inputs } from '../../round-trip.fixture.ts'
import { type FeedOptions, writeFeed } from '../write/feed.ts'
import { type FeedReadingOptions, readFeed } from './feed.ts'

const options: FeedReadingOptions = {
  language: 'sv',
  zone: 'Europe/Helsinki',
  address: 'https://torg.example/feed',
  assumed: {
    events: {
      kind: 'seminar',
      level: 'local',
      organisers: [{ name: { sv: 'Lovisa stad' }, role: 'organiser' }],
    },
  },
}
const writing: FeedOptions = {
  name: { sv: 'Nytt' },
  languages: ['sv'],
  source: 'https://torg.example/feed',
  publisher: 'Lovisa stad',
  domain: 'torg.example',
  now: '2026-01-02T03:04:05Z',
  address: (kind, id) => `https://torg.example/${kind}/${id}`,
}
const read = (document: string, more: FeedReadingOptions = {}) => readFeed(document, { ...options, ...more })
const records = (document: string, more?: FeedReadingOptions) =>
  read(document, more).records.map(({ record }) => record)
const codes = ({ problems }: ReturnType<typeof readFeed>) => problems.map(({ code }) => code)

const atom = (inside: string) =>
  `<?xml version="1.0"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fi"><title>F</title>${inside}</feed>`
const rss = (items: string, channel = '') =>
  `<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:ev="http://purl.org/rss/1.0/modules/event/"><channel><title>C</title>${channel}${items}</channel></rss>`

test('an entry of Atom is a post, its HTML plain text, its addresses whole', () => {
  const document = atom(`<entry xml:base="/uutiset/">
    <id>https://virasto.example/uutiset/2026/avoin-kirja</id>
    <title type="html">Avoin &lt;b&gt;kirja&lt;/b&gt; &amp;amp; muuta</title>
    <updated>2026-03-02T10:00:00Z</updated>
    <published>2026-03-01T22:30:00Z</published>
    <author><name>Anna</name></author>
    <link href="avoin-kirja"/>
    <link rel="related" href="https://else.example/" title="Lisää" hreflang="sv"/>
    <summary>Lyhyesti.</summary>
    <content type="xhtml" xml:lang="sv"><div xmlns="http://www.w3.org/1999/xhtml"><p>Ett<br/>två</p><script>alert(1)</script><ul><li>tre</li></ul></div></content>
  </entry>`)
  const { records: found, problems } = read(document)
  expect(found).toEqual([
    {
      kind: 'post',
      record: {
        id: 'uutiset-2026-avoin-kirja',
        kind: 'article',
        title: { fi: 'Avoin kirja & muuta' },
        summary: { fi: 'Lyhyesti.' },
        text: { sv: 'Ett\ntvå\n\ntre' },
        date: '2026-03-02',
        links: [
          { href: 'https://torg.example/uutiset/avoin-kirja' },
          { href: 'https://else.example/', title: { fi: 'Lisää' }, language: 'sv' },
        ],
        stated: [expect.objectContaining({ field: '/kind', basis: 'inferred' })],
      },
    },
  ])
  expect(problems.map(({ code, line }) => [code, line])).toEqual([['not-taken', 2]])
})

test('an item of RSS is a post', () => {
  const item = `<item><title>Nytt &amp; gott&nbsp;idag</title><link>/a/b?x=1</link><guid isPermaLink="false">abc-1</guid>
    <description><![CDATA[<p>Hej <a href="javascript:alert(1)">du</a></p><img src=x onerror=alert(1)>]]></description>
    <content:encoded><![CDATA[<h1>Rubrik</h1><style>p{}</style><p>Text&nbsp;h&auml;r &lt;b&gt;</p>]]></content:encoded>
    <pubDate>Sat, 07 Feb 2026 23:30:00 GMT</pubDate></item>`
  expect(
    records(rss(item, '<language>sv-fi</language>'), {
      assumed: { kind: 'news', publisher: 'book-agency' },
      known: () => true,
    }),
  ).toEqual([
    expect.objectContaining({
      id: 'abc-1',
      kind: 'news',
      title: { 'sv-FI': 'Nytt & gott idag' },
      summary: { 'sv-FI': 'Hej du' },
      text: { 'sv-FI': 'Rubrik\n\nText\u00A0här <b>' },
      date: '2026-02-08',
      publisher: 'book-agency',
      links: [{ href: 'https://torg.example/a/b?x=1' }],
    }),
  ])
})

test('an entry that says when it begins is an event, if something is assumed of events', () => {
  const item = (dates: string) =>
    rss(`<item><title>Möte</title><guid>m</guid>${dates}<ev:location>Torget</ev:location></item>`)
  const timed = item(
    '<ev:startdate>2026-03-19T11:00:00+00:00</ev:startdate><ev:enddate>2026-03-19T12:00:00Z</ev:enddate>',
  )
  expect(records(timed)[0]).toMatchObject({
    when: { kind: 'timed', start: '2026-03-19T13:00', end: '2026-03-19T14:00', zone: 'Europe/Helsinki' },
    place: { name: { sv: 'Torget' } },
    level: 'local',
  })
  expect(records(item('<ev:startdate>2026-03-19</ev:startdate>'))[0]).toMatchObject({
    when: { kind: 'all-day', start: '2026-03-19' },
  })
  const without = read(timed, { assumed: {} })
  expect(without.records).toEqual([])
  expect(codes(without)).toEqual(['not-taken'])
})

test('an entry without a title is called by its first line', () => {
  const [post] = records(atom('<entry><id>a</id><content>Första raden\nandra</content></entry>'))
  expect(post).toMatchObject({ title: { fi: 'Första raden' }, text: { fi: 'Första raden\nandra' } })
  expect(post?.stated?.map(({ field }) => field)).toEqual(['/kind', '/title'])
})

const bomb = `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>
<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>x</id><title>&b;</title></entry></feed>`

test.each([
  ['nothing', '', ['unreadable']],
  ['a page', '<!doctype html><html><p>404</html>', ['unreadable']],
  ['JSON', '{"version":"https://jsonfeed.org/version/1"}', ['unreadable']],
  ['XML of another sort', '<opml/>', ['unreadable']],
  ['entities that grow', bomb, ['unreadable']],
  [
    'a file by reference',
    '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss><channel><item><title>&x;</title></item></channel></rss>',
    ['unreadable'],
  ],
])('%s is told, not read', (_, document, expected) => {
  const { records: found, problems } = read(document)
  expect(found).toEqual([])
  expect(problems.map(({ code }) => code).slice(0, 1)).toEqual(expected)
})

test('what stands before the place where a feed breaks off is read', () => {
  const whole = atom('<entry><id>a</id><title>A</title></entry>\n<entry><id>b</id><title>B</b>')
  const { records: found, problems } = read(whole)
  expect(found.map(({ record }) => record.id)).toEqual(['a'])
  expect(problems).toMatchObject([{ code: 'unreadable', line: 3 }])
})

test('no more is read than the limits allow', () => {
  const three = atom(['a', 'b', 'c'].map((id) => `<entry><id>${id}</id><title>T</title></entry>`).join('\n'))
  const two = read(three, { limits: { records: 2 } })
  expect(two.records).toHaveLength(2)
  expect(two.problems).toMatchObject([{ code: 'too-large', line: 4 }])
  expect(codes(read(three, { limits: { characters: 20 } }))).toEqual(['too-large'])
  expect(codes(read(atom('<a>'.repeat(100_000))))).toContain('too-large')
  const nested = `<entry><id>a</id><title>T</title><content type="html">${'&lt;b>'.repeat(50_000)}${'&lt;/i>'.repeat(50_000)}</content></entry>`
  expect(read(atom(nested)).records).toHaveLength(1)
})

const posts = demo.filter((each) => each.kind === 'post')
const events = demo.filter((each) => each.kind === 'event')
const eventsHere = events.filter(
  ({ record }) => record.when.kind !== 'timed' || record.when.zone === 'Europe/Helsinki',
)

test.each(['sv', 'fi', 'en'])('the demonstration comes back but for what is reported, in %s', (language) => {
  const languages = [language]
  const written = writeFeed(
    'post',
    posts.map(({ record }) => record),
    { ...writing, languages },
  )
  const back = read(written.document)
  expect(back.problems).toEqual([])
  expectRoundTrip(posts, back.records, written.lost)

  const calendar = writeFeed(
    'event',
    eventsHere.map(({ record }) => record),
    { ...writing, languages },
  )
  expectRoundTrip(eventsHere, read(calendar.document).records, calendar.lost)
})

/** As a feed says it: addresses as browsers write them, and nothing of a record that is no example. */
const anyPost = anyRecord('post').map(({ example, ...record }): Given<'post'> => {
  const links = record.links?.map((link) => (link.href ? { ...link, href: new URL(link.href).href } : link))
  return { ...record, ...(example ? { example } : {}), ...(links ? { links } : {}) }
})

test('a summary that repeats the text is one in a feed of ours, and none in those of others', () => {
  const repeated = { sv: 'Samma ord' }
  const record = { id: 'a', kind: 'article', title: { sv: 'A' }, summary: repeated, text: repeated } as const
  const { document } = writeFeed('post', [record], writing)
  const [own] = read(document).records
  const [other] = read(document.replaceAll('tag:', 'urn:')).records
  expect(own?.record).toMatchObject({ summary: repeated, text: repeated })
  expect(other?.record).toMatchObject({ text: repeated })
  expect(other?.record).not.toHaveProperty('summary')
})

test('any post comes back but for what is reported', () => {
  fc.assert(
    fc.property(anyPost, (record) => {
      const { document, lost } = writeFeed('post', [record], writing)
      expectRoundTrip([{ kind: 'post', record }], read(document, { known: () => true }).records, lost)
    }),
    { numRuns: 150 },
  )
})

const small = writeFeed(
  'event',
  events.slice(0, 2).map(({ record }) => record),
  writing,
).document
const item = rss(
  '<item><title>A &amp; B</title><link>/a</link><ev:startdate>2026-03-19T11:00Z</ev:startdate><description><![CDATA[<p>x<b>y</p>]]></description></item>',
)
const anything = fc.oneof(fc.string({ unit: 'binary' }), damagedOf(small), damagedOf(item), damagedOf(bomb))

test(`${inputs} feeds of any sort give valid records and no exception`, { timeout: inputs * 60 }, () => {
  fc.assert(
    fc.property(anything, (document) => {
      for (const { kind, record } of read(document).records)
        expect(kinds[kind].schema.safeParse(record).success).toBe(true)
    }),
    { numRuns: inputs },
  )
})
