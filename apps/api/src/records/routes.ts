import { OpenAPIHono } from '@hono/zod-openapi'
import { type ListQuery, preferredLanguages, type RecordQuery } from '@torg/domain/queries'
import { type Kind, kinds, validOn } from '@torg/domain/records'
import { parseStored, type Reading, type StoredText } from '@torg/storage'
import type { Context } from 'hono'
import { type Answer, answer } from '../caching/answer.ts'
import type { Deps, Env } from '../deps.ts'
import { answerLines, linesOf } from '../dumps/lines.ts'
import { everyFormat } from '../formats/every.ts'
import { type Format, formatWanted, mediaTypes, splitFormat } from '../formats/format.ts'
import type { Document, Occasion, Writers } from '../formats/writers.ts'
import { pageLinks } from '../lists/links.ts'
import type { Narrow, Narrowed } from '../lists/narrow.ts'
import { countAll, readLast, readLastNames, readPage } from '../lists/read.ts'
import { documentRoute, listRoute, recordRoute } from '../openapi/describe.ts'
import { Refusal } from '../problems/refusal.ts'
import { ending, presentOf } from '../times/moment.ts'
import { findRecord, pathTo } from './find.ts'
import { history } from './history.ts'
import { showPage } from './page.ts'
import { references } from './references.ts'
import { contentLanguage, showRecords } from './text.ts'

/** Most records in a document that has no pages: the last of the list, as readers of calendars look ahead. */
const mostWithoutPages: { [F in Format]?: number } = { ics: 2000, csv: 10_000, vcf: 10_000 }

/** The formats whose addresses have a place of their own in the reference; the others stand with the list. */
const shownApart: readonly Format[] = ['ics', 'ndjson']

