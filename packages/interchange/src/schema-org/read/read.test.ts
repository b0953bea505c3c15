import { kinds } from '@torg/domain/records'
import type { Id, Kind } from '@torg/domain/values'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { damagedOf } from '../../damaged.fixture.ts'
import { demo, inputs } from '../../round-trip.fixture.ts'
import { toItemList, toSchemaOrg } from '../document.ts'
import { toScriptText } from '../script.ts'
import { readSchemaOrg, type SchemaOrgReadingOptions } from './read.ts'
import { scriptsIn } from './scripts.ts'

const address = (kind: Kind, id: Id) => `https://torg.example/${kind}/${id}`
const options: SchemaOrgReadingOptions = {
  language: 'sv',
  zone: 'Europe/Helsinki',
  assumed: {
    kind: 'seminar',
    level: 'local',
    organisers: [{ name: { sv: 'Lovisa stad' }, role: 'organiser' }],
  },
}
const read = (document: unknown, more: SchemaOrgReadingOptions = {}) =>
  readSchemaOrg(JSON.stringify(document), { ...options, ...more })
const records = (document: unknown) => read(document).records.map(({ record }) => record)
const schema = { '@context': 'https://schema.org' }
const event = (about: object) => ({
  ...schema,
  '@type': 'Event',
  name: 'Möte',
  startDate: '2026-03-19',
  ...about,
})

test('an event as pages publish it', () => {
  const { records: found, problems } = read({
    ...schema,
    '@type': ['EducationEvent'],
    '@id': 'https://virasto.example/tapahtumat/kirja',
    url: 'https://virasto.example/tapahtumat/kirja',
    name: { '@value': 'Avoin kirja', '@language': 'fi' },
    description: '<p>Kirjat &amp; <b>avoimuus</b></p><script>alert(1)</script>',
    startDate: '2026-03-19T13:00:00+02:00',
    endDate: '2026-03-19T14:30:00.000+02:00',
    eventStatus: 'http://schema.org/EventCancelled',
    eventAttendanceMode: 'MixedEventAttendanceMode',
    inLanguage: ['fi', 'sv', 'Suomi!'],
    location: [
      {
        '@type': 'Library',
        name: 'Kirjasto',
        address: {
          '@type': 'PostalAddress',
          streetAddress: 'Tori 1',
          postalCode: '07900',
          addressLocality: 'Loviisa',
          addressCountry: 'fi',
        },
        geo: { latitude: '60.45', longitude: 26.22 },
      },
      { '@type': 'VirtualLocation', url: 'https://virasto.example/live' },
    ],
    organizer: { '@id': '#virasto' },
    sponsor: 'Säätiö',
    offers: {
      '@type': 'Offer',
      url: 'https://virasto.example/ilmo',
      price: '12.50',
      priceCurrency: 'EUR',
      availability: 'InStock',
    },
    performer: { '@type': 'Person', name: 'Anna' },
    image: 'https://virasto.example/k.jpg',
  })
  expect(found).toHaveLength(1)
  expect(found[0]?.record).toEqual({
    id: 'tapahtumat-kirja',
    kind: 'seminar',
    name: { fi: 'Avoin kirja' },
    description: { sv: 'Kirjat & avoimuus' },
    when: { kind: 'timed', start: '2026-03-19T13:00', end: '2026-03-19T14:30', zone: 'Europe/Helsinki' },
    status: { kind: 'cancelled' },
    attendance: 'both',
    languages: ['fi', 'sv'],
    place: {
      name: { sv: 'Kirjasto' },
      address: { street: { sv: 'Tori 1' }, postalCode: '07900', locality: { sv: 'Loviisa' }, country: 'FI' },
      coordinates: { latitude: 60.45, longitude: 26.22 },
      online: { href: 'https://virasto.example/live' },
    },
    organisers: [{ name: { sv: 'Säätiö' }, role: 'funder' }],
    level: 'local',
    registration: { kind: 'link', link: { href: 'https://virasto.example/ilmo' } },
    price: { free: false, amount: 12.5, currency: 'EUR' },
    links: [{ href: 'https://virasto.example/tapahtumat/kirja' }],
    stated: ['/kind', '/level', '/when/zone'].map((field) =>
      expect.objectContaining({ field, basis: 'inferred' }),
    ),
  })
  expect(problems.map(({ code, pointer }) => [code, pointer])).toEqual([
    ['not-taken', '/organizer'],
    ['not-taken', '/performer'],
    ['not-taken', '/image'],
  ])
})

