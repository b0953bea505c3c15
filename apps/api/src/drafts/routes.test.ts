import { SavedDraft } from '@torg/domain/queries'
import { engines } from '@torg/storage/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startApp, type TestApp } from '../testing/app.ts'
import { event, organisation } from '../testing/records.ts'
import { type Sender, senderOf } from '../testing/writing.ts'

const create = { 'if-none-match': '*' }
const seen = (response: Response) => ({ 'if-match': response.headers.get('etag') ?? '' })

describe.each(engines)('drafts on $engine', ({ place }) => {
  let app: TestApp
  let reader: Sender
  let editor: Sender
  let publisher: Sender
  let stranger: Sender
  beforeAll(async () => {
    app = await startApp(await place())
    reader = await senderOf(app, 'reader', 'town')
    editor = await senderOf(app, 'editor', 'town')
    publisher = await senderOf(app, 'publisher', 'town')
    stranger = await senderOf(app, 'administrator', 'ministry')
  })
  afterAll(() => app.close())

  const fair = (id: string, given = {}) => event(id, { name: { sv: 'Hemligmässan' }, ...given }).record

  test('a draft is written, reviewed and published; nobody outside sees it before', async () => {
    const { sequence } = await app.store.latestChange()
    const begun = await editor('PUT', '/v1/drafts/events/fair', fair('fair'), create)
    expect(begun.status).toBe(201)
    expect(SavedDraft.parse(await begun.clone().json())).toMatchObject({ state: 'draft', version: 1 })
    const handed = await editor('PUT', '/v1/drafts/events/fair?state=in-review', fair('fair'), seen(begun))
    expect(await handed.clone().json()).toMatchObject({ state: 'in-review', version: 2 })

    for (const path of ['/v1/events/fair', '/v1/events/fair.ics', '/v1/events/fair.jsonld'])
      expect((await app.get(path)).status).toBe(404)
    for (const path of ['/v1/events?limit=200', '/v1/search?q=Hemligmässan', '/v1/events.ics', '/v1/changes'])
      expect(await (await app.get(path)).text()).not.toContain('fair')
    expect((await app.store.latestChange()).sequence).toBe(sequence)
    expect((await app.get('/v1/drafts')).status).toBe(401)

    expect(await (await reader('GET', '/v1/drafts')).json()).toMatchObject({ items: [{ id: 'fair' }] })
    expect((await reader('GET', '/v1/drafts/events/fair')).headers.get('cache-control')).toBe('no-store')
    expect((await reader('DELETE', '/v1/drafts/events/fair', undefined, seen(handed))).status).toBe(403)
    expect((await editor('POST', '/v1/drafts/events/fair/publish', undefined, seen(handed))).status).toBe(403)
    expect((await publisher('POST', '/v1/drafts/events/fair/publish', undefined, seen(begun))).status).toBe(
      412,
    )
    const published = await publisher('POST', '/v1/drafts/events/fair/publish', undefined, seen(handed))
    expect(published.status).toBe(201)
    expect((await app.get('/v1/events/fair')).headers.get('etag')).toBe(published.headers.get('etag'))
    expect(await (await reader('GET', '/v1/drafts')).json()).toEqual({ items: [] })
  })

  test('others are not told that there is a draft, and cannot touch it', async () => {
    const begun = await editor('PUT', '/v1/drafts/events/secret', fair('secret'), create)
    expect(await (await stranger('GET', '/v1/drafts')).json()).toEqual({ items: [] })
    expect((await stranger('GET', '/v1/drafts/events/secret')).status).toBe(404)
    expect((await stranger('DELETE', '/v1/drafts/events/secret', undefined, seen(begun))).status).toBe(404)
    const theirs = fair('secret', { organisers: [{ organisation: 'ministry', role: 'organiser' }] })
    expect((await stranger('PUT', '/v1/drafts/events/secret', theirs, { 'if-match': '*' })).status).toBe(404)
    expect((await stranger('PUT', '/v1/drafts/events/today', fair('today'), create)).status).toBe(403)
    expect((await editor('DELETE', '/v1/drafts/events/secret', undefined, seen(begun))).status).toBe(204)
  })

  test('a draft does not overwrite what was published meanwhile, unless it is made to begin there', async () => {
    const begun = await editor('PUT', '/v1/drafts/events/open', fair('open'), create)
    await publisher('PATCH', '/v1/events/open', { level: 'national' }, { 'if-match': '*' })
    const refused = await publisher('POST', '/v1/drafts/events/open/publish', undefined, seen(begun))
    expect(refused.status).toBe(412)
    expect(await refused.json()).toMatchObject({ current: { version: 2 } })
    const rebased = await editor('PUT', '/v1/drafts/events/open?rebase=true', fair('open'), seen(begun))
    expect((await publisher('POST', '/v1/drafts/events/open/publish', undefined, seen(rebased))).status).toBe(
      200,
    )
  })

  test('saving a draft again does not take what was published meanwhile for seen', async () => {
    const begun = await editor('PUT', '/v1/drafts/events/shut', fair('shut'), create)
    await publisher('PATCH', '/v1/events/shut', { level: 'national' }, { 'if-match': '*' })
    const saved = await editor('PUT', '/v1/drafts/events/shut', fair('shut', { level: 'local' }), seen(begun))
    expect((await publisher('POST', '/v1/drafts/events/shut/publish', undefined, seen(saved))).status).toBe(
      412,
    )
    expect(await app.json('/v1/events/shut')).toMatchObject({ level: 'national' })
  })

  test('a draft is not published by those whose it would not be any more', async () => {
    const operator = await senderOf(app, 'publisher')
    const above = await senderOf(app, 'publisher', 'ministry')
    const wing = { ...organisation('wing').record, parent: 'ministry' }
    const made = await operator('PUT', '/v1/organisations/wing', wing, create)
    const organisers = [{ organisation: 'wing', role: 'organiser' }]
    const begun = await above('PUT', '/v1/drafts/events/of-wing', fair('of-wing', { organisers }), create)
    expect(begun.status).toBe(201)
    await operator('PATCH', '/v1/organisations/wing', { parent: 'town' }, seen(made))
    const publish = (send: Sender) =>
      send('POST', '/v1/drafts/events/of-wing/publish', undefined, seen(begun))
    expect((await publish(above)).status).toBe(403)
    expect((await publish(publisher)).status).toBe(201)
  })

  test('what names no owner belongs to those who wrote the draft, whoever published it', async () => {
    const [writer, above] = [
      await senderOf(app, 'publisher', 'bureau'),
      await senderOf(app, 'publisher', 'ministry'),
    ]
    const eve = { id: 'eve', name: { given: 'Eve', family: 'Ny' } }
    const begun = await writer('PUT', '/v1/drafts/people/eve', eve, create)
    const published = await above('POST', '/v1/drafts/people/eve/publish', undefined, seen(begun))
    expect(published.status).toBe(201)
    const name = { given: 'Eva', family: 'Ny' }
    expect((await writer('PATCH', '/v1/people/eve', { name }, seen(published))).status).toBe(200)
  })

  test('what is not right, not there or of no kind is refused', async () => {
    expect((await editor('PUT', '/v1/drafts/events/bad', { id: 'bad' }, create)).status).toBe(422)
    expect((await editor('PUT', '/v1/drafts/events/other', fair('bad'), create)).status).toBe(422)
    expect((await editor('PUT', '/v1/drafts/parties/bad', fair('bad'), create)).status).toBe(404)
    expect((await editor('PUT', '/v1/drafts/events/bad?state=done', fair('bad'), create)).status).toBe(400)
    expect((await editor('PUT', '/v1/drafts/events/bad', fair('bad'))).status).toBe(428)
    expect((await reader('PUT', '/v1/drafts/events/bad', fair('bad'), create)).status).toBe(403)
    const ahead = await editor(
      'PUT',
      '/v1/drafts/events/ahead',
      fair('ahead', { programme: 'later' }),
      create,
    )
    expect(ahead.status).toBe(201)
    expect((await publisher('POST', '/v1/drafts/events/ahead/publish', undefined, seen(ahead))).status).toBe(
      422,
    )
    expect((await reader('GET', '/v1/drafts/events/ahead')).status).toBe(200)
  })
})
