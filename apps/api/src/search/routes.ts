import { createRoute, OpenAPIHono } from '@hono/zod-openapi'
import { preferredLanguages, SearchAnswer, SearchQuery } from '@torg/domain/queries'
import { kindNames } from '@torg/domain/records'
import { parseStored, type SearchHit } from '@torg/storage'
import { answer } from '../caching/answer.ts'
import type { Deps, Env } from '../deps.ts'
import { mediaTypes } from '../formats/format.ts'
import { chooseLanguages } from '../languages/choose.ts'
import { given } from '../lists/given.ts'
import { pageLinks } from '../lists/links.ts'
import { content, refusals } from '../openapi/describe.ts'
import { contentLanguage } from '../records/text.ts'

const route = createRoute({
  method: 'get',
  path: '/search',
  operationId: 'search',
  tags: ['search'],
  summary: 'Search all kinds of record, best first',
  description:
    'Words in any form, in Finnish, Swedish and English; "words in quotes" stand together, -word must be absent, or makes a choice.',
  request: { query: SearchQuery },
  responses: {
    200: { description: 'What matches', content: content('application/json', SearchAnswer) },
    ...refusals,
  },
})

/** Search across all kinds. */
export const search = ({ store }: Deps) =>
  new OpenAPIHono<Env>().openapi(route, async (c) => {
    const { q, kind, language, limit, cursor, lang } = c.req.valid('query')
    const page = await store.search(q, given({ kinds: kind, languages: language, limit, after: cursor }))
    const preferences = preferredLanguages(lang ?? '')
    const languages = new Set<string>()
    const items = page.items.map((hit) => writeHit(hit, preferences, languages))
    return answer(c, {
      body: `{"items":[${items.join(',')}],"next":${JSON.stringify(page.next ?? null)},"facets":${JSON.stringify({ kind: page.counts })}}`,
      type: mediaTypes.json,
      kinds: kindNames,
      headers: { ...contentLanguage([...languages].toSorted()), Link: pageLinks(c.req.url, page.next) },
    })
  })

function writeHit(
  { stored, language, title, excerpt }: SearchHit,
  preferences: readonly string[],
  languages: Set<string>,
): string {
  const about = { kind: stored.kind, id: stored.id, language, title, excerpt }
  return `${JSON.stringify(about).slice(0, -1)},"record":${recordText()}}`

  function recordText() {
    if (preferences.length === 0) return stored.json
    const record = parseStored(stored)
    for (const tag of chooseLanguages(stored.kind, record, preferences)) languages.add(tag)
    return JSON.stringify(record)
  }
}
