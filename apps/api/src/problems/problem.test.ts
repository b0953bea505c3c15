import { Problem } from '@torg/domain/queries'
import { kindNames, kinds } from '@torg/domain/records'
import { engines } from '@torg/storage/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startApp, type TestApp } from '../testing/app.ts'
import { event } from '../testing/records.ts'

describe.each(engines)('on $engine', ({ place }) => {
  let app: TestApp
  beforeAll(async () => {
    app = await startApp(await place())
  })
  afterAll(() => app.close())

  async function problem(path: string, init: RequestInit = {}) {
    const response = await app.request(path, init)
    expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
    const body = Problem.parse(await response.json())
    expect(body.status).toBe(response.status)
    expect(JSON.stringify(body)).not.toMatch(/node_modules|\.ts:\d|select |error:/i)
    return { ...body, response }
  }

  const lists = kindNames.map((kind) => `/v1/${kinds[kind].path}`)
  const everywhere: [query: string, parameter: string, code: string][] = [
    ['limit=0', 'limit', 'out_of_range'],
    ['limit=201', 'limit', 'out_of_range'],
    ['limit=-1', 'limit', 'out_of_range'],
    ['limit=ten', 'limit', 'malformed'],
    ['limit=1e2', 'limit', 'malformed'],
    ['limit=9999999999999999999999', 'limit', 'out_of_range'],
    ['limit=5&limit=6', 'limit', 'repeated'],
    ['cursor=', 'cursor', 'malformed'],
    ['cursor=nonsense', 'cursor', 'bad_cursor'],
    ['cursor=WyJhIl0.AAAAAAAA', 'cursor', 'bad_cursor'],
    ['cursor=%27%3B--', 'cursor', 'malformed'],
    ['count=yes', 'count', 'malformed'],
    ['reverse=1', 'reverse', 'malformed'],
    ['lang=svenska språket', 'lang', 'malformed'],
    ['lang=sv;q=2', 'lang', 'malformed'],
    ['limits=5', 'limits', 'unknown_parameter'],
    ['__proto__=1', '__proto__', 'unknown_parameter'],
    ['constructor[a]=1', 'constructor[a]', 'unknown_parameter'],
    ['fields=', 'fields', 'not_one_of'],
    ['fields=nothing', 'fields', 'not_one_of'],
    ['fields=id,__proto__', 'fields', 'not_one_of'],
    ['include=place', 'include', 'not_one_of'],
    ['known=then', 'known', 'malformed'],
    ['known=2026-11-22T10:00', 'known', 'malformed'],
    ['known=2026-11-22&q=a', 'q', 'not_beside'],
    ['q=', 'q', 'malformed'],
    ['q=a%00b', 'q', 'malformed'],
  ]
  test.each(lists)('%s refuses what no list takes', async (list) => {
    for (const [query, parameter, code] of everywhere) {
      const { status, errors = [] } = await problem(`${list}?${query}`)
      expect({ query, status, errors }).toMatchObject({ query, status: 400, errors: [{ parameter, code }] })
    }
  })

  test.each([
    ['events?from=tomorrow', 'from', 'malformed'],
    ['events?from=2026-02-30', 'from', 'malformed'],
    ['events?from=0000-01-01', 'from', 'malformed'],
    ['events?to=9999-12-31', 'to', 'malformed'],
    ['events?to=2026-12-01T25:00Z', 'to', 'malformed'],
    ['events?to=2026-12-01T10:00', 'to', 'malformed'],
    ['events?kind=party', 'kind', 'not_one_of'],
    ['events?kind=seminar,party', 'kind', 'not_one_of'],
    ['events?audience=humans', 'audience', 'not_one_of'],
    ['events?language=s_v', 'language', 'malformed'],
    ['events?organisation=Stad!', 'organisation', 'malformed'],
    ['events?organisation=,', 'organisation', 'malformed'],
    ['events?bbox=20,60,25', 'bbox', 'malformed'],
    ['events?bbox=25,60,20,70', 'bbox', 'malformed'],
    ['events?bbox=20,60,25,91', 'bbox', 'malformed'],
    ['events?bbox=20,60,25,NaN', 'bbox', 'malformed'],
    ['events?near=63,21', 'near', 'malformed'],
    ['events?near=63,21,0', 'near', 'malformed'],
    ['events?near=63,21,1e9', 'near', 'malformed'],
    ['events?near=63,21,10,1', 'near', 'malformed'],
    ['events?group=week', 'group', 'not_one_of'],
    ['events?node=1..2', 'node', 'malformed'],
    ['events?descendants=true', 'descendants', 'needs_other'],
    ['events?registration=shut', 'registration', 'not_one_of'],
    ['events.ttl?kinds=x', 'kinds', 'unknown_parameter'],
    ['events.rdf.jsonld?kinds=x', 'kinds', 'unknown_parameter'],
    ['events.ndjson?limit=0', 'limit', 'out_of_range'],
    ['dump.ndjson?kind=event', 'kind', 'unknown_parameter'],
    ['popolo.json?lang=!', 'lang', 'malformed'],
    ['events.ics?limit=0', 'limit', 'out_of_range'],
    ['events.ics?kinds=x', 'kinds', 'unknown_parameter'],
    ['events.json?kinds=x', 'kinds', 'unknown_parameter'],
    ['events/today?lang=!', 'lang', 'malformed'],
    ['events/today?language=sv', 'language', 'unknown_parameter'],
    ['events.ics?fields=name', 'fields', 'unknown_parameter'],
    ['events.jsonld?include=organisation', 'include', 'unknown_parameter'],
    ['events/today?fields=names', 'fields', 'not_one_of'],
    ['events/today?on=2026-11-22', 'on', 'unknown_parameter'],
    ['events/today/history?limit=1', 'limit', 'unknown_parameter'],
    ['organisations/town?on=today', 'on', 'malformed'],
    ['programmes?on=2026', 'on', 'malformed'],
    ['asks?due_before=soon', 'due_before', 'malformed'],
    ['asks?due_before=2026-13-01', 'due_before', 'malformed'],
    ['asks?strength=strong', 'strength', 'not_one_of'],
    ['memberships?on=2022', 'on', 'malformed'],
    ['memberships?matter=digital', 'matter', 'needs_other'],
    ['memberships?organisation=group,town&matter=digital', 'matter', 'needs_other'],
    ['organisations/group/holders', 'role', 'missing'],
    ['organisations/group/holders?role=boss', 'role', 'not_one_of'],
    ['organisations/group/holders?role=chair&on=yesterday', 'on', 'malformed'],
    ['organisations/group/holders?role=chair&matter=defence', 'matter', 'not_one_of'],
    ['search', 'q', 'missing'],
    ['search?q=%00', 'q', 'malformed'],
    ['search?q=a&kind=cat', 'kind', 'not_one_of'],
    ['search?q=a&cursor=zzz', 'cursor', 'bad_cursor'],
    ['search?q=a&limit=1000', 'limit', 'out_of_range'],
    ['changes?after=-1', 'after', 'out_of_range'],
    ['changes?after=x', 'after', 'malformed'],
    ['changes/stream?after=-1', 'after', 'out_of_range'],
    ['changes/stream?limit=5', 'limit', 'unknown_parameter'],
    ['changes?limit=1001', 'limit', 'out_of_range'],
    ['issues?kind=typo', 'kind', 'not_one_of'],
    ['issues?cursor=zzz', 'cursor', 'bad_cursor'],
    ['issues?cursor=event~zzz', 'cursor', 'bad_cursor'],
  ])('/v1/%s is refused for its %s: %s', async (path, parameter, code) => {
    const { status, errors = [] } = await problem(`/v1/${path}`)
    expect(status).toBe(400)
    expect(errors).toMatchObject([{ parameter, code }])
  })

  test('a refusal says what was expected, with an example, and what was received', async () => {
    const { errors } = await problem('/v1/events?from=soon&kind=party&limit=500')
    expect(errors).toEqual([
      {
        parameter: 'from',
        code: 'malformed',
        message:
          '"from" cannot be read. Expected a day, a moment with its offset, now or today, such as 2026-12-01; received "soon".',
        expected: 'a day, a moment with its offset, now or today, such as 2026-12-01',
        received: 'soon',
      },
      expect.objectContaining({
        parameter: 'kind',
        expected: expect.stringMatching(/^one of seminar, /),
        received: 'party',
      }),
      expect.objectContaining({
        parameter: 'limit',
        expected: 'a whole number from 1 to 200, such as 20',
        received: '500',
      }),
    ])
  })

  test.each([
    ['events?organization=town', 'organisation'],
    ['events?Kind=seminar', 'kind'],
    ['events?langauge=sv', 'language'],
    ['asks?duebefore=2027-01-01', 'due_before'],
    ['search?q=a&kinds=event', 'kind'],
    ['organisations/group/holders?role=chair&matters=digital', 'matter'],
  ])('/v1/%s is told of "%s"', async (path, nearest) => {
    const { errors = [] } = await problem(`/v1/${path}`)
    expect(errors[0]?.message).toContain(`Did you mean "${nearest}"?`)
  })

  test.each<[language: string, asked: { lang?: string; header?: string }, detail: string]>([
    ['sv', { lang: 'sv' }, 'Parametern "kinds" finns inte. Menade du "kind"?'],
    ['fi', { lang: 'fi' }, 'Parametria "kinds" ei ole. Tarkoititko "kind"?'],
    ['en', { lang: 'de' }, 'There is no parameter "kinds". Did you mean "kind"?'],
    ['sv', { header: 'de, sv-FI;q=0.8, fi;q=0.5' }, 'Parametern "kinds" finns inte. Menade du "kind"?'],
    ['fi', { lang: 'fi', header: 'sv' }, 'Parametria "kinds" ei ole. Tarkoititko "kind"?'],
  ])('a problem is in %s for %j', async (language, { lang, header }, detail) => {
    const { detail: told, response } = await problem(`/v1/events?kinds=x${lang ? `&lang=${lang}` : ''}`, {
      headers: header ? { 'accept-language': header } : {},
    })
    expect(told).toBe(detail)
    expect(response.headers.get('content-language')).toBe(language)
    expect(response.headers.get('vary')).toBe(lang ? null : 'Accept-Language')
  })

  test.each([
    '/v1/events/nothing',
    '/v1/events/Not%20An%20Id',
    '/v1/events/%00',
    '/v1/events/%E0%A4%A',
    "/v1/events/'%3B--",
    `/v1/events/${'a'.repeat(500)}`,
    '/v1/organisations/nothing/holders?role=chair',
    '/v1/events/nothing.ics',
    '/v1/nothing',
    '/v1/people/ada.ics',
    '/nothing',
    '/v1',
  ])('%s is not found', async (path) => {
    expect(await problem(path)).toMatchObject({ status: 404, code: 'not_found' })
  })

  test.each<[path: string, methods: string[], allow: string]>([
    ['/v1/events', ['PUT', 'PATCH', 'DELETE'], 'GET, HEAD, POST, OPTIONS'],
    ['/v1/events/today', ['POST'], 'GET, HEAD, PUT, PATCH, DELETE, OPTIONS'],
    ['/v1/search', ['POST', 'PUT', 'PATCH', 'DELETE'], 'GET, HEAD, OPTIONS'],
    ['/docs', ['POST', 'PUT', 'PATCH', 'DELETE'], 'GET, HEAD, OPTIONS'],
    ['/livez', ['POST', 'PUT', 'PATCH', 'DELETE'], 'GET, HEAD, OPTIONS'],
  ])('%s does not answer %j, and says what it does', async (path, methods, allow) => {
    for (const method of methods) {
      // An answer that is kept for readers is no answer to others.
      await app.get(path)
      const { status, response } = await problem(path, { method })
      expect(status).toBe(405)
      expect(response.headers.get('allow')).toBe(allow)
    }
  })

  test('an address or a body beyond all measure is refused', async () => {
    expect((await problem(`/v1/events?q=${'a'.repeat(9000)}`)).status).toBe(414)
    const init = { method: 'POST', body: '{}', headers: { 'content-length': '1000000000' } }
    expect((await problem('/v1/events', init)).status).toBe(413)
  })

  test('a former id leads to the record, in the same format and with the same question', async () => {
    const response = await app.get('/v1/organisations/office.jsonld?lang=sv')
    expect(response.status).toBe(308)
    expect(response.headers.get('location')).toBe('/v1/organisations/bureau.jsonld?lang=sv')
    const holders = await app.get('/v1/organisations/office/holders?role=chair')
    expect(holders.headers.get('location')).toBe('/v1/organisations/bureau/holders?role=chair')
  })

  test('a removed record is gone, and says what took its place', async () => {
    const removed = event('removed')
    await app.store.putAll([removed, event('gone')], { actor: 'test' })
    await app.store.remove('event', 'removed', { actor: 'test', successor: 'today' })
    await app.store.remove('event', 'gone', { actor: 'test' })
    expect(await problem('/v1/events/removed')).toMatchObject({
      status: 410,
      code: 'gone',
      successor: '/v1/events/today',
      detail: 'The record "removed" was removed on 2026-11-22. Its place was taken by /v1/events/today.',
    })
    expect((await problem('/v1/events/gone')).successor).toBeUndefined()
  })
})

test('what fails inside is told without its cause, and logged with the id of the request', async () => {
  const app = await startApp((await engines[0]?.place()) ?? { inMemory: true })
  await app.close()
  const down = await app.get('/v1/events', { 'x-request-id': 'request-of-a-test' })
  expect(down.status).toBe(503)
  expect(down.headers.get('retry-after')).toBe('5')
  expect(await down.text()).not.toContain('PGlite')
  expect((await app.get('/readyz')).status).toBe(503)
  expect((await app.get('/livez')).status).toBe(200)
  expect(app.log).toMatchObject([{ level: 'error', event: 'request failed', requestId: 'request-of-a-test' }])
})
