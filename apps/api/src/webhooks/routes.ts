import { OpenAPIHono } from '@hono/zod-openapi'
import { DeliveriesQuery, NewWebhook, reachable, type Webhook, WebhookPatch } from '@torg/domain/queries'
import { StorageError } from '@torg/storage'
import type { Context } from 'hono'
import type { z } from 'zod'
import type { Deps, Env } from '../deps.ts'
import { mediaTypes } from '../formats/format.ts'
import { pageLinks } from '../lists/links.ts'
import { faultsOf } from '../problems/faults.ts'
import { refuseUnknown } from '../problems/query.ts'
import { Refusal } from '../problems/refusal.ts'
import { idNow, type Writer, writerOf } from '../rights/writer.ts'
import { parseJson, readText } from '../writing/body.ts'
import { changed, versionSeen } from '../writing/preconditions.ts'
import { webhookRoutes } from './describe.ts'
import { accepts } from './destination.ts'
import { pingOf } from './message.ts'

const largestBody = 20_000
/** Most webhooks of one organisation. */
const most = 20
/** How long (ms) a secret counts after there is a new one. */
const overlap = 24 * 3_600_000

const etagOf = ({ version }: Webhook) => `"${version}"`

/** Webhooks: kept by the administrators of the organisation whose they are. */
export function webhooks(deps: Deps) {
  const { store, clock, config } = deps
  const origins = config.webhookOrigins ?? []
  const app = new OpenAPIHono<Env>()
  for (const route of webhookRoutes) app.openAPIRegistry.registerPath(route)

  const answer = (
    c: Context<Env>,
    body: object,
    status: 200 | 201 | 202 = 200,
    headers: Record<string, string> = {},
  ) =>
    c.body(JSON.stringify(body), status, {
      'Content-Type': mediaTypes.json,
      'Cache-Control': 'no-store',
      ...headers,
    })

  const isOf = async ({ organisations }: Writer, { organisation }: Pick<Webhook, 'organisation'>) =>
    organisations === undefined ||
    (organisation !== undefined &&
      (organisations.has(organisation) || organisations.has(await idNow(store, organisation))))

  /** The webhook at an address, which others than its own are not told of. @throws Refusal `not_found` */
  async function webhookAt(c: Context<Env>): Promise<Webhook> {
    const writer = await writerOf(c, deps, 'administrator')
    const id = c.req.param('id') ?? ''
    const webhook = await store.webhooks.get(id)
    if (!webhook || !(await isOf(writer, webhook))) throw missing(id, '/v1/webhooks')
    return webhook
  }

  /** @throws Refusal `invalid` */
  async function read<T extends Pick<WebhookPatch, 'address' | 'organisations'>>(
    c: Context<Env>,
    schema: z.ZodType<T>,
  ): Promise<T> {
    const types = ['application/json', 'application/merge-patch+json'] as const
    const input = parseJson(await readText(c, { types, limit: largestBody }))
    const isAllowed = ({ address }: Pick<T, 'address'>) =>
      address === undefined || accepts(address, { origins })
    const read = schema.safeParse(input)
    // Asked only of what is an address at all, so that one thing is told once.
    const result =
      read.success && !isAllowed(read.data)
        ? schema.refine(isAllowed, { ...reachable, path: ['address'] }).safeParse(input)
        : read
    if (!result.success) throw new Refusal('invalid', { invalid: { error: result.error, input } })
    await refuseUnknownOrganisations(result.data.organisations ?? [])
    return result.data
  }

  /** @throws Refusal `invalid` */
  async function refuseUnknownOrganisations(organisations: readonly string[]) {
    const found = await Promise.all(organisations.map((id) => store.get('organisation', id)))
    const references = organisations.flatMap((id, index) =>
      found[index]?.state === 'missing'
        ? {
            from: { kind: 'webhook', id: '', pointer: `/organisations/${index}` },
            to: { kind: 'organisation', id },
          }
        : [],
    )
    if (references.length > 0) throw new Refusal('invalid', { references })
  }

  app.get('/webhooks', async (c) => {
    refuseUnknown(c, ['lang'])
    const writer = await writerOf(c, deps, 'administrator')
    const all = await store.webhooks.list()
    const seen = await Promise.all(all.map((webhook) => isOf(writer, webhook)))
    return answer(c, { items: all.filter((_, index) => seen[index]) })
  })

  app.post('/webhooks', async (c) => {
    refuseUnknown(c, ['lang'])
    const writer = await writerOf(c, deps, 'administrator')
    const given = await read(c, NewWebhook)
    const organisation = given.organisation ?? writer.key.organisation
    if (!(await isOf(writer, { organisation })))
      throw new Refusal('forbidden', { reason: 'owner', organisation: writer.key.organisation ?? '' })
    const all = await store.webhooks.list()
    if (organisation !== undefined && all.filter((it) => it.organisation === organisation).length >= most)
      throw new Refusal('conflict', { reason: 'too_many', limit: most })
    const { webhook, secret } = await store.webhooks.create({
      ...given,
      name: given.name ?? new URL(given.address).host,
      ...(organisation === undefined ? {} : { organisation }),
    })
    const at = { ETag: etagOf(webhook), Location: `/v1/webhooks/${webhook.id}` }
    return answer(c, { ...webhook, secret }, 201, at)
  })

  app.get('/webhooks/:id', async (c) => {
    refuseUnknown(c, ['lang'])
    const webhook = await webhookAt(c)
    return answer(c, webhook, 200, { ETag: etagOf(webhook) })
  })

  app.patch('/webhooks/:id', async (c) => {
    refuseUnknown(c, ['lang'])
    const webhook = await webhookAt(c)
    const ifVersion = versionSeen(c, webhook, etagOf(webhook))
    const patch = await read(c, WebhookPatch)
    const now = await refusingStale(webhook.id, () => store.webhooks.change(webhook.id, patch, { ifVersion }))
    deps.wakeCourier?.()
    return answer(c, now, 200, { ETag: etagOf(now) })
  })

  app.delete('/webhooks/:id', async (c) => {
    refuseUnknown(c, ['lang'])
    const webhook = await webhookAt(c)
    const ifVersion = versionSeen(c, webhook, etagOf(webhook))
    await refusingStale(webhook.id, () => store.webhooks.remove(webhook.id, { ifVersion }))
    return c.body(null, 204, { 'Cache-Control': 'no-store' })
  })

  app.post('/webhooks/:id/secret', async (c) => {
    refuseUnknown(c, ['lang'])
    const { id } = await webhookAt(c)
    const until = new Date(clock().getTime() + overlap).toISOString()
    const { webhook, secret } = await store.webhooks.rotate(id, until)
    return answer(c, { ...webhook, secret }, 200, { ETag: etagOf(webhook) })
  })

  app.post('/webhooks/:id/test', async (c) => {
    refuseUnknown(c, ['lang'])
    const { id } = await webhookAt(c)
    return sending(c, await store.webhooks.ping(id, pingOf(id, clock())), id)
  })

  app.get('/webhooks/:id/deliveries', async (c) => {
    const { id } = await webhookAt(c)
    const { lang: _, ...asked } = c.req.query()
    const query = DeliveriesQuery.safeParse(asked)
    if (!query.success)
      throw new Refusal(
        'bad_request',
        {},
        faultsOf(query.error.issues, asked, Object.keys(DeliveriesQuery.shape)),
      )
    const { state, cursor, limit } = query.data
    const { items, next } = await store.webhooks.deliveries(id, {
      ...(state ? { state } : {}),
      ...(cursor === undefined ? {} : { after: cursor }),
      ...(limit === undefined ? {} : { limit }),
    })
    return answer(c, { items, next: next ?? null }, 200, { Link: pageLinks(c.req.url, next) })
  })

  app.get('/webhooks/:id/deliveries/:delivery', async (c) => {
    refuseUnknown(c, ['lang'])
    const { id } = await webhookAt(c)
    const name = c.req.param('delivery')
    const delivery = await store.webhooks.delivery(id, name)
    if (!delivery) throw missing(name, `/v1/webhooks/${id}/deliveries`)
    return answer(c, delivery)
  })

  app.post('/webhooks/:id/deliveries/:delivery/redeliver', async (c) => {
    refuseUnknown(c, ['lang'])
    const { id } = await webhookAt(c)
    const name = c.req.param('delivery')
    const delivery = await store.webhooks.redeliver(id, name).catch((error: unknown) => {
      throw isCode(error, 'not_found') ? missing(name, `/v1/webhooks/${id}/deliveries`) : error
    })
    return sending(c, delivery, id)
  })

  const sending = (c: Context<Env>, delivery: { id: string }, id: string) => {
    deps.wakeCourier?.()
    return answer(c, delivery, 202, { Location: `/v1/webhooks/${id}/deliveries/${delivery.id}` })
  }

  /** Tells whoever was too late which version is there now. */
  async function refusingStale<T>(id: string, work: () => Promise<T>): Promise<T> {
    try {
      return await work()
    } catch (error) {
      if (!isCode(error, 'conflict')) throw error
      const now = await store.webhooks.get(id)
      throw now ? changed(now.version, etagOf(now)) : missing(id, '/v1/webhooks')
    }
  }
  return app
}

const missing = (id: string, list: string) => new Refusal('not_found', { id: id.slice(0, 100), list })

const isCode = (error: unknown, code: StorageError['code']): boolean =>
  error instanceof StorageError && error.code === code
