import { OpenAPIHono } from '@hono/zod-openapi'
import { type AnyRecord, type Kind, kinds } from '@torg/domain/records'
import type { SavedDraft } from '@torg/storage'
import type { Context } from 'hono'
import type { Deps, Env } from '../deps.ts'
import { mediaTypes } from '../formats/format.ts'
import { refuseUnknown } from '../problems/query.ts'
import { Refusal } from '../problems/refusal.ts'
import { refuseOthers } from '../rights/ownership.ts'
import { type Writer, writerOf } from '../rights/writer.ts'
import { parseJson, readText } from '../writing/body.ts'
import { versionExpected, versionSeen } from '../writing/preconditions.ts'
import { answerWritten } from '../writing/routes.ts'
import { refusing } from '../writing/save.ts'
import { validate } from '../writing/validate.ts'
import { draftRoutes } from './describe.ts'
import { isOf, kindOf, readState, written } from './draft.ts'

const largestRecord = 1_000_000
const mostListed = 1000

/** Records that are being written: seen by those who hold a key of their organisation, published by a publisher. */
export function drafts(deps: Deps) {
  const { store } = deps
  const app = new OpenAPIHono<Env>()
  for (const route of draftRoutes) app.openAPIRegistry.registerPath(route)

  const answer = (c: Context<Env>, draft: SavedDraft, status: 200 | 201 = 200) => {
    const { body, etag } = written(draft)
    return c.body(body, status, { 'Content-Type': mediaTypes.json, 'Cache-Control': 'no-store', ETag: etag })
  }

  /** The draft at an address, which others than its own are not told of. */
  async function draftAt(writer: Writer, kind: Kind, id: string): Promise<SavedDraft> {
    const draft = await store.drafts.get(kind, id)
    if (!draft || !(await isOf(store, writer, draft)))
      throw new Refusal('not_found', { id: id.slice(0, 100), list: `/v1/drafts/${kinds[kind].path}` })
    return draft
  }

  app.get('/drafts', async (c) => {
    refuseUnknown(c, ['lang'])
    const writer = await writerOf(c, deps, 'reader')
    const all = await store.drafts.list(mostListed)
    const seen = await Promise.all(all.map((draft) => isOf(store, writer, draft)))
    const items = all.filter((_, index) => seen[index])
    return c.body(JSON.stringify({ items }), 200, {
      'Content-Type': mediaTypes.json,
      'Cache-Control': 'no-store',
    })
  })

  app.get('/drafts/:list/:id', async (c) => {
    refuseUnknown(c, ['lang'])
    const writer = await writerOf(c, deps, 'reader')
    return answer(c, await draftAt(writer, kindOf(c.req.param('list')), c.req.param('id')))
  })

  app.put('/drafts/:list/:id', async (c) => {
    refuseUnknown(c, ['reason', 'lang', 'state', 'rebase'])
    const writer = await writerOf(c, deps, 'editor')
    const [kind, id] = [kindOf(c.req.param('list')), c.req.param('id')]
    const state = readState(c.req.query('state'))
    const before = await store.drafts.get(kind, id)
    const ifVersion = versionExpected(c, before, before && written(before).etag)
    const record = validate(
      kind,
      parseJson(await readText(c, { types: ['application/json'], limit: largestRecord })),
    )
    if (record.id !== id) throw new Refusal('invalid', { reason: 'other_id', id })
    const [present] = await store.present([{ kind, id }])
    await refuseOthers(store, writer, present, { kind, record } as AnyRecord)
    if (before) await draftAt(writer, kind, id)
    const rebases = c.req.query('rebase') === 'true'
    const base = before && !rebases ? before.base : present?.version
    const saved = await refusingStale(kind, id, () =>
      store.drafts.save(kind, record, {
        ...writer.note,
        ifVersion,
        state,
        ...(base === undefined ? {} : { base }),
      }),
    )
    return answer(c, saved, before ? 200 : 201)
  })

  app.delete('/drafts/:list/:id', async (c) => {
    refuseUnknown(c, ['lang', 'reason'])
    const writer = await writerOf(c, deps, 'editor')
    const [kind, id] = [kindOf(c.req.param('list')), c.req.param('id')]
    const draft = await draftAt(writer, kind, id)
    const ifVersion = versionSeen(c, draft, written(draft).etag)
    await refusingStale(kind, id, () => store.drafts.drop({ kind, id }, { ifVersion }))
    return c.body(null, 204, { 'Cache-Control': 'no-store' })
  })

  app.post('/drafts/:list/:id/publish', async (c) => {
    refuseUnknown(c, ['reason', 'lang'])
    const writer = await writerOf(c, deps, 'publisher')
    const [kind, id] = [kindOf(c.req.param('list')), c.req.param('id')]
    const draft = await draftAt(writer, kind, id)
    const ifVersion = versionSeen(c, draft, written(draft).etag)
    const [present] = await store.present([{ kind, id }])
    await refuseOthers(store, writer, present, { kind, record: draft.record } as AnyRecord)
    const { steward: _, ...note } = writer.note
    const stored = await refusing(store, { kind, id, seen: { kind, id } }, () =>
      store.drafts.publish({ kind, id }, { ...note, ifVersion }),
    )
    return answerWritten(c, stored, stored.outcome === 'created')
  })

  /** Tells the writer who was too late which draft is there now. */
  const refusingStale = async <T>(kind: Kind, id: string, work: () => Promise<T>): Promise<T> => {
    try {
      return await work()
    } catch (error) {
      const now = await store.drafts.get(kind, id)
      if (now && error instanceof Error && 'code' in error && error.code === 'conflict')
        throw new Refusal('precondition_failed', {
          current: { version: now.version, etag: written(now).etag },
        })
      throw error
    }
  }
  return app
}
