import { ReferencesAnswer } from '@torg/domain/queries'
import { kindNames, kinds } from '@torg/domain/records'
import { engines } from '@torg/storage/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startApp, type TestApp } from '../testing/app.ts'

describe.each(engines)('on $engine', ({ place }) => {
  let app: TestApp
  beforeAll(async () => {
    app = await startApp(await place())
  })
  afterAll(() => app.close())

  const ask = async (path: string) => ReferencesAnswer.parse(await app.json(`/v1/${path}`))
  const names = ({ items }: ReferencesAnswer) => items.map(({ kind, record }) => `${kind}/${record.id}`)

  test('a record tells who mentions it, of whichever kind and where', async () => {
    const answer = await ask('programmes/plan/references')
    expect(names(answer)).toEqual(['ask/duty', 'ask/theirs', 'ask/wish', 'call/confirm', 'event/tomorrow'])
    expect(answer.items.at(-1)).toMatchObject({
      pointers: ['/nodes/0/programme', '/programme'],
      record: { name: { fi: 'Huomisen keskustelu' } },
    })
    expect(answer.counts).toEqual([
      { kind: 'ask', field: 'programme', count: 3 },
      { kind: 'call', field: 'programme', count: 1 },
      { kind: 'event', field: 'nodes', count: 1 },
      { kind: 'event', field: 'programme', count: 1 },
    ])
  })

  test.each([
    ['documents/letter', ['call/confirm', 'membership/ada-chair']],
    ['people/ada', ['membership/ada-chair', 'post/note']],
    ['series/days', ['event/tomorrow']],
    ['organisations/ministry', ['ask/duty', 'ask/theirs', 'ask/wish', 'call/confirm', 'organisation/bureau']],
    ['organisations/group', ['membership/ada-chair', 'membership/bo-chair']],
    ['posts/note', []],
  ])('%s is mentioned by %j', async (path, expected) => {
    expect(names(await ask(`${path}/references`))).toEqual(expected)
  })

  test.each([
    ['kind=organisation,call', ['call/confirm', 'organisation/bureau']],
    ['field=parent', ['organisation/bureau']],
    ['field=parent,organisation', ['organisation/bureau']],
    ['kind=ask&field=parent', []],
  ])('they can be narrowed with %s', async (query, expected) => {
    const answer = await ask(`organisations/ministry/references?${query}`)
    expect(names(answer)).toEqual(expected)
    expect(answer.counts).toHaveLength(3)
  })

  test('each kind comes in the order of its own list, and pages put together are the whole', async () => {
    const events = await app.json<{ items: { id: string }[] }>('/v1/events?organisation=town')
    const whole = names(await ask('organisations/town/references'))
    expect(whole.filter((name) => name.startsWith('event/'))).toEqual(
      events.items.map(({ id }) => `event/${id}`),
    )
    const paged: string[] = []
    for (let path: string | undefined = '/v1/organisations/town/references?limit=2'; path; ) {
      const response = await app.get(path)
      paged.push(...names(ReferencesAnswer.parse(await response.json())))
      path = /<([^>]+)>; rel="next"/.exec(response.headers.get('link') ?? '')?.[1]
    }
    expect(paged).toEqual(whole)
  })

  test('what is newest first in its list is so here, page after page', async () => {
    const own = await startApp(await place(), [
      { kind: 'person', record: { id: 'cy', name: { given: 'Cy', family: 'Ek' } } },
      ...['2024-01-01', '2026-01-01', '2025-01-01'].map((date) => ({
        kind: 'post' as const,
        record: {
          id: `post-${date}`,
          kind: 'blog' as const,
          title: { sv: 'Inlägg' },
          text: { sv: 'Text' },
          author: { person: 'cy' },
          date,
        },
      })),
    ])
    const first = ReferencesAnswer.parse(await own.json('/v1/people/cy/references?limit=2'))
    const second = ReferencesAnswer.parse(
      await own.json(`/v1/people/cy/references?limit=2&cursor=${first.next}`),
    )
    expect([...names(first), ...names(second)]).toEqual([
      'post/post-2026-01-01',
      'post/post-2025-01-01',
      'post/post-2024-01-01',
    ])
    await own.close()
  })

  test('the records come in one language, and what they mention comes along', async () => {
    const response = await app.get('/v1/programmes/plan/references?lang=fi&kind=ask&include=organisation')
    const { items, included } = ReferencesAnswer.parse(await response.json())
    expect(items[0]?.record).toMatchObject({ text: { fi: 'Tehkää tämä' } })
    expect(JSON.stringify(items)).not.toContain('"sv":')
    expect(response.headers.get('content-language')).toBe('fi')
    expect(Object.keys(included?.organisations ?? {})).toEqual(['ministry'])
  })

  test('they are RDF too, all kinds in one document', async () => {
    const response = await app.get('/v1/programmes/plan/references', { accept: 'text/turtle' })
    expect(response.headers.get('content-type')).toBe('text/turtle; charset=utf-8')
    expect(response.headers.get('vary')).toContain('Accept')
    const text = await response.text()
    expect(text).toContain('v1/events/tomorrow#id')
    expect(text).toContain('v1/calls/confirm#id')
    expect(await (await app.get('/v1/programmes/plan/references.ttl')).text()).toBe(text)
    const graph = await app.json('/v1/programmes/plan/references.rdf.jsonld')
    expect(JSON.stringify(graph)).toContain('v1/events/tomorrow#id')
  })

  test('a former id leads on, an unknown one is not found, an archived mention is left out', async () => {
    const moved = await app.get('/v1/organisations/office/references.ttl?kind=event')
    expect([moved.status, moved.headers.get('location')]).toEqual([
      308,
      '/v1/organisations/bureau/references.ttl?kind=event',
    ])
    expect((await app.get('/v1/organisations/nobody/references')).status).toBe(404)

    const before = await app.get('/v1/organisations/bureau/references')
    expect(names(ReferencesAnswer.parse(await before.json()))).toEqual(['event/past'])
    const found = await app.store.get('event', 'past')
    if (found.state !== 'present') throw new Error('Expected the event of the seed.')
    const { recorded: _, ...record } = JSON.parse(found.stored.json)
    await app.store.put('event', record, { actor: 'test', archive: true })
    const after = await app.get('/v1/organisations/bureau/references')
    expect(ReferencesAnswer.parse(await after.json())).toMatchObject({ items: [], counts: [] })
    await app.store.put('event', record, { actor: 'test', archive: false })
  })

  test('every record of every kind can be asked', async () => {
    for (const kind of kindNames) {
      const { items } = await app.json<{ items: { id: string }[] }>(`/v1/${kinds[kind].path}?limit=1`)
      await ask(`${kinds[kind].path}/${items[0]?.id}/references`)
    }
  })
})