/** The list of a kind and its records, in JSON and in the formats that have a writer. */
export function recordRoutes<K extends Kind>(
  kind: K,
  deps: Deps,
  narrow: Narrow<K>,
  ownFormats: Writers<K> = {},
) {
  const writers: Writers<K> = { ...everyFormat(kind), ...ownFormats }
  const { store, clock, config } = deps
  const app = new OpenAPIHono<Env>()
  const written = Object.keys(writers) as (keyof Writers<K>)[]
  const formats: Exclude<Format, 'ndjson'>[] = ['json', ...written]
  const listFormats: Format[] = [...formats, 'ndjson']
  const vary = { Vary: 'Accept' }

  const formatOf = <F extends Format>(c: Context<Env>, known: readonly F[]): F | 'json' => {
    const wanted = formatWanted(c.req.header('accept'))
    return known.find((format) => format === wanted) ?? 'json'
  }

  /** The store as it is, or as it was known. */
  const readingOf = (known: string | undefined): { reading: Reading; until?: number | undefined } => {
    if (known === undefined || known === 'now') return { reading: store }
    const { instant, until } = ending(known, presentOf(clock, config.timeZone))
    return { reading: store.asKnown(instant), until }
  }

  type Asked = {
    format: keyof Writers<K>
    one: boolean
    lang: string | undefined
    headers: Record<string, string>
    reading: Reading
  }
  type Seen = Pick<Answer, 'until'> & { kinds?: readonly Kind[] }

  const occasionOf = (c: Context<Env>, { one, lang }: Asked): Occasion => {
    const { pathname, search } = new URL(c.req.url)
    return { one, languages: preferredLanguages(lang ?? ''), address: pathname + search }
  }

  async function write(c: Context<Env>, items: readonly StoredText<K>[], asked: Asked, seen: Seen) {
    const writer = writers[asked.format]
    if (writer === undefined) return c.notFound()
    const [occasion, given] = [occasionOf(c, asked), { ...deps, store: asked.reading }]
    const document =
      typeof writer === 'function'
        ? await writer(items.map(parseStored), occasion, given)
        : await writer.fromNames(items, occasion, given)
    return answerDocument(c, document, asked, seen)
  }

  /** The last of what a query leaves, as a document without pages. */
  async function writeLast(c: Context<Env>, narrowed: Narrowed<K>, most: number, asked: Asked) {
    const writer = writers[asked.format]
    if (typeof writer !== 'object' || narrowed.sift)
      return write(c, await readLast(asked.reading, kind, narrowed, most), asked, narrowed)
    const names = await readLastNames(asked.reading, kind, narrowed, most)
    const document = await writer.fromNames(names, occasionOf(c, asked), { ...deps, store: asked.reading })
    return answerDocument(c, document, asked, narrowed)
  }

  const answerDocument = (
    c: Context<Env>,
    { body, validator, kinds: made, until = Infinity, headers }: Document,
    asked: Asked,
    seen: Seen,
  ) =>
    answer(c, {
      body,
      validator,
      type: mediaTypes[asked.format],
      kinds: [kind, ...(seen.kinds ?? []), ...made],
      until: Math.min(until, seen.until ?? Infinity),
      headers: { ...asked.headers, ...headers },
    })

  const list = async (c: Context<Env>, query: ListQuery<K>, extension?: Format) => {
    const { reading, until } = readingOf(query.known)
    if (query.known !== undefined && query.q !== undefined)
      throw new Refusal('bad_request', {}, [{ parameter: 'q', code: 'not_beside', other: 'known' }])
    const narrowed = earlier(await narrow(query, presentOf(clock, config.timeZone), reading), until)
    const format = extension ?? formatOf(c, listFormats)
    const headers = extension ? {} : vary
    const { limit, cursor, reverse = false, count, lang } = query
    if (format === 'ndjson') return answerLines(c, linesOf(reading, kind, narrowed), headers)
    const most = mostWithoutPages[format]
    if (format !== 'json' && most !== undefined) {
      return writeLast(c, narrowed, limit ?? most, { format, one: false, lang, headers, reading })
    }
    const request = {
      reverse,
      ...(limit === undefined ? {} : { limit }),
      ...(cursor === undefined ? {} : { after: cursor }),
    }
    const linked = (next: string | undefined) => ({ ...headers, Link: pageLinks(c.req.url, next) })
    if (format !== 'json') {
      const { items, next } = await readPage(reading, kind, narrowed, request)
      return write(c, items, { format, one: false, lang, headers: linked(next), reading }, narrowed)
    }
    const shown = await showPage(reading, kind, narrowed, request, query)
    const counted = count ? `,"count":${await countAll(reading, kind, narrowed)}` : ''
    return answer(c, {
      body: `{"items":[${shown.texts}],"next":${JSON.stringify(shown.next ?? null)}${counted}${shown.included}}`,
      type: mediaTypes.json,
      kinds: [kind, ...(narrowed.kinds ?? []), ...shown.kinds],
      until: narrowed.until,
      headers: { ...linked(shown.next), ...contentLanguage(shown.languages) },
    })
  }

  const one = async (c: Context<Env>, param: string, query: RecordQuery<K>) => {
    const { name: id, format: extension } = splitFormat(param, formats)
    const { reading, until } = readingOf(query.known)
    const found = await findRecord(reading, kind, id)
    if ('movedTo' in found) {
      const suffix = extension ? `.${extension}` : ''
      return c.redirect(`${pathTo(kind, found.movedTo)}${suffix}${new URL(c.req.url).search}`, 308)
    }
    const format = extension ?? formatOf(c, formats)
    const headers = extension ? {} : vary
    const on = 'on' in query ? query.on : undefined
    if (on !== undefined && validOn(kind, parseStored(found.stored), on) === 'no')
      throw new Refusal('not_found', { id, list: `/v1/${kinds[kind].path}`, on })
    const { lang } = query
    if (format !== 'json')
      return write(c, [found.stored], { format, one: true, lang, headers, reading }, { until })
    const shown = await showRecords([found.stored], query, reading)
    return answer(c, {
      body: `${shown.records[0]?.slice(0, -1)}${shown.included}}`,
      type: mediaTypes.json,
      kinds: [kind, ...shown.kinds],
      until,
      headers: { ...headers, ...contentLanguage(shown.languages) },
    })
  }

  app.openapi(listRoute(kind, listFormats), (c) => list(c, c.req.valid('query')))
  app.openapi({ ...listRoute(kind, listFormats), path: `/${kinds[kind].path}.json`, hide: true }, (c) =>
    list(c, c.req.valid('query'), 'json'),
  )
  for (const format of [...written, 'ndjson'] as const)
    app.openapi({ ...documentRoute(kind, format), hide: !shownApart.includes(format) }, (c) =>
      list(c, c.req.valid('query'), format),
    )
  app.openapi(recordRoute(kind, formats), (c) => one(c, c.req.valid('param').id, c.req.valid('query')))
  app.route('/', history(kind, deps))
  app.route('/', references(kind, deps))
  return app
}

/** What was narrowed, true no longer than until then. */
const earlier = <K extends Kind>(narrowed: Narrowed<K>, until = Infinity): Narrowed<K> =>
  Number.isFinite(until) ? { ...narrowed, until: Math.min(until, narrowed.until ?? Infinity) } : narrowed
