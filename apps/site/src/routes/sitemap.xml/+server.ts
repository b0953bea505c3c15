import { type Kind, kindNames } from '@torg/domain/records'
import { collectionOf, upTo } from '#lib/api/api.server.ts'
import { langs } from '#lib/language/lang.ts'
import { pathOf, type Section } from '#lib/paths/paths.ts'
import { sections } from '#lib/site/refs.server.ts'
import { PUBLIC_URL } from '$app/env/private'
import type { RequestHandler } from './$types'

/** The protocol allows 50,000 addresses in one file; each record has one per language. */
const most = Math.floor(50_000 / langs.length / kindNames.length)

type Listed = { section?: Section; id?: string; modified?: string }

const recordsOf = async (kind: Kind): Promise<Listed[]> => {
  const section = sections[kind]
  if (!section) return []
  const records = await upTo(most, collectionOf(kind).all({ limit: 200 }))
  return records.map(({ id, recorded }) => ({ section, id, modified: recorded.modified }))
}

/** Every page in every language, for search engines. @see https://www.sitemaps.org/protocol.html */
export const GET: RequestHandler = async ({ url }) => {
  const origin = PUBLIC_URL ?? url.origin
  const lists: Listed[] = [
    {},
    ...Object.values(sections).map((section) => ({ section })),
    ...(['asks', 'contacts', 'changes', 'data', 'accessibility', 'about'] as const).map((section) => ({
      section,
    })),
  ]
  const records = (await Promise.all(kindNames.map(recordsOf))).flat()
  const entry = ({ section, id, modified }: Listed) => {
    const address = (lang: (typeof langs)[number]) => origin + pathOf(lang, section, id)
    const alternates = langs
      .map((lang) => `<xhtml:link rel="alternate" hreflang="${lang}" href="${address(lang)}"/>`)
      .join('')
    return langs
      .map(
        (lang) =>
          `<url><loc>${address(lang)}</loc>${modified ? `<lastmod>${modified}</lastmod>` : ''}${alternates}</url>`,
      )
      .join('')
  }
  const body = `<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">${[...lists, ...records].map(entry).join('')}</urlset>`
  return new Response(body, {
    headers: { 'content-type': 'application/xml; charset=utf-8', 'cache-control': 'public, max-age=3600' },
  })
}
