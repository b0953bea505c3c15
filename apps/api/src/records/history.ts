import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import { type HistoryAnswer, historySchema, type PatchOperation } from '@torg/domain/queries'
import { type Kind, kinds } from '@torg/domain/records'
import type { Revision } from '@torg/storage'
import { createPatch } from 'rfc6902'
import { answer } from '../caching/answer.ts'
import type { Deps, Env } from '../deps.ts'
import { mediaTypes } from '../formats/format.ts'
import { content, recordRefusals } from '../openapi/describe.ts'
import { findRecord, pathTo } from './find.ts'

const route = (kind: Kind) =>
  createRoute({
    method: 'get',
    path: `/${kinds[kind].path}/{id}/history`,
    operationId: `get-${kind}-history`,
    tags: [kinds[kind].path],
    summary: 'See how it came to be as it is',
    description:
      'Every version, newest first: when, by whom, why, and what changed since the one before as JSON Patch (RFC 6902). ' +
      'A removed record keeps its history. The record as of a version is at its own address, with `known`.',
    request: {
      params: z.object({ id: z.string().describe('Id, or a former id, of the record') }),
      query: z.strictObject({}),
    },
    responses: {
      200: { description: 'The versions', content: content('application/json', historySchema(kind)) },
      ...recordRefusals,
    },
  })

/** The versions of the records of a kind. */
export const history = <K extends Kind>(kind: K, { store }: Deps) =>
  new OpenAPIHono<Env>().openapi(route(kind), async (c) => {
    const { id } = c.req.valid('param')
    const revisions = await store.revisions(kind, id)
    if (revisions.length === 0) {
      const found = await findRecord(store, kind, id)
      if ('movedTo' in found) return c.redirect(`${pathTo(kind, found.movedTo)}/history`, 308)
    }
    const items = revisions.map((revision, index) => told(revision, revisions[index + 1]))
    const body: HistoryAnswer<K> = { kind, id, items }
    return answer(c, { body: JSON.stringify(body), type: mediaTypes.json, kinds: [kind] })
  })

function told<K extends Kind>(
  { version, recorded, actor, reason, record }: Revision<K>,
  before: Revision<K> | undefined,
): HistoryAnswer<K>['items'][number] {
  const about = { version, recorded, actor, ...(reason === undefined ? {} : { reason }) }
  if (record === null) return { ...about, action: 'removed' }
  if (!before?.record) return { ...about, action: 'created', record }
  // Its operations are those of RFC 6902; only the types of the library are wider.
  return { ...about, action: 'changed', patch: createPatch(before.record, record) as PatchOperation[] }
}
