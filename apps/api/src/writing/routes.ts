import { createHash } from 'node:crypto'
import { OpenAPIHono, z } from '@hono/zod-openapi'
import { type AnyRecord, type Kind, kinds } from '@torg/domain/records'
import { type Present, parseStored, StorageError, type StoredText } from '@torg/storage'
import type { Context } from 'hono'
import type { Deps, Env } from '../deps.ts'
import { mediaTypes } from '../formats/format.ts'
import { refuseUnknown } from '../problems/query.ts'
import { Refusal } from '../problems/refusal.ts'
import { findRecord, pathTo } from '../records/find.ts'
import { refuseOthers } from '../rights/ownership.ts'
import { writerOf } from '../rights/writer.ts'
import { parseJson, readText } from './body.ts'
import { deleteRoute, patchRoute, postRoute, putRoute, statusRoute } from './describe.ts'
import { mergePatch } from './merge-patch.ts'
import { newId } from './new-id.ts'
import { etagOf, seenBy, supersededSeen, versionExpected, versionSeen } from './preconditions.ts'
import { refusing, save } from './save.ts'
import { validate, withoutRecorded } from './validate.ts'

const largestRecord = 1_000_000
const json = ['application/json'] as const
const always = ['reason', 'lang']

/** What readers get of a record, to the one who wrote it. */
export function answerWritten(
  c: Context<Env>,
  stored: StoredText,
  created: boolean,
  more: Record<string, string> = {},
): Response {
  return c.body(stored.json, created ? 201 : 200, {
    'Content-Type': mediaTypes.json,
    'Cache-Control': 'no-store',
    ETag: etagOf(stored),
    ...(created ? { Location: pathTo(stored.kind, stored.id) } : {}),
    ...more,
  })
}

