import { expect, test } from 'vitest'
import { base } from '../rdf/records.fixture.ts'
import { type RdfReadingOptions, readCpev, readCpov } from './read.ts'

const cpov =
  'https://semiceu.github.io/uri.semic.eu-generated/CPOV/releases/2.1.2/context/core-public-organisation-ap.jsonld'
const cpev =
  'https://semiceu.github.io/uri.semic.eu-generated/Core-Public-Event-Vocabulary/releases/1.1.1/context/core-public-event-ap.jsonld'
const prefixes = {
  cv: 'http://data.europa.eu/m8g/',
  dct: 'http://purl.org/dc/terms/',
  ex: 'https://data.example.org/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  locn: 'http://www.w3.org/ns/locn#',
  org: 'http://www.w3.org/ns/org#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  time: 'http://www.w3.org/2006/time#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
}

const bodies = (document: unknown, options: Partial<RdfReadingOptions> = {}) =>
  readCpov(JSON.stringify(document), { base, ...options })
const events = (document: unknown, options: Partial<RdfReadingOptions> = {}) =>
  readCpev(JSON.stringify(document), { base, ...options })

const fen = { '@language': 'fr', '@value': 'Office des livres' }

test('a catalogue with the names and the context that SEMIC publishes is read', () => {
  const { records, problems } = bodies({
    '@context': [cpov, prefixes],
    '@graph': [
      {
        '@id': 'ex:bodies/OL-1',
        '@type': 'PublicOrganisation',
        preferredLabel: [fen, { '@language': 'nl', '@value': 'Boekenbureau' }],
        'skos:altLabel': { '@language': 'fr', '@value': 'OL' },
        classification: 'http://publications.europa.eu/resource/authority/organization-type/AGENCY',
        spatial: 'http://publications.europa.eu/resource/authority/atu/BEL',
        homepage: ['https://livres.example/', 'https://boeken.example/'],
        subOrganizationOf: 'ex:bodies/OL-0',
        'PublicOrganisation.identifier': {
          '@type': 'Identifier',
          notation: 'B-7',
          schemaAgency: 'Banque-Carrefour',
        },
        contactPoint: 'ex:cp',
        address: {
          '@type': 'Address',
          thoroughfare: { '@language': 'fr', '@value': 'Rue Haute' },
          locatorDesignator: '3',
          postCode: '1000',
        },
        resultedFrom: { '@type': 'ChangeEvent', startedAtTime: '1998-07-01T00:00:00Z' },
        purpose: 'ex:purpose/1',
      },
      {
        '@id': 'ex:cp',
        '@type': 'ContactPoint',
        hasEmail: 'mailto:livres@example.org',
        hasTelephone: ['+32 2 572 57 57', '02 572 57 58'],
        openingHours: {
          '@type': 'TemporalEntity',
          description: { '@language': 'fr', '@value': 'De 9 à 17 heures' },
        },
      },
    ],
  })
  expect(records.map(({ kind, record }) => `${kind} ${record.id}`)).toEqual([
    'organisation ol-1',
    'contact ol-1-address',
    'contact cp',
  ])
  const [office, address, contact] = records.map(({ record }) => record)
  expect(office).toMatchObject({
    kind: 'agency',
    name: { fr: 'Office des livres', nl: 'Boekenbureau' },
    otherNames: [{ name: { fr: 'OL' }, use: 'alternative' }],
    lifecycle: 'active',
    founded: '1998-07-01',
    country: 'BE',
    identifiers: [{ scheme: 'banque-carrefour', value: 'B-7' }],
    links: [{ href: 'https://livres.example/' }, { href: 'https://boeken.example/' }],
  })
  expect(office?.stated?.map(({ field, basis }) => [field, basis])).toEqual([['/lifecycle', 'inferred']])
  expect(address).toMatchObject({
    of: { organisation: 'ol-1' },
    visiting: { street: { fr: 'Rue Haute 3' }, postalCode: '1000' },
  })
  expect(contact).toMatchObject({
    of: { organisation: 'ol-1' },
    email: { kind: 'address', address: 'livres@example.org' },
    phones: [{ number: '+3225725757', asPrinted: '+32 2 572 57 57' }],
    hours: { fr: 'De 9 à 17 heures' },
  })
  expect(problems.map(({ code, pointer }) => [code, pointer])).toEqual([
    ['not-valid', '/@graph/1/hasTelephone/1'],
    ['dangling', '/@graph/0'],
    ['not-taken', '/@graph/0/purpose'],
  ])
})

