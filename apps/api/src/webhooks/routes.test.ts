import {
  DeliveriesAnswer,
  Webhook,
  WebhookDelivery,
  WebhookSecret,
  WebhooksAnswer,
} from '@torg/domain/queries'
import { engines } from '@torg/storage/testing'
import { Registry } from 'prom-client'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startApp, type TestApp } from '../testing/app.ts'
import { type Sender, senderOf } from '../testing/writing.ts'
import { countDeliveries } from './metrics.ts'

const seen = (response: Response) => ({ 'if-match': response.headers.get('etag') ?? '' })
const address = 'https://example.org/torg'

describe.each(engines)('webhooks on $engine', ({ place }) => {
  let app: TestApp
  let ours: Sender
  let theirs: Sender
  let above: Sender
  let operator: Sender
  beforeAll(async () => {
    app = await startApp(await place(), undefined, { webhookOrigins: ['http://127.0.0.1:9'] })
    ours = await senderOf(app, 'administrator', 'bureau')
    theirs = await senderOf(app, 'administrator', 'town')
    above = await senderOf(app, 'administrator', 'ministry')
    operator = await senderOf(app, 'administrator')
  })
  afterAll(() => app.close())

  const create = async (send: Sender, body: object = {}) => {
    const response = await send('POST', '/v1/webhooks', { address, ...body })
    expect(response.status).toBe(201)
    return { response, webhook: WebhookSecret.parse(await response.json()) }
  }
  const listed = async (send: Sender) =>
    WebhooksAnswer.parse(await (await send('GET', '/v1/webhooks')).json()).items.map(({ id }) => id)

  test('a webhook is made, read, changed by whoever saw it last, and removed; its secret is shown once', async () => {
    const { response, webhook } = await create(ours, { kinds: ['event'] })
    expect(webhook).toMatchObject({ name: 'example.org', organisation: 'bureau', state: 'active' })
    const at = response.headers.get('location') ?? ''
    const read = await ours('GET', at)
    expect(Webhook.parse(await read.clone().json())).not.toHaveProperty('secret')
    expect(read.headers.get('cache-control')).toBe('no-store')
    expect((await ours('PATCH', at, { name: 'b' })).status).toBe(428)
    const patched = await ours('PATCH', at, { name: 'b', kinds: null, state: 'disabled' }, seen(read))
    expect(await patched.clone().json()).toMatchObject({ name: 'b', state: 'disabled', version: 2 })
    const late = await ours('PATCH', at, { name: 'c' }, seen(read))
    expect(late.status).toBe(412)
    expect(await late.json()).toMatchObject({ current: { version: 2, etag: patched.headers.get('etag') } })
    const rotated = await ours('POST', `${at}/secret`)
    const { secret } = WebhookSecret.parse(await rotated.clone().json())
    expect(secret).not.toBe(webhook.secret)
    expect((await ours('DELETE', at, undefined, seen(patched))).status).toBe(412)
    expect((await ours('DELETE', at, undefined, seen(rotated))).status).toBe(204)
    expect((await ours('GET', at)).status).toBe(404)
  })

  test('others are not told of it and cannot touch it; those above and the operator can', async () => {
    const { response, webhook } = await create(ours)
    const at = `/v1/webhooks/${webhook.id}`
    const { id: delivery } = await app.store.webhooks.ping(webhook.id, '{}')
    const every: [string, string, object?][] = [
      ['GET', at],
      ['PATCH', at, { name: 'mine' }],
      ['DELETE', at],
      ['POST', `${at}/secret`],
      ['POST', `${at}/test`],
      ['GET', `${at}/deliveries`],
      ['GET', `${at}/deliveries/${delivery}`],
      ['POST', `${at}/deliveries/${delivery}/redeliver`],
    ]
    const weak = await senderOf(app, 'publisher', 'bureau')
    for (const [method, path, body] of every) {
      expect([path, (await theirs(method, path, body, seen(response))).status]).toEqual([path, 404])
      expect([path, (await weak(method, path, body, seen(response))).status]).toEqual([path, 403])
      expect([path, (await app.request(path, { method })).status]).toEqual([path, 401])
    }
    expect(await app.store.webhooks.get(webhook.id)).toMatchObject({ name: 'example.org', version: 1 })
    expect(await listed(theirs)).not.toContain(webhook.id)
    for (const send of [ours, above, operator]) expect(await listed(send)).toContain(webhook.id)
    expect((await above('POST', `${at}/test`)).status).toBe(202)

    const { webhook: central } = await create(operator)
    expect(central).not.toHaveProperty('organisation')
    expect(await listed(above)).not.toContain(central.id)
    expect((await theirs('POST', '/v1/webhooks', { address, organisation: 'bureau' })).status).toBe(403)
    expect((await create(above, { organisation: 'bureau' })).webhook.organisation).toBe('bureau')
  })

  test('an organisation keeps its webhooks when it gets another id', async () => {
    const { webhook } = await create(ours)
    const [present] = await app.store.present([{ kind: 'organisation', id: 'bureau' }])
    const { recorded: _, ...record } = JSON.parse(present?.json ?? '{}')
    const moved = { ...record, id: 'agency', formerIds: ['bureau', 'office'] }
    await app.store.rename('organisation', 'bureau', moved, {
      actor: 'test',
      ifVersion: present?.version ?? 0,
    })
    const renamed = await senderOf(app, 'administrator', 'agency')
    for (const send of [ours, renamed, above]) expect(await listed(send)).toContain(webhook.id)
  })

  test.each([
    [{ address: 'http://example.org/' }, '/address'],
    [{ address: 'https://127.0.0.1/' }, '/address'],
    [{ address: 'https://[::ffff:10.0.0.1]/' }, '/address'],
    [{ address: 'https://example.org:5432/' }, '/address'],
    [{ address: 'https://a:b@example.org/' }, '/address'],
    [{ address: 'nonsense' }, '/address'],
    [{ address, kinds: ['party'] }, '/kinds/0'],
    [{ address, organisations: ['nowhere'] }, '/organisations/0'],
    [{ address, adress: 'x' }, '/adress'],
    [{}, '/address'],
  ])('%j is refused at %s, in the language asked for', async (body, pointer) => {
    const before = (await app.store.webhooks.list()).length
    for (const [lang, title] of [
      ['sv', 'Uppgiften är inte rätt'],
      ['fi', 'Tieto ei ole oikein'],
      ['en', 'The record is not right'],
    ]) {
      const response = await ours('POST', `/v1/webhooks?lang=${lang}`, body)
      expect(response.status).toBe(422)
      expect(await response.json()).toMatchObject({ title, errors: [{ pointer }] })
    }
    expect(await app.store.webhooks.list()).toHaveLength(before)
  })

  test('an origin that the operator vouches for is taken, and a change to a worse one is not', async () => {
    const { response, webhook } = await create(ours, { address: 'http://127.0.0.1:9/a' })
    const worse = { address: 'http://127.0.0.1:8/a' }
    const refused = await ours('PATCH', `/v1/webhooks/${webhook.id}`, worse, seen(response))
    expect(refused.status).toBe(422)
  })

  test('the log is paged and narrowed, and a delivery is asked for again', async () => {
    const { webhook } = await create(theirs)
    const at = `/v1/webhooks/${webhook.id}`
    for (let turn = 0; turn < 3; turn += 1) await theirs('POST', `${at}/test`)
    const page = DeliveriesAnswer.parse(await (await theirs('GET', `${at}/deliveries?limit=2`)).json())
    const rest = await theirs('GET', `${at}/deliveries?limit=2&cursor=${page.next}`)
    expect(DeliveriesAnswer.parse(await rest.json()).items).toHaveLength(1)
    const failed = await theirs('GET', `${at}/deliveries?state=failed`)
    expect(await failed.json()).toEqual({ items: [], next: null })
    const one = `${at}/deliveries/${page.items[0]?.id}`
    const { message } = WebhookDelivery.parse(await (await theirs('GET', one)).json())
    expect(JSON.parse(message ?? '')).toMatchObject({ type: 'ping', data: { webhook: webhook.id } })
    const again = await theirs('POST', `${one}/redeliver`)
    expect([again.status, again.headers.get('location')]).toEqual([202, one])
    for (const [path, code] of [
      [`${at}/deliveries?stat=failed`, 400],
      [`${at}/deliveries?state=lost`, 400],
      [`${at}/deliveries?cursor=abc`, 400],
      [`${at}/deliveries/msg_none`, 404],
    ] as const)
      expect([path, (await theirs('GET', path)).status]).toEqual([path, code])
    expect((await theirs('POST', `${at}/deliveries/msg_none/redeliver`)).status).toBe(404)
  })

  test('there is an end to how many an organisation may have', async () => {
    for (let count = await listed(theirs).then((it) => it.length); count < 20; count += 1)
      await create(theirs)
    const refused = await theirs('POST', '/v1/webhooks?lang=sv', { address })
    expect(refused.status).toBe(409)
    expect(await refused.json()).toMatchObject({ detail: 'En organisation får ha högst 20 webhookar.' })
  })
})

test('the description of the API says what a receiver is sent', async () => {
  const app = await startApp((await engines[1]?.place()) ?? { inMemory: true }, [])
  const { webhooks } = await app.json<{ webhooks: Record<string, { post: { requestBody: unknown } }> }>(
    '/openapi.json',
  )
  expect(Object.keys(webhooks)).toEqual(['message'])
  expect(JSON.stringify(webhooks.message?.post.requestBody)).toContain('#/components/schemas/WebhookMessage')
  await app.close()
})

test('whoever runs it sees how many there are, and how old the oldest change is that waits', async () => {
  const metrics = new Registry()
  const app = await startApp((await engines[0]?.place()) ?? { inMemory: true }, undefined, {}, { metrics })
  const tell = countDeliveries(metrics, { store: app.store, clock: () => new Date('2026-11-22T08:31:20Z') })
  await app.store.webhooks.create({ name: 'a', address, after: 0 })
  tell('failed')
  const text = await (await app.get('/metrics')).text()
  expect(text).toContain('torg_webhook_attempts_total{outcome="failed"} 1')
  expect(text).toContain('torg_webhooks{state="active"} 1')
  expect(text).toContain('torg_webhook_oldest_waiting_seconds 60')
  await app.close()
})
