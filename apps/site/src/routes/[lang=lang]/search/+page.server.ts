import { error } from '@sveltejs/kit'
import type { Hit } from '@torg/domain/queries'
import { Kind } from '@torg/domain/values'
import { api } from '#lib/api/api.server.ts'
import { whenInWords } from '#lib/dates/when.ts'
import { kindNames } from '#lib/labels/kinds.ts'
import { preferences } from '#lib/language/lang.ts'
import * as m from '#lib/paraglide/messages.js'
import { addressOf } from '#lib/site/address.ts'
import { siteFor } from '#lib/site/site.server.ts'
import type { Say } from '#lib/text/say.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const { lang, say } = siteFor(event)
  const { searchParams } = event.url
  const q = searchParams.get('q')?.trim().slice(0, 200) ?? ''
  const kind = Kind.optional().safeParse(searchParams.get('kind') || undefined)
  if (!kind.success) error(400, 'No such kind of record')
  const about = { title: q ? `${m.search_title()}: ${q}` : m.search_title(), noindex: true }
  if (q === '') return { about, q, kind: undefined, total: 0, facets: [], hits: [], next: null }

  const lookedIn = preferences[lang].map((tag, index) => `${tag};q=${1 - index / 10}`).join(',')
  const { items, next, facets } = await api.search({
    q,
    kind: kind.data,
    lang: lookedIn,
    limit: 30,
    cursor: searchParams.get('cursor') ?? undefined,
  })
  const found = Kind.options.flatMap((name) => {
    const count = facets.kind[name]
    return count ? [{ kind: name, name: kindNames[name](), count }] : []
  })
  return {
    about,
    q,
    kind: kind.data,
    total: found.reduce((sum, { count }) => sum + count, 0),
    facets: found,
    hits: items.map((hit) => ({
      id: `${hit.kind}-${hit.id}`,
      kind: kindNames[hit.kind](),
      href: addressOf(hit, lang),
      lang: hit.language,
      title: titleOf(hit, say),
      excerpt: hit.excerpt && pieces(hit.excerpt),
      when: hit.kind === 'event' ? whenInWords(hit.record.when) : undefined,
    })),
    next,
  }
}

/** The title in the reader's language where there is one, with what matches marked if it is the text that was searched. */
function titleOf({ record, title, language }: Hit, say: Say) {
  const localized =
    'title' in record && record.title
      ? record.title
      : 'name' in record
        ? record.name
        : 'text' in record
          ? record.text
          : undefined
  if (localized === undefined || 'family' in localized) return { lang: language, pieces: pieces(title) }
  const own = say(localized)
  return {
    lang: own.lang,
    pieces: own.text === title.text ? pieces(title) : [{ text: own.text, match: false }],
  }
}

/** A snippet as stretches that match and stretches that do not. */
function pieces({ text, ranges }: { text: string; ranges: [number, number][] }) {
  const parts: { text: string; match: boolean }[] = []
  let at = 0
  for (const [start, end] of ranges) {
    if (start > at) parts.push({ text: text.slice(at, start), match: false })
    parts.push({ text: text.slice(start, end), match: true })
    at = end
  }
  if (at < text.length) parts.push({ text: text.slice(at), match: false })
  return parts
}
