import { LanguageTag } from '@torg/domain/values'
import { textOfHtml } from '../../plain-text/html.ts'
import { type Paragraphs, paragraphs } from '../../plain-text/paragraphs.ts'
import { type Element, textOf } from './tree.ts'

function walk(element: Element, into: Paragraphs) {
  into.open(element.name)
  for (const each of element.inside) typeof each === 'string' ? into.text(each) : walk(each, into)
  into.close(element.name)
}

/**
 * What an Atom text construct says as plain text (RFC 4287 3.1). `undefined` when it holds nothing, or no text at all.
 */
export function textOfConstruct(element: Element | undefined): string | undefined {
  if (!element || element.attributes.has('src')) return undefined
  const type = element.attributes.get('type')?.toLowerCase() ?? 'text'
  const said = plain(element, type)
  return said === undefined || said === '' ? undefined : said
}

function plain(element: Element, type: string): string | undefined {
  if (type === 'html' || type === 'text/html') return textOfHtml(textOf(element))
  if (type === 'xhtml' || type === 'application/xhtml+xml') {
    const into = paragraphs()
    walk(element, into)
    return into.result()
  }
  return type === 'text' || type === 'text/plain' ? textOf(element).trim() : undefined
}

/** What an element of RSS says: RSS does not tell text from HTML, so all of it is read as HTML. */
export function textOfRss(element: Element | undefined): string | undefined {
  const said = element && textOfHtml(textOf(element))
  return said === '' ? undefined : said
}

/** The language of an element: its own, else that of what it stands in. */
export function languageOf(element: Element | undefined, outer: LanguageTag): LanguageTag {
  return LanguageTag.safeParse(element?.attributes.get('xml:lang')).data ?? outer
}