test('memberships and people of ORG and FOAF are read, with bare blank nodes and without types of their own', () => {
  const { records, problems } = bodies(
    [
      {
        '@id': 'https://data.example.org/bodies/board#id',
        '@type': ['http://www.w3.org/ns/org#FormalOrganization'],
        'http://www.w3.org/2004/02/skos/core#prefLabel': [{ '@value': 'Board' }],
      },
      {
        '@type': ['http://www.w3.org/ns/org#Membership'],
        'http://www.w3.org/ns/org#organization': [{ '@id': 'https://data.example.org/bodies/board#id' }],
        'http://www.w3.org/ns/org#member': [
          {
            '@id': 'https://data.example.org/people/7',
            '@type': ['http://xmlns.com/foaf/0.1/Person'],
            'http://xmlns.com/foaf/0.1/name': [{ '@value': 'Ola von Essen' }],
          },
        ],
        'http://www.w3.org/ns/org#memberDuring': [
          {
            '@type': ['http://www.w3.org/2006/time#Interval'],
            'http://www.w3.org/2006/time#hasBeginning': [
              { 'http://www.w3.org/2006/time#inXSDDateTime': [{ '@value': '2020-03-01T00:00:00+01:00' }] },
            ],
          },
        ],
      },
    ],
    { language: 'sv' },
  )
  expect(records.map(({ kind }) => kind)).toEqual(['organisation', 'membership', 'person'])
  const [board, membership, person] = records.map(({ record }) => record)
  expect(board).toMatchObject({ id: 'board', name: { sv: 'Board' }, kind: 'other' })
  expect(membership).toMatchObject({
    organisation: 'board',
    member: { person: '7' },
    role: 'member',
    status: 'confirmed',
    period: '2020-03-01/',
  })
  expect(person).toMatchObject({
    id: '7',
    name: { given: 'Ola', family: 'von Essen' },
    stated: [{ field: '/name', basis: 'inferred', asPrinted: 'Ola von Essen' }],
  })
  expect(problems.map(({ code }) => code)).toEqual(['changed'])
})

const exhibition = {
  '@id': 'ex:events/dali',
  '@type': 'PublicEvent',
  'dct:title': { '@language': 'fr', '@value': 'Deux icônes' },
  'time:hasTime': {
    '@type': 'TemporalEntity',
    'time:hasBeginning': { 'time:inXSDDate': { '@type': 'xsd:date', '@value': '2026-10-11' } },
    'time:hasEnd': { 'time:inXSDDate': { '@type': 'xsd:date', '@value': '2027-02-16' } },
  },
  'cv:hasParticipation': {
    '@type': 'Participation',
    'cv:hasParticipant': { '@type': 'Agent', 'dct:title': { '@language': 'fr', '@value': 'Musée' } },
    'cv:role': { '@id': `${'https://torg.example/ns#'}organiser-role.organiser` },
  },
}
const exhibitions = (...nodes: object[]) => ({ '@context': [cpev, prefixes], '@graph': nodes })

test('an event of CPEV is read; what it does not say is marked as inferred', () => {
  const { records, problems } = events(
    exhibitions({
      ...exhibition,
      'dct:type': { '@id': 'http://publications.europa.eu/resource/authority/public-event-type/EXHIBITION' },
      'dct:language': { '@id': 'http://publications.europa.eu/resource/authority/language/FRA' },
      'cv:registrationPage': { '@id': 'https://musee.example/billets' },
      'cv:eventStatus': { '@id': 'http://publications.europa.eu/resource/authority/event-status/NORMAL' },
      'foaf:homepage': { '@id': 'https://musee.example/' },
      'locn:address': {
        '@type': 'Address',
        'locn:fullAddress': { '@language': 'fr', '@value': 'Rue de la Régence 3' },
      },
    }),
    { assumed: { level: 'national' } },
  )
  expect(records).toHaveLength(1)
  expect(records[0]?.record).toMatchObject({
    id: 'dali',
    name: { fr: 'Deux icônes' },
    kind: 'meeting',
    when: { kind: 'all-day', start: '2026-10-11', end: '2027-02-16' },
    status: { kind: 'scheduled' },
    level: 'national',
    organisers: [{ name: { fr: 'Musée' }, role: 'organiser' }],
    languages: ['fr'],
    links: [{ href: 'https://musee.example/' }],
    registration: { kind: 'link', link: { href: 'https://musee.example/billets' } },
    place: { address: { street: { fr: 'Rue de la Régence 3' } } },
  })
  expect(records[0]?.record.stated?.map(({ field }) => field)).toEqual(['/kind', '/level'])
  expect(problems).toMatchObject([{ code: 'not-taken', pointer: '/@graph/0/dct:type' }])
})

