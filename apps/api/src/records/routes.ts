import { OpenAPIHono } from '@hono/zod-openapi'
import { type ListQuery, preferredLanguages } from '@torg/domain/queries'
import { type Kind, kinds } from '@torg/domain/records'
import { parseStored, type StoredText } from '@torg/storage'
import type { Context } from 'hono'
import { type Answer, answer } from '../caching/answer.ts'
import type { Deps, Env } from '../deps.ts'
import { type Format, formatWanted, mediaTypes, splitFormat } from '../formats/format.ts'
import type { Writers } from '../formats/writers.ts'
import { pageLinks } from '../lists/links.ts'
import type { Narrow } from '../lists/narrow.ts'
import { countAll, readLast, readPage } from '../lists/read.ts'
import { documentRoute, listRoute, recordRoute } from '../openapi/describe.ts'
import { presentOf } from '../times/moment.ts'
import { findRecord, pathTo } from './find.ts'
import { contentLanguage, writeRecords } from './text.ts'

/** Most events in a calendar, which has no pages: the last of the list, since readers look ahead. */
const mostInCalendar = 2000

/** The list of a kind and its records, in JSON and in the formats that have a writer. */
export function recordRoutes<K extends Kind>(kind: K, deps: Deps, narrow: Narrow<K>, writers: Writers<K>) {
  const { store, clock, config } = deps
  const app = new OpenAPIHono<Env>()
  const written = Object.keys(writers) as (keyof Writers<K>)[]
  const formats: Format[] = ['json', ...written]
  const vary = { Vary: 'Accept' }

  const formatOf = (c: Context<Env>): Format => {
    const wanted = formatWanted(c.req.header('accept'))
    return formats.includes(wanted) ? wanted : 'json'
  }

  async function write(
    c: Context<Env>,
    items: readonly StoredText<K>[],
    occasion: {
      format: keyof Writers<K>
      one: boolean
      lang: string | undefined
      headers: Record<string, string>
    },
    { until, kinds: seen = [] }: Pick<Answer, 'until'> & { kinds?: readonly Kind[] } = {},
  ) {
    const { format, one, lang, headers } = occasion
    const { pathname, search } = new URL(c.req.url)
    const document = await writers[format]?.(
      items.map(parseStored),
      { one, languages: preferredLanguages(lang ?? ''), address: pathname + search },
      deps,
    )
    if (document === undefined) return c.notFound()
    return answer(c, {
      body: document.body,
      type: mediaTypes[format],
      kinds: [kind, ...seen, ...document.kinds],
      until,
      headers: { ...headers, ...document.headers },
    })
  }

  const list = async (c: Context<Env>, query: ListQuery<K>, extension?: Format) => {
    const narrowed = await narrow(query, presentOf(clock, config.timeZone), store)
    const format = extension ?? formatOf(c)
    const headers = extension ? {} : vary
    const { limit, cursor, reverse = false, count, lang } = query
    if (format === 'ics') {
      const last = await readLast(store, kind, narrowed, limit ?? mostInCalendar)
      return write(c, last, { format, one: false, lang, headers }, narrowed)
    }
    const page = await readPage(store, kind, narrowed, {
      reverse,
      ...(limit === undefined ? {} : { limit }),
      ...(cursor === undefined ? {} : { after: cursor }),
    })
    const linked = { ...headers, Link: pageLinks(c.req.url, page.next) }
    if (format !== 'json')
      return write(c, page.items, { format, one: false, lang, headers: linked }, narrowed)
    const { json, languages } = writeRecords(page.items, lang)
    const counted = count ? `,"count":${await countAll(store, kind, narrowed)}` : ''
    return answer(c, {
      body: `{"items":${json},"next":${JSON.stringify(page.next ?? null)}${counted}}`,
      type: mediaTypes.json,
      kinds: [kind, ...(narrowed.kinds ?? [])],
      until: narrowed.until,
      headers: { ...linked, ...contentLanguage(languages) },
    })
  }

  const one = async (c: Context<Env>, param: string, lang: string | undefined) => {
    const { name: id, format: extension } = splitFormat(param, formats)
    const found = await findRecord(store, kind, id)
    if ('movedTo' in found) {
      const suffix = extension ? `.${extension}` : ''
      return c.redirect(`${pathTo(kind, found.movedTo)}${suffix}${new URL(c.req.url).search}`, 308)
    }
    const format = extension ?? formatOf(c)
    const headers = extension ? {} : vary
    if (format !== 'json') return write(c, [found.stored], { format, one: true, lang, headers })
    const { json, languages } = writeRecords([found.stored], lang)
    return answer(c, {
      body: json.slice(1, -1),
      type: mediaTypes.json,
      kinds: [kind],
      headers: { ...headers, ...contentLanguage(languages) },
    })
  }

  app.openapi(listRoute(kind, formats), (c) => list(c, c.req.valid('query')))
  app.openapi({ ...listRoute(kind, formats), path: `/${kinds[kind].path}.json`, hide: true }, (c) =>
    list(c, c.req.valid('query'), 'json'),
  )
  for (const format of written)
    app.openapi({ ...documentRoute(kind, format), hide: format === 'jsonld' }, (c) =>
      list(c, c.req.valid('query'), format),
    )
  app.openapi(recordRoute(kind, formats), (c) => one(c, c.req.valid('param').id, c.req.valid('query').lang))
  return app
}
