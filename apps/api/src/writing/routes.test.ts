import { Problem } from '@torg/domain/queries'
import { type Kind, type Stored, storedSchema } from '@torg/domain/records'
import { engines } from '@torg/storage/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startApp, type TestApp } from '../testing/app.ts'
import { event, organisation } from '../testing/records.ts'
import { type Sender, senderOf } from '../testing/writing.ts'

const create = { 'if-none-match': '*' }
const seen = (response: Response) => ({ 'if-match': response.headers.get('etag') ?? '' })

describe.each(engines)('writing on $engine', ({ place }) => {
  let app: TestApp
  let town: Sender & { id: string }
  let ministry: Sender
  beforeAll(async () => {
    app = await startApp(await place())
    town = await senderOf(app, 'publisher', 'town')
    ministry = await senderOf(app, 'publisher', 'ministry')
  })
  afterAll(() => app.close())

  const fair = (id: string, given = {}) => event(id, given).record
  async function stored<K extends Kind>(kind: K, response: Response): Promise<Stored<K>> {
    return storedSchema(kind).parse(await response.json())
  }
  const problem = async (response: Response) => Problem.parse(await response.json())

  test('a record is created, read, changed and removed', async () => {
    const made = await town('PUT', '/v1/events/fair', fair('fair'), { ...create, 'x-reason': 'H%C3%B6st' })
    expect(made.status).toBe(201)
    expect(made.headers.get('location')).toBe('/v1/events/fair')
    const read = await app.get('/v1/events/fair')
    expect(read.headers.get('etag')).toBe(made.headers.get('etag'))
    expect(await read.json()).toEqual(await stored('event', made.clone()))

    // What was read can be sent back as it came, with the change in it.
    const body = { ...(await stored('event', made)), level: 'national' }
    const changed = await town('PUT', '/v1/events/fair?reason=Större', body, seen(read))
    expect(changed.status).toBe(200)
    expect((await stored('event', changed.clone())).recorded.version).toBe(2)
    expect((await app.json<Stored<'event'>>('/v1/events/fair')).level).toBe('national')

    const patched = await town(
      'PATCH',
      '/v1/events/fair',
      { level: 'local', summary: { sv: 'Kort' } },
      seen(changed),
    )
    expect(await stored('event', patched.clone())).toMatchObject({ level: 'local', summary: { sv: 'Kort' } })
    expect((await town('DELETE', '/v1/events/fair', undefined, seen(patched))).status).toBe(204)
    expect((await app.get('/v1/events/fair')).status).toBe(410)
    expect((await town('PUT', '/v1/events/fair', fair('fair'), seen(patched))).status).toBe(410)

    const actor = `key:${town.id}`
    expect(await app.store.revisions('event', 'fair')).toMatchObject([
      { version: 4, actor, record: null },
      { version: 3, actor },
      { version: 2, actor, reason: 'Större' },
      { version: 1, actor, reason: 'Höst' },
    ])
  })

  test('the compressed form of an answer names the same version', async () => {
    const made = await town(
      'PUT',
      '/v1/events/zipped',
      fair('zipped', { summary: { sv: 'ord '.repeat(400) } }),
      create,
    )
    const read = await app.get('/v1/events/zipped', { 'accept-encoding': 'gzip' })
    expect(read.headers.get('etag')).toMatch(/-gzip"$/)
    expect(made.status).toBe(201)
    expect((await town('PATCH', '/v1/events/zipped', { level: 'local' }, seen(read))).status).toBe(200)
  })

  test('without the version that was seen nothing is changed: 428, 412 with the version that is there', async () => {
    await town('PUT', '/v1/events/seen', fair('seen'), create)
    const first = await app.get('/v1/events/seen')
    expect((await town('PUT', '/v1/events/seen', fair('seen'))).status).toBe(428)
    expect((await town('PATCH', '/v1/events/seen', {})).status).toBe(428)
    expect((await town('DELETE', '/v1/events/seen')).status).toBe(428)
    expect((await town('PUT', '/v1/events/unseen', fair('unseen'))).status).toBe(428)
    expect((await town('PUT', '/v1/events/unseen', fair('unseen'), seen(first))).status).toBe(412)
    expect((await town('PUT', '/v1/events/seen', fair('seen'), create)).status).toBe(412)
    await town('PATCH', '/v1/events/seen', { level: 'national' }, seen(first))
    const late = await town('PATCH', '/v1/events/seen', { level: 'regional' }, seen(first))
    const { etag } = Object.fromEntries((await app.get('/v1/events/seen')).headers)
    expect(late.status).toBe(412)
    expect(late.headers.get('etag')).toBe(etag)
    expect(await problem(late)).toMatchObject({ code: 'precondition_failed', current: { version: 2, etag } })
  })

  test('of writers who all saw the same version one wins, and the others are told so', async () => {
    const made = await town('PUT', '/v1/events/race', fair('race'), create)
    const answers = await Promise.all(
      Array.from({ length: 32 }, (_, index) =>
        town('PATCH', '/v1/events/race', { summary: { sv: `Nummer ${index}` } }, seen(made)),
      ),
    )
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, ...Array(31).fill(412)])
    expect((await app.store.revisions('event', 'race')).length).toBe(2)
    const created = await Promise.all(
      Array.from({ length: 8 }, () => town('PUT', '/v1/events/race-2', fair('race-2'), create)),
    )
    expect(created.map(({ status }) => status).toSorted()).toEqual([201, ...Array(7).fill(412)])
  })

  test('nobody removes or archives what somebody else changed at the same moment', async () => {
    for (const turn of Array.from({ length: 8 }, (_, index) => index)) {
      const at = `/v1/events/contest-${turn}`
      const made = await town('PUT', at, fair(`contest-${turn}`), create)
      const statuses = await Promise.all([
        town('PATCH', at, { level: 'national' }, seen(made)).then(({ status }) => status),
        turn % 2
          ? town('DELETE', at, undefined, seen(made)).then(({ status }) => status)
          : town('PUT', `${at}/status`, { status: 'archived' }, seen(made)).then(({ status }) => status),
      ])
      expect(statuses.filter((status) => status < 300)).toHaveLength(1)
    }
  })

  test('writers who try again until they have seen the latest lose nothing', async () => {
    await town('PUT', '/v1/events/shared', fair('shared', { languages: ['fi'] }), create)
    const spoken = ['sv', 'en', 'se', 'ru', 'et', 'de', 'fr', 'uk']
    const add = async (language: string): Promise<void> => {
      const last = await app.get('/v1/events/shared')
      const { languages = [] } = (await last.clone().json()) as { languages?: string[] }
      const written = await town(
        'PATCH',
        '/v1/events/shared',
        { languages: [...languages, language] },
        seen(last),
      )
      if (written.status === 412) return add(language)
      expect(written.status).toBe(200)
    }
    await Promise.all(spoken.map(add))
    const { languages, recorded } = await app.json<Stored<'event'>>('/v1/events/shared')
    expect(languages?.toSorted()).toEqual(['fi', ...spoken].toSorted())
    expect(recorded.version).toBe(spoken.length + 1)
  })

  test('a body that its schema refuses is told where and why, in the language asked for', async () => {
    const body = {
      ...fair('bad'),
      level: 'galactic',
      nmae: { sv: 'x' },
      when: { kind: 'all-day', start: 'soon' },
    }
    const refused = await town('PUT', '/v1/events/bad?lang=sv', body, create)
    expect(refused.status).toBe(422)
    expect(refused.headers.get('content-language')).toBe('sv')
    const { errors = [], code } = await problem(refused)
    expect(code).toBe('invalid')
    expect(errors.map(({ pointer }) => pointer).toSorted()).toEqual(['/level', '/nmae', '/when/start'])
    expect(errors.find(({ pointer }) => pointer === '/level')).toMatchObject({ received: '"galactic"' })
  })

  test.each<[string, unknown, Record<string, string>, number]>([
    ['JSON that breaks off', '{"id":', {}, 400],
    ['bytes that are no text', '{"id":"\\ud800"}', {}, 422],
    ['another media type', '{}', { 'content-type': 'text/plain' }, 415],
    ['another charset', '{}', { 'content-type': 'application/json; charset=latin1' }, 415],
    ['nesting without end', '['.repeat(100_000), {}, 400],
    ['a list', [], {}, 422],
    ['null', 'null', {}, 422],
    ['too much', `"${'x'.repeat(1_000_001)}"`, {}, 413],
  ])('%s is refused', async (_, body, headers, status) => {
    const refused = await town('PUT', '/v1/events/odd', body, { ...create, ...headers })
    expect([refused.status, (await problem(refused)).detail]).toEqual([
      status,
      expect.stringMatching(/\S{4}/),
    ])
    expect((await app.get('/v1/events/odd')).status).toBe(404)
  })

  test('what is as deep as may be is told what is wrong with it, and one deeper that it is too deep', async () => {
    const nested = (depth: number) =>
      town('PUT', '/v1/events/odd?lang=sv', `${'['.repeat(depth)}${']'.repeat(depth)}`, create)
    expect((await nested(64)).status).toBe(422)
    expect((await problem(await nested(65))).detail).toContain('64')
  })

  test('a body without a stated length is read no further than may be', async () => {
    const { token } = await app.store.keys.create({ name: 'endless', role: 'publisher' })
    let given = 0
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        given += 100_000
        controller.enqueue(new Uint8Array(100_000).fill(0x20))
      },
    })
    const init = {
      method: 'PUT',
      headers: { ...create, authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body,
      duplex: 'half' as const,
    }
    expect((await app.request('/v1/events/odd', init)).status).toBe(413)
    expect(given).toBeLessThan(2_000_000)
  })

  test('bytes that are no UTF-8 are refused, wherever they stand', async () => {
    const body = new Uint8Array([...new TextEncoder().encode('{"id":"odd","name":{"sv":"'), 0xff, 0x22])
    const { token } = await app.store.keys.create({ name: 'bytes', role: 'publisher' })
    const refused = await app.request('/v1/events/odd?lang=sv', {
      method: 'PUT',
      headers: { ...create, authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body,
    })
    expect(refused.status).toBe(400)
    expect((await problem(refused)).detail).toContain('UTF-8')
  })

  test('text that no database holds is refused', async () => {
    const refused = await town('PUT', '/v1/events/nul', fair('nul', { name: { sv: 'a\0b' } }), create)
    expect(refused.status).toBe(400)
  })

  test('a reference that leads nowhere names both ends', async () => {
    const refused = await town('PUT', '/v1/events/lost', fair('lost', { programme: 'nowhere' }), create)
    expect(refused.status).toBe(422)
    expect((await problem(refused)).errors).toEqual([
      {
        pointer: '/programme',
        code: 'dangling_reference',
        message: 'event lost refers to programme nowhere, which does not exist.',
        received: 'nowhere',
      },
    ])
  })

  test('what others mention is removed only for a successor', async () => {
    const agency = await senderOf(app, 'publisher')
    await agency(
      'PUT',
      '/v1/series/old',
      { id: 'old', name: { sv: 'a' }, organisers: [{ organisation: 'town', role: 'organiser' }] },
      create,
    )
    await agency('PUT', '/v1/events/in-old', fair('in-old', { series: 'old' }), create)
    const any = { 'if-match': '*' }
    const refused = await agency('DELETE', '/v1/series/old', undefined, any)
    expect(refused.status).toBe(409)
    expect((await problem(refused)).errors).toMatchObject([{ pointer: '/series' }])
    expect((await agency('DELETE', '/v1/series/old?successor=nothing', undefined, any)).status).toBe(400)
    expect((await agency('DELETE', '/v1/series/old?successor=days', undefined, any)).status).toBe(204)
    expect(await problem(await app.get('/v1/series/old'))).toMatchObject({ successor: '/v1/series/days' })
  })

  test('with a new id the record moves, and its old address leads there', async () => {
    const made = await town('PUT', '/v1/events/moves', fair('moves'), create)
    const refused = await town('PUT', '/v1/events/moves', fair('moved'), seen(made))
    expect((await problem(refused)).errors).toMatchObject([{ pointer: '/id', code: 'other_id' }])
    const moved = await town('PUT', '/v1/events/moves', fair('moved', { formerIds: ['moves'] }), seen(made))
    expect([moved.status, moved.headers.get('location')]).toEqual([201, '/v1/events/moved'])
    expect((await app.get('/v1/events/moves')).headers.get('location')).toBe('/v1/events/moved')
    expect((await town('PATCH', '/v1/events/moves', {}, seen(moved))).status).toBe(308)
    expect((await town('POST', '/v1/events', fair('moves'))).status).toBe(409)
  })

  test('POST makes an id, and counts once however often it is sent', async () => {
    const { id: _, ...nameless } = fair('x', { name: { sv: 'Höstmöte på Åland' } })
    const key = { 'idempotency-key': 'request-1' }
    const answers = await Promise.all([1, 2, 3].map(() => town('POST', '/v1/events', nameless, key)))
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201])
    const ids = new Set(await Promise.all(answers.map(async (it) => (await stored('event', it)).id)))
    expect([...ids]).toEqual([expect.stringMatching(/^hostmote-pa-aland-\w{6}$/)])
    expect(answers.filter(({ headers }) => headers.get('idempotency-replayed')).length).toBe(2)
    expect((await problem(await town('POST', '/v1/events', fair('y'), key))).code).toBe('key_reused')
    expect((await town('POST', '/v1/events', fair('today'))).status).toBe(409)
    expect((await town('POST', '/v1/events', nameless, { 'idempotency-key': 'å' })).status).toBe(400)
  })

  test('a key writes what its organisation, or one under it, owns: before and after', async () => {
    const made = await town('PUT', '/v1/events/ours', fair('ours'), create)
    const theirs = [{ organisation: 'bureau', role: 'organiser' }]
    expect((await ministry('PATCH', '/v1/events/ours', { organisers: theirs }, seen(made))).status).toBe(403)
    expect((await town('PATCH', '/v1/events/ours', { organisers: theirs }, seen(made))).status).toBe(403)
    expect((await ministry('DELETE', '/v1/events/ours', undefined, seen(made))).status).toBe(403)
    expect(
      (await ministry('PUT', '/v1/events/bureaus', fair('bureaus', { organisers: theirs }), create)).status,
    ).toBe(201)
    const formerly = [{ organisation: 'office', role: 'organiser' }]
    expect(
      (await ministry('PUT', '/v1/events/offices', fair('offices', { organisers: formerly }), create)).status,
    ).toBe(201)
    const taken = await ministry(
      'PATCH',
      '/v1/organisations/town',
      { parent: 'ministry' },
      { 'if-match': '*' },
    )
    expect(await problem(taken)).toMatchObject({ status: 403, code: 'forbidden' })
    expect((await ministry('POST', '/v1/events', fair('posted'))).status).toBe(403)
    expect((await app.get('/v1/events/posted')).status).toBe(404)
    const under = { ...organisation('unit').record, parent: 'ministry' }
    expect((await ministry('PUT', '/v1/organisations/unit', under, create)).status).toBe(201)
  })

  test('an organisation moves under the key that acts for it, which goes on acting for it', async () => {
    await ministry(
      'PUT',
      '/v1/organisations/club',
      { ...organisation('club').record, parent: 'ministry' },
      create,
    )
    const club = await senderOf(app, 'publisher', 'club')
    const body = { ...organisation('society').record, formerIds: ['club'] }
    const moved = await club('PUT', '/v1/organisations/club', body, { 'if-match': '*' })
    expect(moved.status).toBe(201)
    expect((await club('PATCH', '/v1/organisations/society', { founded: '1990' }, seen(moved))).status).toBe(
      200,
    )
  })

  test('what names no owner belongs to whoever wrote it first; contacts go with what they are of', async () => {
    const eve = { id: 'eve', name: { given: 'Eve', family: 'Ny' } }
    const made = await town('PUT', '/v1/people/eve', eve, create)
    expect(made.status).toBe(201)
    expect(
      (await ministry('PATCH', '/v1/people/eve', { name: { given: 'E', family: 'N' } }, seen(made))).status,
    ).toBe(403)
    expect(
      (await town('PATCH', '/v1/people/eve', { name: { given: 'E', family: 'N' } }, seen(made))).status,
    ).toBe(200)
    expect((await town('PATCH', '/v1/people/ada', {}, { 'if-match': '*' })).status).toBe(403)
    const desk = { id: 'fair-desk', of: { event: 'today' } }
    expect((await ministry('PUT', '/v1/contacts/fair-desk', desk, create)).status).toBe(403)
    expect((await town('PUT', '/v1/contacts/fair-desk', desk, create)).status).toBe(201)
  })

  test.each<[string, Record<string, string>, string]>([
    ['no key', {}, 'Väntade en nyckel som "Authorization: Bearer torg_…".'],
    ['an unknown key', { authorization: `Bearer torg_abcdefgh_${'a'.repeat(43)}` }, 'Nyckeln är okänd.'],
    [
      'another scheme',
      { authorization: 'Basic YTpi' },
      'Väntade en nyckel som "Authorization: Bearer torg_…".',
    ],
  ])('with %s nothing is written', async (_, headers, detail) => {
    const refused = await app.request('/v1/events/today?lang=sv', { method: 'DELETE', headers })
    expect(refused.status).toBe(401)
    expect(refused.headers.get('www-authenticate')).toBe('Bearer realm="torg"')
    expect(await problem(refused)).toMatchObject({ code: 'unauthorized', detail })
  })

  test('a role that is not enough is told which is', async () => {
    const editor = await senderOf(app, 'editor', 'town')
    const refused = await editor('PUT', '/v1/events/mine?lang=fi', fair('mine'), create)
    expect(refused.status).toBe(403)
    expect((await problem(refused)).detail).toBe('Avain tarvitsee tähän roolin publisher.')
  })

  test('what is archived is out of the lists, says so at its address, and comes back', async () => {
    await town('PUT', '/v1/events/kept', fair('kept', { name: { sv: 'Arkivdagen' } }), create)
    const listed = async () =>
      (await app.json<{ items: { id: string }[] }>('/v1/events?q=Arkivdagen')).items.map(({ id }) => id)
    expect(await listed()).toEqual(['kept'])
    const any = { 'if-match': '*' }
    expect((await town('PUT', '/v1/events/kept/status', { status: 'hidden' }, any)).status).toBe(422)
    expect((await ministry('PUT', '/v1/events/kept/status', { status: 'archived' }, any)).status).toBe(403)
    expect((await town('PUT', '/v1/events/kept/status', { status: 'archived' }, any)).status).toBe(200)
    expect(await listed()).toEqual([])
    expect((await app.json<Stored<'event'>>('/v1/events/kept')).recorded.archived).toBe(
      '2026-11-22T08:30:20.000Z',
    )
    expect((await town('PUT', '/v1/events/kept/status', { status: 'published' }, any)).status).toBe(200)
    expect(await listed()).toEqual(['kept'])
  })

  test('no page of another site may write', async () => {
    const preflight = await app.request('/v1/events/today', {
      method: 'OPTIONS',
      headers: {
        origin: 'https://evil.example',
        'access-control-request-method': 'PUT',
        'access-control-request-headers': 'authorization, if-match',
      },
    })
    expect(preflight.headers.get('access-control-allow-methods')).toBe('GET,HEAD')
    expect(preflight.headers.get('access-control-allow-headers')).not.toMatch(/authorization|if-match/i)
    const written = await town('PUT', '/v1/events/cross', fair('cross'), {
      ...create,
      origin: 'https://evil.example',
    })
    expect(written.headers.get('access-control-allow-origin')).toBeNull()
  })

  test('a parameter that no write takes is refused', async () => {
    const refused = await town('PUT', '/v1/events/cross?raeson=x', fair('cross'), create)
    expect((await problem(refused)).detail).toContain('Did you mean "reason"?')
  })
})
