import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import { ReferencesAnswer, ReferencesQuery } from '@torg/domain/queries'
import { type Kind, kindNames, kinds } from '@torg/domain/records'
import { parseStored } from '@torg/storage'
import type { Context } from 'hono'
import { answer } from '../caching/answer.ts'
import type { Deps, Env } from '../deps.ts'
import { formatWanted, mediaTypes } from '../formats/format.ts'
import { asGiven, rdfWriters } from '../formats/rdf.ts'
import { given } from '../lists/given.ts'
import { pageLinks } from '../lists/links.ts'
import { contents, recordRefusals } from '../openapi/describe.ts'
import { findRecord, pathTo } from './find.ts'
import { contentLanguage, showRecords } from './text.ts'

type RdfFormat = keyof typeof rdfWriters

const route = (kind: Kind) =>
  createRoute({
    method: 'get',
    path: `/${kinds[kind].path}/{id}/references`,
    operationId: `get-${kind}-references`,
    tags: [kinds[kind].path],
    summary: 'See which records mention it',
    description:
      'Records of any kind, and where in each it is mentioned: the events of a programme, the asks of a document, the roles in an organisation. ' +
      'What is archived is left out. Also at .json, .ttl and .rdf.jsonld, or by Accept.',
    request: {
      params: z.object({ id: z.string().describe('Id, or a former id, of the record') }),
      query: ReferencesQuery,
    },
    responses: {
      200: { description: 'One page of them', content: contents(ReferencesAnswer, ['json', 'ttl']) },
      ...recordRefusals,
    },
  })

/** Who mentions a record of a kind. */
export function references(kind: Kind, deps: Deps) {
  const { store } = deps
  const app = new OpenAPIHono<Env>()

  const list = async (
    c: Context<Env>,
    id: string,
    query: ReferencesQuery,
    extension?: 'json' | RdfFormat,
  ) => {
    const { kind: among, field, limit, cursor, lang, include } = query
    const found = await findRecord(store, kind, id)
    if ('movedTo' in found) {
      const suffix = extension ? `.${extension}` : ''
      const { search } = new URL(c.req.url)
      return c.redirect(`${pathTo(kind, found.movedTo)}/references${suffix}${search}`, 308)
    }
    const { items, next, counts } = await store.referrers(
      kind,
      id,
      given({ kinds: among, fields: field, limit, after: cursor }),
    )
    const headers = { ...(extension ? {} : { Vary: 'Accept' }), Link: pageLinks(c.req.url, next) }
    const format = extension ?? (formatWanted(c.req.header('accept')) === 'ttl' ? 'ttl' : 'json')
    const told = { type: mediaTypes[format], kinds: kindNames }
    const records = items.map(({ stored }) => stored)
    if (format !== 'json')
      return answer(c, {
        ...told,
        body: await rdfWriters[format](
          records.map((stored) => asGiven(stored.kind, parseStored(stored))),
          deps,
        ),
        headers,
      })

    const shown = await showRecords(records, { lang, include }, store)
    const mentions = items.map(
      ({ stored, pointers }, index) =>
        `{"kind":"${stored.kind}","pointers":${JSON.stringify(pointers)},"record":${shown.records[index]}}`,
    )
    return answer(c, {
      ...told,
      body:
        `{"kind":"${kind}","id":"${id}","items":[${mentions.join(',')}],"next":${JSON.stringify(next ?? null)},` +
        `"counts":${JSON.stringify(counts)}${shown.included}}`,
      headers: { ...headers, ...contentLanguage(shown.languages) },
    })
  }

  app.openapi(route(kind), (c) => list(c, c.req.valid('param').id, c.req.valid('query')))
  for (const format of ['json', 'ttl', 'rdf.jsonld'] as const)
    app.openapi({ ...route(kind), path: `/${kinds[kind].path}/{id}/references.${format}`, hide: true }, (c) =>
      list(c, c.req.valid('param').id, c.req.valid('query'), format),
    )
  return app
}
