import { error } from '@sveltejs/kit'
import { Kind } from '@torg/domain/values'
import { api } from '#lib/api/api.server.ts'
import { kindNames } from '#lib/labels/kinds.ts'
import { preferences } from '#lib/language/lang.ts'
import * as m from '#lib/paraglide/messages.js'
import { siteFor } from '#lib/site/site.server.ts'
import type { PageServerLoad } from './$types'
import { facetViews } from './facets.server.ts'
import { hitView } from './hits.server.ts'
import { facets, PageQuery } from './query.ts'

export const load: PageServerLoad = async (event) => {
  const site = siteFor(event)
  const given = Object.fromEntries(event.url.searchParams)
  const asked = PageQuery.safeParse(given)
  if (!asked.success) error(400, 'A search has a value that it cannot have')
  const { q, kind, cursor, ...narrowed } = asked.data
  const about = { title: q ? `${m.search_title()}: ${q}` : m.search_title(), noindex: true }
  if (q === '') return { about, q, found: undefined }

  const lookedIn = preferences[site.lang].map((tag, index) => `${tag};q=${1 - index / 10}`).join(',')
  const answer = await api.search({
    q,
    kind,
    ...narrowed,
    facets: [...facets],
    lang: lookedIn,
    limit: 30,
    cursor,
  })
  const kinds = Kind.options.flatMap((name) => {
    const count = answer.facets.kind[name]
    return count ? [{ kind: name, name: kindNames[name](), count }] : []
  })
  const chosen = Object.fromEntries(facets.map((facet) => [facet, given[facet] || undefined]))
  const isKind = Kind.safeParse(given.kind)
  return {
    about,
    q,
    found: {
      kind: isKind.data,
      chosen,
      similar: answer.similar,
      total: kinds.reduce(
        (sum, { kind: name, count }) => (isKind.data && isKind.data !== name ? sum : sum + count),
        0,
      ),
      kinds,
      facets: await facetViews(answer.facets, chosen, site),
      hits: answer.items.map((hit) => hitView(hit, site)),
      first: cursor === undefined,
      next: answer.next,
    },
  }
}
