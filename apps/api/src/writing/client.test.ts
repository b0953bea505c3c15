import { createWriter, type TorgWriter } from '@torg/client'
import type { RecordOf } from '@torg/domain/records'
import { engines } from '@torg/storage/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startApp, type TestApp } from '../testing/app.ts'
import { event } from '../testing/records.ts'

/** The writer that others use, on this application. */
describe.each(engines)('on $engine', ({ place }) => {
  let app: TestApp
  let torg: TorgWriter
  let failing: (Response | Error | 'after')[] = []
  const asking: typeof globalThis.fetch = async (input, init) => {
    const failure = failing.shift()
    if (failure instanceof Error) throw failure
    if (failure instanceof Response) return failure
    const { pathname, search } = new URL(String(input))
    const response = await app.request(pathname + search, init)
    if (failure === 'after') throw new TypeError('connection lost')
    return response
  }
  beforeAll(async () => {
    app = await startApp(await place())
    const { token } = await app.store.keys.create({ name: 'c', role: 'publisher', organisation: 'town' })
    torg = createWriter({
      baseUrl: 'https://api.example.org/',
      key: token,
      pause: () => 1,
      fetch: asking,
    })
  })
  afterAll(() => app.close())
  const fair = (id: string) => event(id).record as RecordOf<'event'>

  test('creates, reads, changes and removes', async () => {
    const made = await torg.create('event', fair('fair'), { reason: 'Ny & större' })
    expect(await torg.read('event', 'fair')).toEqual(made)
    const patched = await torg.patch('event', 'fair', { level: 'national' }, made)
    expect(patched.record).toMatchObject({ level: 'national', recorded: { version: 2 } })
    const late = torg.replace('event', 'fair', fair('fair'), made)
    await expect(late).rejects.toMatchObject({
      code: 'precondition_failed',
      status: 412,
      problem: { current: { version: 2, etag: patched.etag } },
    })
    const again = await torg.replace('event', 'fair', fair('fair'), patched)
    await torg.remove('event', 'fair', { etag: again.etag, successor: 'today' })
    await expect(torg.read('event', 'fair')).rejects.toMatchObject({ code: 'gone' })
    expect((await app.store.revisions('event', 'fair')).at(-1)?.reason).toBe('Ny & större')
  })

  test('what was created though the answer was lost is created once', async () => {
    failing = ['after', new Response('<html>', { status: 502 }), new TypeError('no route')]
    const made = await torg.create('event', fair('once'))
    expect(made.record.recorded.version).toBe(1)
    expect(failing).toEqual([])
    expect(await app.store.revisions('event', 'once')).toHaveLength(1)
  })

  test('what was changed or removed though the answer was lost is done once, and told', async () => {
    const made = await torg.create('event', fair('lost'))
    failing = ['after', new TypeError('no route')]
    const replaced = await torg.replace('event', 'lost', { ...fair('lost'), level: 'national' }, made)
    failing = ['after', new Response('<html>', { status: 502 })]
    const patched = await torg.patch('event', 'lost', { level: 'local' }, replaced)
    failing = ['after', 'after']
    const archived = await torg.archive('event', 'lost', patched)
    expect(archived.record.recorded).toMatchObject({ version: 4, archived: expect.any(String) })
    failing = ['after']
    await torg.remove('event', 'lost', { ...archived, reason: 'Inställd' })
    expect(failing).toEqual([])
    expect(await app.store.revisions('event', 'lost')).toHaveLength(5)
  })

  test('a move whose answer was lost is not sent again', async () => {
    const made = await torg.create('event', fair('stays'))
    failing = ['after', new TypeError('not asked for')]
    const moved = torg.replace('event', 'stays', { ...fair('went'), formerIds: ['stays'] }, made)
    await expect(moved).rejects.toMatchObject({ code: 'network' })
    expect(failing).toHaveLength(1)
    failing = []
    expect((await torg.read('event', 'went')).record.recorded.version).toBe(1)
  })

  test('gives up after some tries, and does not send twice what any version will do for', async () => {
    failing = Array.from({ length: 4 }, () => new TypeError('no route'))
    await expect(torg.create('event', fair('never'))).rejects.toMatchObject({ code: 'network' })
    expect(failing).toEqual([])
    failing = [new Response('busy', { status: 503 }), new TypeError('not asked for')]
    await expect(torg.patch('event', 'once', {}, { etag: '*' })).rejects.toMatchObject({ code: 'unreadable' })
    expect(failing).toHaveLength(1)
    failing = []
  })

  test('archives a record, and publishes it again', async () => {
    const made = await torg.create('event', fair('old'))
    const archived = await torg.archive('event', 'old', made)
    expect(archived.record.recorded).toHaveProperty('archived')
    await expect(torg.unarchive('event', 'old', made)).rejects.toMatchObject({ code: 'precondition_failed' })
    const back = await torg.unarchive('event', 'old', archived)
    expect(back.record.recorded).not.toHaveProperty('archived')
  })

  test('a draft is saved, handed over, sent back, published, and discarded', async () => {
    const begun = await torg.drafts.save('event', fair('draft'), { reason: 'New' })
    expect(begun.draft).toMatchObject({ state: 'draft', version: 1, reason: 'New' })
    await expect(torg.drafts.save('event', fair('draft'))).rejects.toMatchObject({
      code: 'precondition_failed',
    })
    const handed = await torg.drafts.submit(begun)
    expect((await torg.drafts.list()).map(({ id, state }) => [id, state])).toContainEqual([
      'draft',
      'in-review',
    ])
    const back = await torg.drafts.sendBack(handed, { reason: 'The hour?' })
    expect(back.draft).toMatchObject({ state: 'draft', reason: 'The hour?' })
    await expect(torg.drafts.publish(handed)).rejects.toMatchObject({ code: 'precondition_failed' })
    expect(await torg.drafts.get('event', 'draft')).toEqual(back)
    const published = await torg.drafts.publish(back)
    expect(await torg.read('event', 'draft')).toEqual(published)

    const change = await torg.drafts.save('event', { ...fair('draft'), level: 'national' })
    const now = await torg.patch('event', 'draft', { attendance: 'online' }, published)
    await expect(torg.drafts.publish(change)).rejects.toMatchObject({
      problem: { current: { etag: now.etag } },
    })
    const rebased = await torg.drafts.save('event', change.draft.record, { etag: change.etag, rebase: true })
    await torg.drafts.discard(rebased)
    await expect(torg.drafts.get('event', 'draft')).rejects.toMatchObject({ code: 'not_found' })
  })

  test('looks after webhooks', async () => {
    const { token: key } = await app.store.keys.create({
      name: 'a',
      role: 'administrator',
      organisation: 'town',
    })
    const { webhooks } = createWriter({ baseUrl: 'https://api.example.org', key, fetch: asking })
    const { id, secret } = await webhooks.create({ address: 'https://example.org/torg', kinds: ['event'] })
    const seen = await webhooks.get(id)
    const changed = await webhooks.change(id, { state: 'disabled' }, seen)
    expect(changed.webhook.state).toBe('disabled')
    await expect(webhooks.change(id, {}, seen)).rejects.toMatchObject({ code: 'precondition_failed' })
    const tried = await webhooks.test(id)
    expect((await webhooks.redeliver(id, tried.id)).id).toBe(tried.id)
    expect((await webhooks.deliveries(id, { state: ['waiting', 'failed'], limit: 5 })).items).toHaveLength(1)
    const rotated = await webhooks.rotate(id)
    expect(rotated.secret).not.toBe(secret)
    expect((await webhooks.list()).map((it) => it.id)).toEqual([id])
    await webhooks.remove(id, await webhooks.get(id))
    await expect(webhooks.get(id)).rejects.toMatchObject({ code: 'not_found' })
  })

  test('imports, and hands over the report when it is refused', async () => {
    expect(await torg.import([event('bulk')], { dryRun: true })).toMatchObject({ created: 1, kept: false })
    expect(await torg.import([event('bulk')])).toMatchObject({ created: 1, kept: true })
    expect(await torg.import([event('bulk-2', { programme: 'nowhere' })])).toMatchObject({ refused: 1 })
  })
})
