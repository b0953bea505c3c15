import { createRoute, OpenAPIHono } from '@hono/zod-openapi'
import { preferredLanguages, SearchAnswer, SearchQuery } from '@torg/domain/queries'
import { kindNames } from '@torg/domain/records'
import { parseStored, type SearchHit } from '@torg/storage'
import { answer } from '../caching/answer.ts'
import type { Deps, Env } from '../deps.ts'
import { mediaTypes } from '../formats/format.ts'
import { chooseLanguage, chooseLanguages } from '../languages/choose.ts'
import { given } from '../lists/given.ts'
import { pageLinks } from '../lists/links.ts'
import { content, refusals } from '../openapi/describe.ts'
import { contentLanguage } from '../records/text.ts'
import { beginning, endOfDay, presentOf } from '../times/moment.ts'

const route = createRoute({
  method: 'get',
  path: '/search',
  operationId: 'search',
  tags: ['search'],
  summary: 'Search all kinds of record, best first',
  description:
    'Words in any form, in Finnish, Swedish and English, the last of them as far as it has been typed; "words in quotes" stand together, ' +
    '-word must be absent, or makes a choice. Title and excerpt are in the first language of `lang` that has the words, else in the one that has them best. What is over comes after what goes on or is yet to come. ' +
    'When nothing has the words, names that are spelt nearly so are answered, and `similar` is true.',
  request: { query: SearchQuery },
  responses: {
    200: { description: 'What matches', content: content('application/json', SearchAnswer) },
    ...refusals,
  },
})

/** Search across all kinds. */
export const search = ({ store, clock, config }: Deps) =>
  new OpenAPIHono<Env>().openapi(route, async (c) => {
    const { q, language, facets, limit, cursor, lang, ...filter } = c.req.valid('query')
    const present = presentOf(clock, config.timeZone)
    const preferences = preferredLanguages(lang ?? '')
    const page = await store.search(q, {
      ...given({ languages: language, facets, limit, after: cursor }),
      preferred: preferences,
      filter: given(filter),
      now: beginning('today', present).instant,
    })
    const languages = new Set<string>()
    const items = page.items.map((hit) => writeHit(hit, preferences, languages))
    for (const { name } of [page.counts.organisation ?? [], page.counts.programme ?? []].flat())
      if (preferences.length > 0) languages.add(chooseLanguage(name, preferences))
    return answer(c, {
      body: `{"items":[${items.join(',')}],"next":${JSON.stringify(page.next ?? null)},"similar":${page.similar},"facets":${JSON.stringify(page.counts)}}`,
      type: mediaTypes.json,
      kinds: kindNames,
      until: endOfDay(present),
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
