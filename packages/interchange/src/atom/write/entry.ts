import type { Instant, Link, LocalizedText } from '@torg/domain/values'
import type { Given } from '../../context.ts'
import { accountOf, type Field } from '../../losses/account.ts'
import type { Loss } from '../../losses/loss.ts'
import { give, type Reader } from '../../words/reader.ts'
import { element } from '../../xml/element.ts'
import { type FeedKind, partsOf } from './parts.ts'

function textElement(name: string, text: Field<LocalizedText>, reader: Reader, lead?: string): string {
  const said = give(text, reader)
  return element(
    name,
    { type: 'text', 'xml:lang': said.language },
    lead === undefined ? said.text : `${lead}\n\n${said.text}`,
  )
}

function linkElement(link: Field<Link>, reader: Reader): string[] {
  const href = link.get('href')
  if (!href) return []
  const title = link.get('title')
  const said = title && give(title, reader)
  return [
    element('link', {
      rel: 'related',
      href: new URL(href.carry()).href,
      title: said?.text,
      'xml:lang': said?.language,
      hreflang: link.get('language')?.carry(),
    }),
  ]
}

/** The IRI of a record that stays the same wherever it is published: RFC 4151. */
const tagOf = (kind: string, id: string, domain: string) => `tag:${domain},2026:${kind}/${id}`

/** A record as an entry of a feed. */
export function entryOf<K extends FeedKind>(
  kind: K,
  given: Given<K>,
  reader: Reader,
  { domain, now }: { domain: string; now: Instant },
): { xml: string; lost: Loss[] } {
  const { record, id, example, lost } = accountOf(kind, given)
  const { title, summary, content, author, lead, links, date, starts, ends } = partsOf[kind](record, reader)
  const page = reader.address(kind, given.id)
  const invented = example?.value ? reader.words.example : undefined
  example?.[invented ? 'lose' : 'carry']('in-words')
  const before = [invented, lead].filter((part) => part !== undefined).join('\n')
  const xml = element('entry', {}, [
    element('id', {}, tagOf(kind, id.carry(), domain)),
    textElement('title', title, reader),
    element('updated', {}, new Date(given.recorded?.modified ?? now).toISOString()),
    ...(author === undefined ? [] : [element('author', {}, [element('name', {}, author)])]),
    element('category', { term: kind }),
    ...Object.entries({ 'dc:date': date, 'ev:startdate': starts, 'ev:enddate': ends }).flatMap(
      ([name, stated]) => (stated === undefined ? [] : [element(name, {}, stated)]),
    ),
    ...(page === undefined ? [] : [element('link', { rel: 'alternate', href: page })]),
    ...(links?.items() ?? []).flatMap((link) => linkElement(link, reader)),
    ...(summary
      ? [textElement('summary', summary, reader, before || undefined)]
      : before
        ? [element('summary', { type: 'text', 'xml:lang': reader.wordsLanguage }, before)]
        : []),
    ...(content ? [textElement('content', content, reader)] : []),
  ])
  return { xml, lost: lost() }
}