test.each([
  ['one', (event: object) => event],
  ['a list', (event: object) => [event]],
  ['a graph', (event: object) => ({ ...schema, '@graph': [{ '@type': 'WebPage', '@id': 'p' }, event] })],
  [
    'an ItemList',
    (event: object) => ({
      ...schema,
      '@type': 'ItemList',
      itemListElement: [{ '@type': 'ListItem', item: event }],
    }),
  ],
  [
    'an ItemList without items between',
    (event: object) => ({ ...schema, '@type': 'ItemList', itemListElement: [event] }),
  ],
  ['a page', (event: object) => ({ ...schema, '@type': 'WebPage', mainEntity: event })],
  [
    'a feed',
    (event: object) => ({
      ...schema,
      '@type': 'DataFeed',
      dataFeedElement: { '@type': 'DataFeedItem', item: event },
    }),
  ],
  [
    'prefixed names',
    () => ({
      '@context': { schema: 'https://schema.org/' },
      '@type': 'schema:Event',
      'schema:name': 'Möte',
      'schema:startDate': { '@value': '2026-03-19', '@type': 'schema:Date' },
    }),
  ],
])('an event in %s', (_, inside) => {
  expect(records(inside({ '@type': 'Event', name: 'Möte', startDate: '2026-03-19' }))).toMatchObject([
    { id: 'mote-2026-03-19', name: { sv: 'Möte' }, when: { kind: 'all-day', start: '2026-03-19' } },
  ])
})

test.each([
  ['2026-03-19T13:00', undefined, { kind: 'timed', start: '2026-03-19T13:00', zone: 'Europe/Helsinki' }],
  ['2026-03-19T11:00:00Z', undefined, { kind: 'timed', start: '2026-03-19T13:00', zone: 'Europe/Helsinki' }],
  [
    '2026-03-19T13:00+0200',
    '2026-03-19T12:00+0200',
    { kind: 'timed', start: '2026-03-19T13:00', zone: 'Europe/Helsinki' },
  ],
  ['2026-03-19', '2026-03-20', { kind: 'all-day', start: '2026-03-19', end: '2026-03-20' }],
  ['2026-03-19T00:00:00+02:00', '2026-03-19T23:59:59+02:00', { kind: 'all-day', start: '2026-03-19' }],
  ['2026-03-19T00:00:00', '2026-03-21T00:00:00', { kind: 'all-day', start: '2026-03-19', end: '2026-03-20' }],
  ['2026-03', undefined, { kind: 'approximate', date: '2026-03' }],
  ['2026', undefined, { kind: 'approximate', date: '2026' }],
  ['soon', undefined, { kind: 'approximate', date: 'XXXX' }],
])('from %s to %s is %j', (startDate, endDate, when) => {
  expect(records(event({ startDate, endDate }))[0]).toHaveProperty('when', when)
})

test('a date that was moved says from when, and one that does not is just its date', () => {
  const moved = event({ eventStatus: 'EventRescheduled', previousStartDate: '2026-02-01' })
  expect(records(moved)[0]).toMatchObject({
    status: { kind: 'rescheduled', earlier: { kind: 'all-day', start: '2026-02-01' } },
  })
  expect(records(event({ eventStatus: 'EventRescheduled' }))[0]).toMatchObject({
    status: { kind: 'scheduled' },
  })
})

test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])(
  'the name %s means nothing, wherever it stands',
  (name) => {
    const { records: found } = read({
      ...schema,
      '@graph': [
        event({
          eventStatus: name,
          eventAttendanceMode: `https://schema.org/${name}`,
          location: { '@type': 'Place', amenityFeature: { name, value: true } },
          eventSchedule: { scheduleTimezone: name },
        }),
        { '@type': 'Organization', name: 'Verket', sameAs: `https://${name}/${name}`, areaServed: name },
      ],
    })
    expect(found.map(({ record }) => record)).toMatchObject([
      { name: { sv: 'Verket' } },
      { name: { sv: 'Möte' }, status: { kind: 'scheduled' } },
    ])
    expect(found[1]?.record).not.toHaveProperty('attendance')
    expect(found[0]?.record).not.toHaveProperty('accounts')
  },
)