/** Writing records of a kind. */
export function writeRoutes<K extends Kind>(kind: K, deps: Deps) {
  const { store } = deps
  const app = new OpenAPIHono<Env>()
  const { path } = kinds[kind]
  for (const describe of [putRoute, patchRoute, deleteRoute, postRoute, statusRoute])
    app.openAPIRegistry.registerPath(describe(kind))

  const presentAt = async (id: string): Promise<Present | undefined> =>
    (await store.present([{ kind, id }]))[0]

  /** The record, or where it is now. @throws Refusal `not_found`, `gone` */
  async function existing(id: string): Promise<Present | string> {
    const present = await presentAt(id)
    if (present) return present
    const found = await findRecord(store, kind, id)
    return 'movedTo' in found ? pathTo(kind, found.movedTo) : { ...found.stored }
  }

  app.put(`/${path}/:id`, async (c) => {
    refuseUnknown(c, always)
    const writer = await writerOf(c, deps, 'publisher')
    const id = c.req.param('id')
    const creates = c.req.header('if-none-match') !== undefined
    const present = creates ? await presentAt(id) : await existing(id).catch(absent)
    if (typeof present === 'string') return c.redirect(present, 308)
    const expected =
      creates || !present ? versionExpected(c, present) : (await seenBy(c, store, present)).version
    const record = validate(kind, parseJson(await readText(c, { types: json, limit: largestRecord })))
    const written = await save(store, writer, { kind, id, present, record }, expected)
    return answerWritten(c, written, written.outcome === 'created')
  })

  app.patch(`/${path}/:id`, async (c) => {
    refuseUnknown(c, always)
    const writer = await writerOf(c, deps, 'publisher')
    const id = c.req.param('id')
    const present = await existing(id)
    if (typeof present === 'string') return c.redirect(present, 308)
    const seen = await seenBy(c, store, present)
    const types = ['application/merge-patch+json', 'application/json'] as const
    const patch = parseJson(await readText(c, { types, limit: largestRecord }))
    const patched = mergePatch(withoutRecorded(JSON.parse(seen.json)), patch)
    const record = validate(kind, patched)
    const written = await save(store, writer, { kind, id, present, record }, seen.version)
    return answerWritten(c, written, written.id !== id)
  })

  app.post(`/${path}`, async (c) => {
    refuseUnknown(c, always)
    const writer = await writerOf(c, deps, 'publisher')
    const text = await readText(c, { types: json, limit: largestRecord })
    const body = withoutRecorded(parseJson(text))
    const nameless = typeof body === 'object' && body !== null && !('id' in body)
    const record = validate(kind, nameless ? { id: newId(body), ...body } : body)
    await refuseOthers(store, writer, undefined, { kind, record } as AnyRecord)
    const request = createHash('sha256').update(`${kind} ${text}`).digest('base64url')
    const key = idempotencyKey(c)
    const written = await store
      .put(kind, record, {
        ...writer.note,
        ifVersion: 'none',
        ...(key === undefined ? {} : { once: { key, request } }),
      })
      .catch((error: unknown) => {
        if (error instanceof StorageError && (error.code === 'conflict' || error.code === 'id_taken'))
          throw new Refusal('conflict', { reason: 'id_taken', id: record.id }, [], { cause: error })
        throw error
      })
    return answerWritten(c, written, true, written.replayed ? { 'Idempotency-Replayed': 'true' } : {})
  })

  app.delete(`/${path}/:id`, async (c) => {
    refuseUnknown(c, [...always, 'successor'])
    const writer = await writerOf(c, deps, 'publisher')
    const id = c.req.param('id')
    const successor = c.req.query('successor')
    const removing = (ifVersion: number) =>
      store.remove(kind, id, { ...writer.note, ifVersion, ...(successor === undefined ? {} : { successor }) })
    const present = await existing(id).catch(async (gone: unknown) => {
      const removed = await supersededSeen(c, store, { kind, id })
      if (!removed) throw gone
      await removing(removed.version).catch((error: unknown) => {
        throw error instanceof StorageError && error.code === 'gone' ? gone : error
      })
    })
    if (typeof present === 'string') return c.redirect(present, 308)
    if (present) {
      const ifVersion = versionSeen(c, present)
      await refuseOthers(store, writer, present, undefined)
      await refusing(store, { kind, id, seen: { kind, id } }, () =>
        removing(ifVersion).catch((error: unknown) => {
          throw refusalOfRemoval(error, id, successor)
        }),
      )
    }
    return c.body(null, 204, { 'Cache-Control': 'no-store' })
  })

  app.put(`/${path}/:id/status`, async (c) => {
    refuseUnknown(c, always)
    const writer = await writerOf(c, deps, 'publisher')
    const id = c.req.param('id')
    const present = await existing(id)
    if (typeof present === 'string') return c.redirect(`${present}/status`, 308)
    const seen = await seenBy(c, store, present)
    const body = parseJson(await readText(c, { types: json, limit: largestRecord }))
    const wanted = StatusBody.safeParse(body)
    if (!wanted.success) throw new Refusal('invalid', { invalid: { error: wanted.error, input: body } })
    await refuseOthers(store, writer, present, undefined)
    const { recorded: _, ...record } = parseStored(seen as StoredText<K>)
    const archive = wanted.data.status === 'archived'
    const written = await refusing(store, { kind, id, seen: { kind, id } }, () =>
      store.put(kind, validate(kind, record), { ...writer.note, ifVersion: seen.version, archive }),
    )
    return answerWritten(c, written, false)
  })
  return app
}

const StatusBody = z.strictObject({ status: z.enum(['published', 'archived']) })

/** With If-Match a record that is not there is answered 412, as a removed one is 410. */
function absent(error: unknown): undefined {
  if (error instanceof Refusal && error.code === 'not_found') return undefined
  throw error
}

function idempotencyKey(c: Context<Env>): string | undefined {
  const key = c.req.header('idempotency-key')?.trim()
  if (key !== undefined && !/^[\x21-\x7e]{1,255}$/.test(key))
    throw new Refusal('bad_request', { reason: 'header', wanted: 'Idempotency-Key: 0d7e…' })
  return key
}

function refusalOfRemoval(error: unknown, id: string, successor: string | undefined): unknown {
  if (!(error instanceof StorageError)) return error
  const { code, references } = error
  if (code === 'dangling_reference')
    return new Refusal('conflict', { reason: 'mentioned', id, references }, [], { cause: error })
  if (code === 'no_successor')
    return new Refusal('bad_request', {}, [
      { parameter: 'successor', code: 'no_such_record', received: String(successor).slice(0, 200) },
    ])
  return error
}