test.each([
  [
    'an hour with an offset, in the zone of the reader',
    { 'time:inXSDDateTimeStamp': '2026-10-11T07:00:00Z' },
    { kind: 'timed', start: '2026-10-11T10:00', zone: 'Europe/Helsinki' },
  ],
  [
    'an hour without offset',
    { 'time:inXSDDateTime': '2026-10-11T07:00:00' },
    { kind: 'timed', start: '2026-10-11T07:00', zone: 'Europe/Helsinki' },
  ],
  [
    'a day with an offset',
    { 'time:inXSDDate': '2026-10-11+03:00' },
    { kind: 'all-day', start: '2026-10-11' },
  ],
  ['a month', { 'time:inXSDgYearMonth': '2026-10' }, { kind: 'approximate', date: '2026-10' }],
  ['a year', { 'time:inXSDgYear': '2026' }, { kind: 'approximate', date: '2026' }],
])('the time of an event is read as %s', (_, beginning, when) => {
  const { records } = events(
    exhibitions({ ...exhibition, 'time:hasTime': { 'time:hasBeginning': beginning } }),
    {
      zone: 'Europe/Helsinki',
    },
  )
  expect(records[0]?.record).toMatchObject({ when })
})

test('an event without a time, or whose status nobody understands, is left out and not guessed at', () => {
  const { 'time:hasTime': _, ...timeless } = exhibition
  const status = { '@id': 'http://publications.europa.eu/resource/authority/event-status/UNHEARD_OF' }
  const { records, problems } = events(
    exhibitions(timeless, { ...exhibition, '@id': 'ex:events/unheard', 'cv:eventStatus': status }),
  )
  expect(records).toEqual([])
  expect(problems.map(({ code, pointer }) => [code, pointer])).toEqual([
    ['not-valid', '/@graph/0'],
    ['not-taken', '/@graph/1/cv:eventStatus'],
    ['not-valid', '/@graph/1'],
  ])
})

test('an event that names nobody is of the organiser that the caller knows of', () => {
  const { 'cv:hasParticipation': _, ...nobody } = exhibition
  expect(events(exhibitions(nobody)).records).toEqual([])
  const { records } = events(exhibitions(nobody), { assumed: { organiser: 'museum' }, known: () => true })
  expect(records[0]?.record).toMatchObject({ organisers: [{ organisation: 'museum', role: 'organiser' }] })
})

test('ids are the ends of IRIs where these tell bodies apart, or what the caller has for them', () => {
  const body = (id: string) => ({
    '@id': id,
    '@type': 'org:Organization',
    'skos:prefLabel': { '@language': 'sv', '@value': id },
  })
  const document = {
    '@context': prefixes,
    '@graph': [
      body('ex:a/Åbo%20stad'),
      body('ex:b/vasa'),
      body('ex:c/vasa'),
      body('https://torg.example/organisations/vm#id'),
    ],
  }
  const ids = (options = {}) => bodies(document, options).records.map(({ record }) => record.id)
  expect(ids()).toEqual(['abo-stad', 'https-data-example-org-b-vasa', 'https-data-example-org-c-vasa', 'vm'])
  const idOf = (iri: string) => (iri.endsWith('c/vasa') ? 'vasa-stad' : undefined)
  expect(ids({ idOf })[2]).toBe('vasa-stad')
})

test('a body that came before another is one that it replaces', () => {
  const body = (id: string, more: object) => ({
    '@id': `ex:${id}`,
    '@type': 'cv:PublicOrganisation',
    'skos:prefLabel': { '@language': 'sv', '@value': id },
    ...more,
  })
  const before = { 'http://www.w3.org/1999/xhtml/vocab#prev': { '@id': 'ex:old' } }
  const { records, problems } = bodies({
    '@context': prefixes,
    '@graph': [body('old', {}), body('new', before)],
  })
  expect(records[1]?.record).toMatchObject({ relations: [{ kind: 'replaces', organisation: 'old' }] })
  expect(problems).toEqual([])
})

test('a context that is not known is reported at its place, and nothing is fetched', () => {
  const { records, problems } = bodies({
    '@context': ['https://elsewhere.example/context', prefixes],
    '@graph': [],
  })
  expect(records).toEqual([])
  expect(problems).toMatchObject([{ code: 'unreadable', pointer: '/@context' }])
  const contexts = {
    'https://elsewhere.example/context': { '@context': { Body: 'org:Organization', name: 'skos:prefLabel' } },
  }
  const known = bodies(
    {
      '@context': [prefixes, 'https://elsewhere.example/context'],
      '@id': 'ex:body',
      '@type': 'Body',
      name: 'Verket',
    },
    { contexts },
  )
  expect(known.records[0]?.record).toMatchObject({ id: 'body', name: { und: 'Verket' } })
})
