import type { Link } from '@torg/domain/values'
import { add, type Reference, resource } from '../graph.ts'
import type { Term } from '../namespaces.ts'
import { language } from './authority.ts'
import { concept } from './concept.ts'
import { address, plain, text } from './literal.ts'
import {
  also,
  type Mapping,
  many,
  one,
  type Source,
  type Subject,
  type Table,
  type Writing,
} from './mapping.ts'
import { part } from './part.ts'

/** An address as an IRI: what browsers let pass in a query is no IRI yet. */
export const webIri = (href: string): string =>
  new URL(href).href.replaceAll(/[\s<>"{}|\\^`]/g, (character) => encodeURIComponent(character))

/** A page on the web, known by its address only. */
export function webPage(href: string, { shared }: Writing): Reference {
  const page = resource(webIri(href), ['foaf:Document'])
  shared(page)
  return { iri: page.iri }
}

const table: Table<Link> = {
  href: one('torg:href', address),
  title: text('dct:title'),
  language: one('dct:language', language),
  status: one('torg:linkStatus', concept('link-status')),
  asPrinted: one('torg:asPrinted', plain),
  note: text('skos:note'),
}

/** A link is its own thing: the same page has another title elsewhere, and a link can lack a page. */
const link = part<Link>('torg:Link', table)

const show = (shown: Term, links: readonly Link[], { resource, writing }: Subject) => {
  const pages = links.flatMap(({ href }) => (href === undefined ? [] : [webPage(href, writing)]))
  const unique = new Map(pages.map((page) => [page.iri, page]))
  add(resource, shown, ...unique.values())
}

const shownAt = (shown: readonly Term[], { node }: Source): Link[] =>
  shown
    .flatMap((property) => node.values(property))
    .map((value) => (value.kind === 'node' ? value.iri : value.value))
    .filter((href) => /^https?:/.test(href))
    .map((href) => ({ href }))

/** Links, and under `shown` the bare pages for those who look for these only; others may have theirs elsewhere too. */
export const links = (shown: Term = 'foaf:page', ...elsewhere: Term[]): Mapping<readonly Link[]> =>
  also(
    many('torg:link', link),
    (value, to) => show(shown, value, to),
    (from) => {
      const found = shownAt([shown, ...elsewhere], from)
      return found.length === 0 ? undefined : found
    },
  )

/** One link. */
export const oneLink = (shown: Term = 'foaf:page'): Mapping<Link> =>
  also(
    one('torg:link', link),
    (value, to) => show(shown, [value], to),
    (from) => shownAt([shown], from)[0],
  )
