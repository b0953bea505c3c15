import { kindNames, kinds, references } from '@torg/domain/records'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyRecord } from '../any.fixture.ts'
import { damagedOf } from '../damaged.fixture.ts'
import { base, given } from '../rdf/records.fixture.ts'
import { writeJsonLd } from '../rdf/write.ts'
import { inputs } from '../round-trip.fixture.ts'
import { readCpev, readCpov, readJsonLd } from './read.ts'

const iri = fc.constantFrom(
  'ex:a',
  'ex:b',
  '_:c',
  'https://torg.example/organisations/vm#id',
  '#x',
  '',
  ':',
  'a b',
  '__proto__',
)
const term = fc.constantFrom(
  '@id',
  '@type',
  '@value',
  '@language',
  '@list',
  '@set',
  '@reverse',
  '@graph',
  '@included',
  '@nest',
  '@index',
  '@context',
  '@vocab',
  '@base',
  '@container',
  '__proto__',
  'constructor',
  'id',
  'name',
  'org:Membership',
  'org:member',
  'org:organization',
  'cv:PublicEvent',
  'cv:PublicOrganisation',
  'cv:contactPoint',
  'cv:telephone',
  'dct:title',
  'time:hasTime',
  'time:hasBeginning',
  'time:inXSDDateTime',
  'skos:prefLabel',
  'person:Person',
  'foaf:name',
  'torg:position',
)
const value = fc.oneof(
  iri,
  term,
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(
    '2024-02-31',
    '-271821-01-01T00:00:00Z',
    '2024-01-01T25:00:00Z',
    '+358295530199',
    'sv-',
    'x'.repeat(400),
  ),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
)

/** What looks like JSON-LD, to whoever does not look closely. */
const { node } = fc.letrec<{ node: unknown }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    value,
    fc.dictionary(fc.oneof(term, iri), tie('node'), { maxKeys: 6, noNullPrototype: false }),
    fc.array(tie('node'), { maxLength: 4 }),
  ),
}))
const known = writeJsonLd([], { base }).document['@context']
const looksLikeJsonLd = fc
  .tuple(fc.boolean(), node)
  .map(([withContext, graph]) => JSON.stringify(withContext ? { '@context': known, '@graph': graph } : graph))

const written = fc.constantFrom(
  ...kindNames.flatMap((kind) =>
    fc
      .sample(anyRecord(kind), 30)
      .map((record) => JSON.stringify(writeJsonLd([given(kind, record)], { base }).document)),
  ),
)

/** A document in which a value somewhere is another. */
const replaced = fc.tuple(written, fc.nat(), node).map(([document, at, instead]) => {
  let count = 0
  const places = document.match(/:/g)?.length ?? 1
  return JSON.stringify(JSON.parse(document, (_, old) => (count++ === at % places ? instead : old)))
})

const anything = fc.oneof(looksLikeJsonLd, replaced, written.chain(damagedOf), fc.json())

test.each([
  ['readJsonLd', readJsonLd],
  ['readCpov', readCpov],
  ['readCpev', readCpev],
])(
  `%s takes ${inputs} documents of any sort without exception, and gives valid records only`,
  { timeout: inputs * 60 },
  (_, read) => {
    fc.assert(
      fc.property(anything, (document) => {
        const { records } = read(document, { base })
        const there = new Set(records.map(({ kind, record }) => `${kind} ${record.id}`))
        for (const { kind, record } of records) {
          expect(kinds[kind].schema.safeParse(record).success).toBe(true)
          for (const other of references(kind, record)) expect(there).toContain(`${other.kind} ${other.id}`)
        }
      }),
      { numRuns: inputs },
    )
  },
)

test.each(['constructor', '__proto__', 'toString'])('a truth or a code that says %s is none', (name) => {
  const document = JSON.stringify({
    '@context': { '@vocab': `${base}ns#`, torg: 'https://torg.example/ns#', [name]: 'torg:free' },
    '@id': `${base}events/a#id`,
    '@type': 'torg:PublicEvent',
    'torg:free': { '@value': name, '@type': 'http://www.w3.org/2001/XMLSchema#boolean' },
    'torg:example': name,
    'torg:level': { '@id': name },
  })
  for (const read of [readJsonLd, readCpev]) expect(() => read(document, { base })).not.toThrow()
})

const nested = (levels: number) => `${'{"@graph":['.repeat(levels)}1${']}'.repeat(levels)}`

test.each([
  ['deep beyond what a program can take', '['.repeat(200_000), 'unreadable'],
  ['deeper than objects can be', nested(5000), 'too-large'],
  ['lists in lists', `${'['.repeat(3000)}${']'.repeat(3000)}`, 'too-large'],
  ['longer than the limit', 'x'.repeat(20_000_001), 'too-large'],
  ['of more values than the limit', JSON.stringify(Array.from({ length: 4_100_000 }, () => 1)), 'too-large'],
  ['no JSON', '<html>', 'unreadable'],
])('a document that is %s is refused, and said to be', (_, document, code) => {
  const started = performance.now()
  const { records, problems } = readJsonLd(document, { base })
  expect(records).toEqual([])
  expect(problems.map((problem) => problem.code)).toEqual([code])
  expect(performance.now() - started).toBeLessThan(3000)
})

test('contexts that are made of each other end', () => {
  const circle = { a: 'b:x', b: 'c:x', c: 'a:x', d: { '@id': 'd:e' }, '@vocab': 'a:v' }
  const address = 'https://elsewhere.example/context'
  const self = { [address]: { '@context': [address, address, circle] } }
  const { problems } = readJsonLd(JSON.stringify({ '@context': address, a: 1, d: 2 }), {
    base,
    contexts: self,
  })
  expect(problems.every(({ code }) => code === 'unreadable')).toBe(true)
})

test('no more records than the limit are read', () => {
  const bodies = Array.from({ length: 30 }, (_, index) => ({
    '@id': `https://elsewhere.example/b${index}`,
    '@type': 'http://www.w3.org/ns/org#Organization',
    'http://www.w3.org/2004/02/skos/core#prefLabel': 'Verket',
  }))
  const { records, problems } = readCpov(JSON.stringify(bodies), { base, limits: { records: 10 } })
  expect(records).toHaveLength(10)
  expect(problems.map(({ code }) => code)).toEqual(['too-large'])
})