test('organisations and people, and how to reach them', () => {
  const { records: found, problems } = read({
    ...schema,
    '@graph': [
      {
        '@type': 'GovernmentOrganization',
        '@id': 'https://virasto.example/#org',
        name: [
          { '@value': 'Kirjavirasto', '@language': 'fi' },
          { '@value': 'Bokverket', '@language': 'sv' },
        ],
        alternateName: 'KV',
        telephone: '+358 295 530 199',
        address: 'Tori 1, Loviisa',
        contactPoint: {
          '@type': 'ContactPoint',
          contactType: 'press',
          email: 'mailto:press@virasto.example',
          telephone: '0295 530 199',
        },
        foundingDate: '1995-01-01',
        sameAs: ['https://social.example/@kv'],
      },
      { '@type': 'Person', name: 'Anna von Essen', jobTitle: 'chef', email: 'anna@virasto.example' },
      { '@type': 'Person', name: 'Cher' },
    ],
  })
  expect(found.map(({ kind, record }) => `${kind} ${record.id}`)).toEqual([
    'organisation org',
    'person anna-von-essen',
    'contact org-contact',
    'contact org-contact-2',
    'contact anna-von-essen-contact',
  ])
  expect(found.map(({ record }) => record)).toMatchObject([
    {
      kind: 'other',
      name: { fi: 'Kirjavirasto', sv: 'Bokverket' },
      founded: '1995-01-01',
      links: [{ href: 'https://social.example/@kv' }],
    },
    { name: { given: 'Anna', family: 'von Essen' } },
    {
      of: { organisation: 'org' },
      phones: [{ number: '+358295530199' }],
      postal: { street: { sv: 'Tori 1, Loviisa' } },
    },
    { purpose: { sv: 'press' }, email: { address: 'press@virasto.example' } },
    { of: { person: 'anna-von-essen' }, email: { address: 'anna@virasto.example' } },
  ])
  expect(problems.map(({ code }) => code)).toEqual(['not-valid', 'not-valid', 'not-taken'])
})

test('a page gives its scripts', () => {
  const { document } = toSchemaOrg('event', demoEvents[0] as never, { address })
  const page = `<!doctype html><title>x</title><script>let a</script><script type="application/ld+json">${toScriptText(document)}</script>`
  expect(scriptsIn(page).map((text) => JSON.parse(text))).toEqual([document])
  expect(scriptsIn('<div>'.repeat(200_000))).toEqual([])
})

test.each([
  ['', 'unreadable'],
  ['{', 'unreadable'],
  ['{"@context":"https://www.w3.org/ns/activitystreams","@type":"Event"}', 'unreadable'],
  ['{"@context":"https://schema.org","@type":"Recipe"}', 'not-taken'],
  [`{"@graph":${'['.repeat(5000)}${']'.repeat(5000)}}`, 'too-large'],
])('%.60s is told, not read', (document, code) => {
  const { records: found, problems } = readSchemaOrg(document, options)
  expect(found).toEqual([])
  expect(problems.map((problem) => problem.code)).toEqual([code])
})

test('no more is read than the limits allow', () => {
  const three = read(
    ['a', 'b', 'c'].map((name) => event({ name })),
    { limits: { records: 2 } },
  )
  expect(three.records).toHaveLength(2)
  expect(three.problems).toMatchObject([{ code: 'too-large' }])
})

const demoEvents = demo.flatMap((each) => (each.kind === 'event' ? [each.record] : []))
const bodies = demo.flatMap((each) => (each.kind === 'organisation' ? [each.record] : []))

