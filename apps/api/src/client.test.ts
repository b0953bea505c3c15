import { createClient, follow, type Step, type TorgClient, TorgError } from '@torg/client'
import { engines } from '@torg/storage/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startApp, type TestApp } from './testing/app.ts'
import { event } from './testing/records.ts'

/** The client that others use, on this application. */
describe.each(engines)('on $engine', ({ place }) => {
  let app: TestApp
  let torg: TorgClient
  const asked: string[] = []
  const ask: typeof globalThis.fetch = (input, init) => {
    const { pathname, search } = new URL(String(input))
    asked.push(pathname + search)
    return app.request(pathname + search, init)
  }
  const copying = { baseUrl: 'https://api.example.org', fetch: ask, attempts: 1, interval: 1 }
  beforeAll(async () => {
    app = await startApp(await place())
    torg = createClient({ baseUrl: 'https://api.example.org/', fetch: ask })
  })
  afterAll(() => app.close())

  const failure = async (call: Promise<unknown>) => {
    const error: unknown = await call.catch((caught: unknown) => caught)
    if (!(error instanceof TorgError)) throw new Error('Expected a TorgError', { cause: error })
    return error
  }

  test('lists, narrowed by one value or by several', async () => {
    const { items, next, count } = await torg.events.list({ kind: 'webinar', count: true })
    expect({ ids: items.map(({ id }) => id), next, count }).toEqual({
      ids: ['tomorrow'],
      next: null,
      count: 1,
    })
    const both = await torg.events.list({
      status: ['postponed', 'cancelled'],
      from: 'today',
      lang: undefined,
    })
    expect(both.items.map(({ id }) => id)).toEqual(['spring'])
    expect(asked.at(-1)).toBe('/v1/events?status=postponed,cancelled&from=today')
  })

  test('goes through all pages, and asks for no more than is taken', async () => {
    const ids: string[] = []
    for await (const { id } of torg.events.all({ limit: 2 })) ids.push(id)
    expect(ids).toEqual(['past', 'today', 'tomorrow', 'open', 'shut', 'spring'])
    asked.length = 0
    for await (const { id } of torg.events.all({ limit: 2 })) if (id === 'today') break
    expect(asked).toHaveLength(1)
  })

  test('goes on from a cursor', async () => {
    const { next } = await torg.events.list({ limit: 4 })
    const ids: string[] = []
    for await (const { id } of torg.events.all({ limit: 1, cursor: next ?? undefined })) ids.push(id)
    expect(ids).toEqual(['shut', 'spring'])
  })

  test('gets one record, by a former id too, and in one language', async () => {
    expect((await torg.people.get('ada')).name.family).toBe('Berg')
    expect((await torg.organisations.get('office')).id).toBe('bureau')
    expect((await torg.events.get('open', { lang: 'fi' })).name).toEqual({ fi: 'Seminaari open' })
  })

  test('asks who holds a role, searches, and follows changes and issues', async () => {
    const { certain } = await torg.holders('group', { role: 'chair', matter: 'digital', on: '2022-03-01' })
    expect(certain[0]?.person?.name.given).toBe('Ada')
    const { items, facets } = await torg.search({ q: 'keskustelu', kind: ['event', 'post'] })
    expect(items.map(({ kind, id }) => `${kind}/${id}`)).toEqual(['event/tomorrow'])
    expect(facets.kind).toEqual({ event: 1 })
    expect((await torg.changes({ after: 3, limit: 2 })).items.map(({ sequence }) => sequence)).toEqual([4, 5])
    expect((await torg.issues({ of: 'call' })).items[0]?.issue.proposed).toBe('2024-02-05')
  })

  test('tells what was refused, with what was expected', async () => {
    const error = await failure(torg.events.list({ from: 'soon' }))
    expect(error).toMatchObject({
      code: 'bad_request',
      status: 400,
      url: 'https://api.example.org/v1/events?from=soon',
    })
    expect(error.errors).toMatchObject([{ parameter: 'from', code: 'malformed', received: 'soon' }])
    expect(error.message).toBe(error.problem?.detail)
  })

  test('tells a missing record from a removed one', async () => {
    await app.store.putAll([event('brief')], { actor: 'test' })
    await app.store.remove('event', 'brief', { actor: 'test' })
    expect(await failure(torg.events.get('brief'))).toMatchObject({ code: 'gone', status: 410 })
    expect(await failure(torg.events.get('never'))).toMatchObject({
      code: 'not_found',
      status: 404,
      errors: [],
    })
    expect(await failure(torg.events.get('../people/ada'))).toMatchObject({ code: 'not_found' })
  })

  describe('follows the feed', () => {
    type Copy = Map<string, unknown>
    const take = (copy: Copy, step: Step) => {
      if (step.step === 'put') copy.set(`${step.kind}/${step.id}`, step.record)
      if (step.step === 'remove') copy.delete(`${step.kind}/${step.id}`)
    }
    const catchUp = async (copy: Copy, after: number) => {
      let complete = -1
      for await (const step of follow({ ...copying, after })) {
        take(copy, step)
        if (step.step === 'complete') complete = step.sequence
      }
      return complete
    }
    const published = async () => {
      const dump = await (await app.get('/v1/dump.ndjson')).text()
      const lines = dump.trimEnd().split('\n')
      return new Map(
        lines.map((line) => {
          const { kind, record } = JSON.parse(line) as { kind: string; record: { id: string } }
          return [`${kind}/${record.id}`, record]
        }),
      )
    }

    test('to a copy that is what is published, and stays so', async () => {
      const copy: Copy = new Map()
      const first = await catchUp(copy, 0)
      expect(copy).toEqual(await published())
      await app.store.putAll([event('new'), event('tomorrow', { name: { sv: 'Senare' } })], { actor: 'test' })
      await app.store.remove('event', 'new', { actor: 'test' })
      const second = await catchUp(copy, first)
      expect(second).toBe(first + 3)
      expect(copy).toEqual(await published())
      expect(await catchUp(copy, second)).toBe(second)
    })

    test('live, as changes are made, until it is ended', async () => {
      const ended = new AbortController()
      const copy: Copy = new Map()
      const seen: string[] = []
      for await (const step of follow({ ...copying, live: true, interval: 10, signal: ended.signal })) {
        take(copy, step)
        if (step.step !== 'complete') continue
        seen.push(String(copy.has('event/live')))
        if (copy.has('event/live')) ended.abort()
        else setTimeout(() => app.store.putAll([event('live')], { actor: 'test' }), 20)
      }
      expect(seen).toEqual(['false', 'true'])
    })

    const tampered =
      (change: (path: string, body: string) => string): typeof globalThis.fetch =>
      async (input) => {
        const { pathname, search } = new URL(String(input))
        const response = await app.get(pathname + search)
        return new Response(change(pathname, await response.text()), response)
      }
    const whole = async (fetch: typeof globalThis.fetch, after = 0) => {
      const copy: Copy = new Map()
      for await (const step of follow({ ...copying, fetch, after })) take(copy, step)
      return copy
    }

    test('the first copy is one file and the feed; archived records, which the file has not, are in it too', async () => {
      const [archived] = await app.store.present([{ kind: 'event', id: 'shut' }])
      const { recorded: _, ...record } = JSON.parse(archived?.json ?? '{}')
      await app.store.put('event', record, { actor: 'test', archive: true })
      asked.length = 0
      const copy = await whole(ask)
      const { sequence } = await app.store.latestChange()
      expect(asked).toEqual([
        '/v1/dump.ndjson',
        '/v1/changes?after=0&limit=1000',
        '/v1/events/shut',
        `/v1/changes?after=${sequence}&limit=1000`,
      ])
      expect(copy.get('event/shut')).toMatchObject({ recorded: { archived: expect.any(String) } })
      copy.delete('event/shut')
      expect(copy).toEqual(await published())
    })

    test('what changes while the file is read is mended', async () => {
      await app.store.putAll([event('going'), event('turning')], { actor: 'test' })
      const copy = await whole(async (input, init) => {
        const response = await ask(input, init)
        if (!String(input).endsWith('/dump.ndjson')) return response
        const text = await response.text()
        await app.store.remove('event', 'going', { actor: 'test' })
        await app.store.putAll([event('turning', { level: 'national' }), event('coming')], { actor: 'test' })
        return new Response(text)
      })
      expect(copy.has('event/going')).toBe(false)
      expect(copy.get('event/turning')).toMatchObject({ level: 'national' })
      expect(copy.has('event/coming')).toBe(true)
    })

    test.each<[string, (path: string, body: string) => string, string, number]>([
      [
        'a change that is missing',
        (path, body) => (path.endsWith('/changes') ? body.replace(/\{"sequence":4,.*?\},/, '') : body),
        'gap',
        0,
      ],
      [
        'an end that is missing',
        (path, body) => (path.endsWith('/changes') ? body.replace(/"items":\[.*\]/, '"items":[]') : body),
        'gap',
        0,
      ],
      [
        'a record of the file that was tampered with',
        (path, body) => (path.endsWith('/dump.ndjson') ? body.replace('Berg', 'Berx') : body),
        'altered',
        0,
      ],
      [
        'a record of the file that nobody has published',
        (path, body) =>
          path.endsWith('/dump.ndjson')
            ? `${body}${body.split('\n')[0]?.replace('"id":"', '"id":"x')}\n`
            : body,
        'altered',
        0,
      ],
      [
        'a file that is not one',
        (path, body) => (path.endsWith('/dump.ndjson') ? `<html>\n${body}` : body),
        'unreadable',
        0,
      ],
      [
        'a record that was tampered with',
        (path, body) => (path.endsWith('/people/ada') ? body.replace('Berg', 'Berx') : body),
        'altered',
        1,
      ],
    ])('tells %s', async (_, change, code, after) => {
      expect(await failure(whole(tampered(change), after))).toMatchObject({ code })
    })

    test('tells a record that is kept back', async () => {
      const hiding: typeof globalThis.fetch = async (input, init) =>
        String(input).endsWith('/people/ada') ? app.get('/v1/people/nobody') : ask(input, init)
      expect(await failure(whole(hiding, 1))).toMatchObject({ code: 'altered' })
    })

    test('is not complete before what changed while it was read is in it', async () => {
      let changes = 0
      const steps: string[] = []
      const meddling: typeof globalThis.fetch = async (input, init) => {
        const response = await ask(input, init)
        // After the feed was read, and before the record is.
        if (String(input).includes('/changes?') && changes++ === 0)
          await app.store.putAll([event('open', { level: 'international' })], { actor: 'test' })
        return response
      }
      const { sequence } = await app.store.latestChange()
      await app.store.putAll([event('open', { level: 'national' })], { actor: 'test' })
      for await (const step of follow({ ...copying, fetch: meddling, after: sequence }))
        steps.push(
          step.step === 'put' ? `${step.id} ${'level' in step.record ? step.record.level : ''}` : step.step,
        )
      expect(steps).toEqual(['open international', 'complete'])
    })

    test('mends a file that lacks records', async () => {
      const copy = await whole(
        tampered((path, body) =>
          path.endsWith('/dump.ndjson') ? body.split('\n').slice(3).join('\n') : body,
        ),
      )
      for (const name of (await published()).keys()) expect(copy.has(name)).toBe(true)
    })

    test('tells that the feed is of another store', async () => {
      expect(await failure(whole(ask, 1_000_000))).toMatchObject({ code: 'gap' })
    })
  })

  test('chooses fields, brings what is mentioned, and tells how a record came to be', async () => {
    const { items, included } = await torg.events.list({
      fields: ['organisers'],
      include: 'organisation',
      limit: 1,
    })
    expect(items[0]).not.toHaveProperty('name')
    expect(included.organisations).toHaveProperty(items[0]?.organisers[0]?.organisation ?? '')
    expect((await torg.people.history('ada')).items).toMatchObject([{ action: 'created', actor: 'test' }])
    expect((await torg.people.references('ada', { kind: 'post', field: 'author' })).items).toMatchObject([
      { kind: 'post', pointers: ['/author/person'], record: { id: 'note' } },
    ])
    expect((await torg.events.get('open', { known: 'now' })).id).toBe('open')
  })
})
