import { kinds } from '@torg/domain/records'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { damagedOf } from '../damaged.fixture.ts'
import { demo, inputs } from '../round-trip.fixture.ts'
import { readPopolo } from './read/read.ts'
import { writePopolo } from './write/write.ts'

const read = (document: object, options = {}) =>
  readPopolo(JSON.stringify(document), { language: 'sv', ...options })
const codes = ({ problems }: ReturnType<typeof readPopolo>) => problems.map(({ code }) => code)

const parliament = {
  persons: [
    {
      id: '069c61d9-e17f-46aa-aba9-000000000001',
      name: 'Strand Maj',
      family_name: 'Strand',
      given_name: 'Maj',
      gender: 'female',
      birth_date: '1960-05-09',
      email: 'maj.strand@torg.example',
      contact_details: [
        { type: 'email', value: 'maj.strand@torg.example' },
        { type: 'phone', value: '+358 18 25 000' },
        { type: 'twitter', value: 'majstrand' },
      ],
      other_names: [{ lang: 'ru', name: 'Май Странд', note: 'multilingual' }],
    },
    { id: 'town/ola von essen', name: 'Ola von Essen', gender: 'male' },
    { id: 'mono', name: 'Cher' },
  ],
  organizations: [
    { id: 'chamber', name: 'Landsting', classification: 'legislature', seats: 30 },
    {
      id: 'party/åf',
      name: 'Åfolk',
      classification: 'party',
      dissolution_date: '2016-00-00',
      identifiers: [{ scheme: 'wikidata', identifier: 'none' }],
      other_names: [
        { name: 'ÅF', note: 'abbreviation' },
        { name: 'Öfolk', end_date: '2011' },
      ],
    },
  ],
  events: [
    { id: 'term/2015', classification: 'legislative period', start_date: '2015-11-01', end_date: '2019-10' },
  ],
  memberships: [
    {
      person_id: '069c61d9-e17f-46aa-aba9-000000000001',
      organization_id: 'chamber',
      on_behalf_of_id: 'party/åf',
      role: 'Chairman',
      legislative_period_id: 'term/2015',
      start_date: '',
      end_date: null,
    },
    { person_id: 'town/ola von essen', organization_id: 'chamber', role: 'whip', start_date: '2017-06' },
    { person_id: 'nobody', organization_id: 'chamber' },
  ],
}

test('a file laid out as EveryPolitician does is read, and what is not is said', () => {
  const { records, problems } = read(parliament)
  expect(records.map(({ kind, record }) => `${kind} ${record.id}`)).toEqual([
    'organisation chamber',
    'organisation party-af',
    'person 069c61d9-e17f-46aa-aba9-000000000001',
    'person town-ola-von-essen',
    'membership 069c61d9-e17f-46aa-aba9-000000000001-chamber-chair-2015-11-01-2019-10',
    'membership town-ola-von-essen-chamber-member-2017-06',
    'contact 069c61d9-e17f-46aa-aba9-000000000001-contact',
  ])
  const [chamber, party, maj, ola, chair, whip, contact] = records.map(({ record }) => record)
  expect(chamber).toMatchObject({ kind: 'other', name: { sv: 'Landsting' }, lifecycle: 'active' })
  expect(chamber?.stated?.map(({ field, asPrinted }) => [field, asPrinted])).toEqual([
    ['/kind', 'legislature'],
    ['/lifecycle', undefined],
  ])
  expect(party).toMatchObject({
    abbreviation: { sv: 'ÅF' },
    otherNames: [{ name: { sv: 'Öfolk' }, use: 'former', period: '/2011' }],
    closed: '2016',
    lifecycle: 'closed',
  })
  expect(maj).toEqual({ id: maj?.id, name: { given: 'Maj', family: 'Strand' } })
  expect(ola).toMatchObject({ name: { given: 'Ola', family: 'von Essen' }, stated: [{ field: '/name' }] })
  expect(chair).toMatchObject({ role: 'chair', period: '2015-11-01/2019-10', onBehalfOf: 'party-af' })
  expect(chair?.stated?.map(({ field }) => field)).toEqual(['/period'])
  expect(whip).toMatchObject({ role: 'member', title: { sv: 'whip' }, period: '2017-06/' })
  expect(contact).toMatchObject({
    of: { person: maj?.id },
    email: { kind: 'address', address: 'maj.strand@torg.example' },
    phones: [{ number: '+3581825000', asPrinted: '+358 18 25 000' }],
  })
  expect(problems.map(({ code, pointer }) => [code, pointer])).toEqual([
    ['not-valid', '/organizations/1'],
    ['not-valid', '/persons/2'],
    ['dangling', '/memberships/2'],
    ['not-taken', '/organizations/0/seats'],
    ['not-taken', '/persons/0/gender'],
    ['not-taken', '/persons/0/birth_date'],
    ['not-taken', '/persons/0/other_names'],
    ['not-taken', '/persons/0/contact_details/2'],
    ['not-taken', '/events/0'],
  ])
  expect(problems.find(({ pointer }) => pointer === '/persons/0/gender')?.text).toMatch('(2 times)')
})