test('who is in a body, as pages tell it from either end', () => {
  const { records: found, problems } = read({
    ...schema,
    '@graph': [
      {
        '@type': 'Organization',
        '@id': '#virasto',
        name: 'Kirjavirasto',
        member: {
          '@type': 'OrganizationRole',
          roleName: 'Chairperson',
          startDate: '2022-04-01T00:00',
          member: { '@type': 'Person', name: 'Åsa Öst' },
        },
        employee: [{ '@id': '#anna' }, 'Kalle'],
      },
      {
        '@type': 'Person',
        '@id': '#anna',
        name: 'Anna Ek',
        jobTitle: 'informatör',
        worksFor: { '@id': '#virasto' },
      },
      { '@type': 'Person', '@id': '#ulla', name: 'Ulla Ö', jobTitle: 'rektor', memberOf: { name: 'Skolan' } },
    ],
  })
  expect(found.filter(({ kind }) => kind === 'membership').map(({ record }) => record)).toEqual([
    {
      id: 'asa-ost-virasto-chair-2022-04-01',
      organisation: 'virasto',
      member: { person: 'asa-ost' },
      role: 'chair',
      status: 'confirmed',
      period: '2022-04-01/',
      stated: [expect.objectContaining({ field: '/status', basis: 'inferred' })],
    },
    {
      id: 'anna-virasto-official',
      organisation: 'virasto',
      member: { person: 'anna' },
      role: 'official',
      title: { sv: 'informatör' },
      status: 'confirmed',
      stated: ['/role', '/status'].map((field) => expect.objectContaining({ field, basis: 'inferred' })),
    },
  ])
  expect(problems.map(({ code, pointer }) => [code, pointer])).toEqual([
    ['duplicate', '/@graph/1/worksFor'],
    ['not-taken', '/@graph/0/employee/1'],
    ['not-taken', '/@graph/2/memberOf'],
  ])
})

test('a series and its occurrences', () => {
  const { records: found, problems } = read({
    ...schema,
    '@type': 'EventSeries',
    '@id': 'https://virasto.example/sarja',
    url: 'https://virasto.example/sarja',
    name: 'Tiistait',
    organizer: 'Virasto',
    eventSchedule: {
      '@type': 'Schedule',
      repeatFrequency: 'P2W',
      byDay: ['https://schema.org/Tuesday', 'FR'],
      startDate: '2026-01-13',
      startTime: '08:30:00',
      endDate: '2026-06-30',
      exceptDate: ['2026-02-10', 'soon'],
    },
    subEvent: [{ '@type': 'Event', name: 'Tiistai', startDate: '2026-01-13T08:30' }],
  })
  expect(found.map(({ record }) => record)).toMatchObject([
    {
      id: 'sarja',
      name: { sv: 'Tiistait' },
      organisers: [{ name: { sv: 'Virasto' }, role: 'organiser' }],
      recurrence: {
        rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,FR;UNTIL=20260630',
        start: '2026-01-13T08:30',
        zone: 'Europe/Helsinki',
        except: ['2026-02-10'],
      },
      links: [{ href: 'https://virasto.example/sarja' }],
    },
    { id: 'tiistai-2026-01-13', series: 'sarja' },
  ])
  expect(problems).toEqual([])
})

test('accounts are told from other pages about the same body', () => {
  const [body] = records({
    ...schema,
    '@type': 'Organization',
    name: 'Kirjavirasto',
    sameAs: [
      'https://fi.linkedin.com/company/kirjavirasto/',
      'https://fi.wikipedia.org/wiki/Kirjavirasto',
      'not an address',
    ],
  })
  expect(body).toMatchObject({
    accounts: [{ service: 'linkedin', handle: 'kirjavirasto' }],
    links: [{ href: 'https://fi.wikipedia.org/wiki/Kirjavirasto' }],
  })
})

const small = JSON.stringify(toItemList('event', demoEvents.slice(0, 2), { address }).document)
const body = JSON.stringify(toItemList('organisation', bodies.slice(0, 2), { address }).document)

/** The document with some values replaced by anything, so that it stays JSON. */
const changed = (text: string) =>
  fc.array(fc.tuple(fc.nat(200), fc.jsonValue({ maxDepth: 2 })), { maxLength: 8 }).map((changes) => {
    const at = new Map(changes)
    let place = 0
    return JSON.stringify(JSON.parse(text), (_, value: unknown) => at.get(place++) ?? value)
  })
const anything = fc.oneof(fc.string(), fc.json(), damagedOf(small), changed(small), changed(body))

test(`${inputs} documents of any sort give valid records and no exception`, { timeout: inputs * 60 }, () => {
  fc.assert(
    fc.property(anything, (document) => {
      for (const { kind, record } of readSchemaOrg(document, options).records)
        expect(kinds[kind].schema.safeParse(record).success).toBe(true)
    }),
    { numRuns: inputs },
  )
})
