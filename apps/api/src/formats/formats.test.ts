import { type AnyRecord, kindNames, kinds } from '@torg/domain/records'
import { readTable } from '@torg/interchange/csv'
import { readPopolo } from '@torg/interchange/popolo'
import { readCards } from '@torg/interchange/vcard'
import { engines } from '@torg/storage/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startApp, type TestApp } from '../testing/app.ts'
import { event, seed } from '../testing/records.ts'
import { mediaTypes } from './format.ts'

describe.each(engines)('on $engine', ({ place }) => {
  let app: TestApp
  beforeAll(async () => {
    app = await startApp(await place(), seed, { publisher: 'ministry', contactEmail: 'data@example.org' })
  })
  afterAll(() => app.close())

  const text = async (path: string) => {
    const response = await app.get(path)
    expect(response.status).toBe(200)
    return response.text()
  }
  const lines = async (path: string) =>
    (await text(path))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { kind: string; record: { id: string } })

  describe.each(kindNames)('%s', (kind) => {
    const list = `/v1/${kinds[kind].path}`

    test.each(['csv', 'ttl', 'rdf.jsonld', 'jsonld', 'ndjson'] as const)(
      'lists come as .%s',
      async (format) => {
        const response = await app.get(`${list}.${format}`)
        expect(response.status).toBe(200)
        expect(response.headers.get('content-type')).toBe(mediaTypes[format])
        const body = await response.text()
        for (const { id } of (await app.json<{ items: { id: string }[] }>(list)).items)
          expect(body).toContain(id)
      },
    )

    test('one record comes in the formats of its list', async () => {
      const [record] = (await app.json<{ items: { id: string }[] }>(list)).items
      for (const format of ['csv', 'ttl', 'rdf.jsonld', 'jsonld'] as const)
        expect(await text(`${list}/${record?.id}.${format}`)).toContain(record?.id)
    })

    test('a dump holds the records as they are answered', async () => {
      const { items } = await app.json<{ items: unknown[] }>(`${list}?limit=200`)
      expect((await lines(`${list}.ndjson`)).map(({ record }) => record)).toEqual(items)
    })
  })

  test('a table of events is read back', async () => {
    const { items } = await app.json<{ items: { id: string }[] }>('/v1/events')
    const { records, problems } = readTable('event', await text('/v1/events.csv'))
    expect(problems).toEqual([])
    expect(records.map(({ record }) => record.id)).toEqual(items.map(({ id }) => id))
  })

  test.each([
    ['/v1/people', 'text/vcard', 'text/vcard; charset=utf-8'],
    ['/v1/events', 'application/atom+xml', 'application/atom+xml; charset=utf-8'],
    ['/v1/events/today', 'text/turtle, text/html;q=0.5', 'text/turtle; charset=utf-8'],
    ['/v1/events', 'application/x-ndjson', 'application/x-ndjson; charset=utf-8'],
    ['/v1/asks', 'text/csv', 'text/csv; charset=utf-8; header=present'],
    // What a kind does not come as is answered in JSON.
    ['/v1/asks', 'text/vcard', 'application/json; charset=utf-8'],
    ['/v1/events/today', 'application/x-ndjson', 'application/json; charset=utf-8'],
    ['/v1/events', 'text/html,application/xhtml+xml,*/*;q=0.8', 'application/json; charset=utf-8'],
  ])('%s answers Accept: %s with %s, and says that it varies', async (path, accept, type) => {
    const response = await app.get(path, { accept })
    expect(response.headers.get('content-type')).toBe(type)
    expect(response.headers.get('vary')).toContain('Accept')
  })

  test.each([
    '/v1/events.json',
    '/v1/events.ics',
    '/v1/events/today.json',
    '/v1/people.vcf',
    '/v1/posts.atom',
    '/v1/search?q=a',
    '/v1/changes',
    '/v1/popolo.json',
    '/catalog.jsonld',
  ])('%s is the same whatever is accepted, and says nothing of it', async (path) => {
    const plain = await app.get(path)
    const other = await app.get(path, { accept: 'text/calendar, text/csv', 'accept-language': 'fi' })
    expect(['Accept-Encoding', null]).toContain(plain.headers.get('vary'))
    expect(other.headers.get('content-type')).toBe(plain.headers.get('content-type'))
    expect(other.headers.get('etag')).toBe(plain.headers.get('etag'))
  })

  test.each(['/v1/events', '/v1/events/today', '/v1/events.ics', '/v1/search?q=a', '/v1/popolo.json'])(
    '%s may be kept by shared caches for a moment, and by browsers if they ask',
    async (path) => {
      const { headers } = await app.get(path)
      expect(headers.get('cache-control')).toBe('public, max-age=0, s-maxage=15, stale-while-revalidate=60')
      expect(headers.get('etag')).toMatch(/^"[^"]+"$/)
    },
  )

  test('organisations come as cards with how to reach them', async () => {
    const post: AnyRecord = {
      kind: 'organisation',
      record: {
        id: 'station',
        kind: 'other',
        name: { sv: 'Stationen', fi: 'Asema' },
        lifecycle: 'active',
        links: [{ href: 'https://station.example.org/' }],
      },
    }
    await app.store.putAll([post], { actor: 'test' })
    const response = await app.get('/v1/organisations/station.vcf?lang=fi')
    expect(response.headers.get('content-type')).toBe(mediaTypes.vcf)
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="station.vcf"')
    const card = await response.text()
    expect(card).toContain('FN;ALTID=1;LANGUAGE=fi:Asema')
    expect(card).toContain('KIND:org')
    expect(readCards(card).problems).toEqual([])
    const all = await text('/v1/organisations.vcf')
    expect(all.match(/BEGIN:VCARD/g)).toHaveLength(
      (await app.json<{ items: unknown[] }>('/v1/organisations?limit=200')).items.length,
    )
    await app.store.remove('organisation', 'station', { actor: 'test' })
  })

  test('people come as cards with what they hold today', async () => {
    const post: AnyRecord = {
      kind: 'membership',
      record: {
        id: 'post',
        organisation: 'group',
        member: { person: 'ada' },
        role: 'secretary',
        status: 'confirmed',
        period: '2022',
      },
    }
    await app.store.putAll([post], { actor: 'test' })
    app.travel(new Date('2022-03-01T10:00:00Z'))
    const card = await text('/v1/people/ada.vcf')
    app.travel(new Date('2026-11-22T08:30:20Z'))
    // What was kept of that day is not told of this one.
    expect(await text('/v1/people/ada.vcf')).not.toBe(card)
    await app.store.remove('membership', 'post', { actor: 'test' })
    expect(card).toContain('FN:Ada Berg')
    expect(readCards(card).problems).toEqual([])
    const { headers } = await app.get('/v1/people.vcf')
    expect(headers.get('content-disposition')).toBe('attachment; filename="people.vcf"')
  })

  test('posts are a feed whose entries lead to the records', async () => {
    const feed = await text('/v1/posts.atom?lang=sv')
    expect(feed).toContain('>Anteckning</title>')
    expect(feed).toContain('https://api.example.org/v1/posts/note')
  })

  test('RDF names each record by an IRI that leads to it', async () => {
    const { '@graph': graph } = JSON.parse(await text('/v1/people.rdf.jsonld')) as {
      '@graph': { '@id': string }[]
    }
    const iris = graph.map((node) => node['@id']).filter((iri) => iri.endsWith('#id'))
    expect(iris).toEqual([
      'https://api.example.org/v1/people/ada#id',
      'https://api.example.org/v1/people/bo#id',
    ])
    expect(await text('/v1/people.ttl')).toContain('https://api.example.org/v1/people/ada#id')
    expect(await app.json(new URL(iris[0] ?? '').pathname)).toMatchObject({ id: 'ada' })
  })

  test('Popolo holds the people, the bodies and the roles', async () => {
    const document = await app.json<{ persons: { id: string }[]; memberships: { id: string }[] }>(
      '/v1/popolo.json?lang=sv',
    )
    expect(document.persons.map(({ id }) => id).toSorted()).toEqual(['ada', 'bo'])
    expect(document.memberships.map(({ id }) => id).toSorted()).toEqual(['ada-chair', 'bo-chair'])
    expect(readPopolo(JSON.stringify(document)).records.length).toBeGreaterThan(5)
  })

  test('a dump of everything holds each record once, and grows with what is added', async () => {
    const names = async () =>
      (await lines('/v1/dump.ndjson')).map(({ kind, record }) => `${kind}/${record.id}`)
    expect((await names()).toSorted()).toEqual(
      seed.map(({ kind, record }) => `${kind}/${record.id}`).toSorted(),
    )
    await app.store.putAll(
      Array.from({ length: 450 }, (_, index) => event(`many-${index}`)),
      { actor: 'test' },
    )
    expect(new Set(await names()).size).toBe(seed.length + 450)
    expect(await lines('/v1/events.ndjson?kind=webinar')).toMatchObject([{ record: { id: 'tomorrow' } }])
  })

  test('a reader who goes away ends a dump', async () => {
    const { body } = await app.get('/v1/dump.ndjson')
    const reader = body?.getReader()
    await reader?.read()
    await reader?.cancel()
    expect((await app.get('/v1/dump.ndjson')).status).toBe(200)
  })

  test('the catalogue tells portals what there is, by whom, and where', async () => {
    const response = await app.get('/catalog.jsonld')
    expect(response.headers.get('content-type')).toBe(mediaTypes.jsonld)
    const catalog = await response.text()
    expect(catalog).toContain('https://api.example.org/v1/events.ics')
    expect(catalog).toContain('mailto:data@example.org')
    expect(catalog).toContain('The ministry')
    expect(await text('/catalog.ttl')).toContain('dcat:Catalog')
    for (const [, address] of catalog.matchAll(
      /"dcat:downloadURL":\{"@id":"https:\/\/api\.example\.org([^"]+)"/g,
    ))
      expect((await app.get(address ?? '')).status).toBe(200)
  })
})