test('classes may stand inside each other', () => {
  const { records, problems } = read({
    organizations: [
      {
        id: 'board',
        name: 'Nämnden',
        children: [{ id: 'section', name: 'Sektionen' }],
        posts: [{ id: 'seat', label: 'Ordförande', role: 'chair' }],
        memberships: [{ person: { id: 'p', name: 'Ek, Bo' }, post_id: 'seat', start_date: '2017' }],
      },
    ],
  })
  expect(problems).toEqual([])
  expect(records.map(({ kind, record }) => [kind, record.id])).toEqual([
    ['organisation', 'board'],
    ['organisation', 'section'],
    ['person', 'p'],
    ['membership', 'p-board-chair-2017'],
  ])
  expect(records[1]?.record).toMatchObject({ parent: 'board' })
  expect(records[2]?.record).toMatchObject({ name: { given: 'Bo', family: 'Ek' } })
})

test.each([
  ['2017', '2018-06', '2017/2018-06'],
  ['', '2018', '/2018'],
  [null, undefined, undefined],
  ['2017', '2017', '2017'],
  ['2017-06-00', '2018-00-00', '2017-06/2018'],
  ['2014-01-01T00:00:00Z', null, '2014-01-01/'],
  ['2019', '2018', undefined],
  ['long ago', '2018', '/2018'],
])('from %j to %j is the period %j', (start_date, end_date, period) => {
  const { records } = read({
    persons: [{ id: 'p', given_name: 'Bo', family_name: 'Ek' }],
    organizations: [{ id: 'o', name: 'O' }],
    memberships: [{ id: 'm', person_id: 'p', organization_id: 'o', role: 'member', start_date, end_date }],
  })
  const [membership] = records.filter(({ kind }) => kind === 'membership')
  expect(membership?.record).toHaveProperty('status', 'confirmed')
  expect(membership && 'period' in membership.record ? membership.record.period : undefined).toBe(period)
})

test('ids do not depend on the order of a document', () => {
  const people = ['a b', 'a_b', 'ä b', 'Жук', '刘'].map((id) => ({ id, name: `${id} x` }))
  const ids = (persons: object[]) =>
    read({ persons })
      .records.map(({ record }) => record.id)
      .toSorted()
  expect(new Set(ids(people)).size).toBe(5)
  expect(ids(people.toReversed())).toEqual(ids(people))
})

test.each([
  ['', 'unreadable'],
  ['[1,2', 'unreadable'],
  ['null', 'unreadable'],
  ['{"persons":{}}', 'unreadable'],
  [' '.repeat(200), 'too-large'],
])('%j is no document', (document, code) => {
  const { records, problems } = readPopolo(document, { limits: { characters: 100 } })
  expect(records).toEqual([])
  expect(problems.map((problem) => problem.code)).toEqual([code])
})

test('no more is read than the limits allow', () => {
  const persons = [1, 2, 3].map((number) => ({ id: `p${number}`, name: `A B${number}` }))
  const some = read({ persons }, { limits: { records: 2 } })
  expect(some.records).toHaveLength(2)
  expect(codes(some)).toEqual(['too-large'])
  let nested: object = { id: 'x', name: 'X' }
  for (let depth = 0; depth < 5000; depth++) nested = { id: `x${depth}`, name: 'X', children: [nested] }
  const deep = read({ organizations: [nested] })
  expect(deep.records).toHaveLength(16)
  expect(codes(deep)).toEqual(['too-large'])
  const wrong = read(
    { persons: Array.from({ length: 50 }, (_, number) => ({ id: `p${number}` })) },
    { limits: { problems: 3 } },
  )
  expect(wrong.problems).toHaveLength(4)
})

const { document } = writePopolo(demo, { language: 'sv' })
const few = JSON.stringify({
  ...document,
  persons: document.persons.slice(0, 3),
  organizations: document.organizations.slice(0, 3),
  posts: document.posts.slice(0, 2),
  memberships: document.memberships.slice(0, 3),
})

/** The document of the demonstration with some of its values replaced by anything. */
const damaged = fc
  .tuple(fc.array(fc.tuple(fc.nat(4000), fc.jsonValue({ maxDepth: 2 })), { maxLength: 8 }), fc.nat(3))
  .map(([changes, which]) => {
    let place = 0
    const small = {
      ...document,
      persons: document.persons.slice(0, 2),
      organizations: document.organizations.slice(which, which + 2),
      memberships: document.memberships.slice(0, 3),
    }
    const at = new Map(changes.map(([index, value]) => [index % 150, value]))
    return JSON.stringify(small, (_key, value: unknown) => {
      const other = at.get(place++)
      return other === undefined || place < 3 ? value : other
    })
  })

const anything = fc.oneof(fc.string(), fc.json(), damagedOf(few), { arbitrary: damaged, weight: 4 })

test(`${inputs} documents of any sort give valid records and no exception`, { timeout: inputs * 60 }, () => {
  fc.assert(
    fc.property(anything, (text) => {
      for (const { kind, record } of readPopolo(text).records)
        expect(kinds[kind].schema.safeParse(record).success).toBe(true)
    }),
    { numRuns: inputs },
  )
})
