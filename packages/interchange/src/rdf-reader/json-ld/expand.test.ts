import fc from 'fast-check'
import jsonld from 'jsonld'
import { expect, test } from 'vitest'
import { openReading } from '../../reading/reading.ts'
import { expand } from './expand.ts'

const base = 'https://torg.example/'

const statement = (subject: string, property: string, value: string, language = '', datatype = '') =>
  `${subject} ${property} ${JSON.stringify(value)} ${language.toLowerCase()} ${/#(?:string|integer|boolean|double|langString)$/.test(datatype) ? '' : datatype}`

/** What we find in a document. */
function found(document: unknown): Set<string> {
  const reading = openReading()
  const graph = expand(document, { base, contexts: () => undefined, reading })
  expect(reading.close().problems).toEqual([])
  return new Set(
    [...graph.values()].flatMap((node) => [
      ...[...node.types].map((type) => statement(node.iri, 'type', type)),
      ...node
        .unread()
        .flatMap(([property, values]) =>
          values.map((value) =>
            value.kind === 'node'
              ? statement(node.iri, property, value.iri)
              : statement(node.iri, property, value.value, value.language, value.datatype),
          ),
        ),
    ]),
  )
}

type Expanded = { '@id'?: string; '@type'?: string | string[]; '@value'?: unknown; '@language'?: string }

/** What the reference processor finds: the nodes of the flattened document. */
async function reference(document: unknown): Promise<Set<string>> {
  const flat = await jsonld.flatten(document as jsonld.JsonLdDocument, undefined, { base })
  const nodes = flat as unknown as (Expanded & Record<string, Expanded[]>)[]
  return new Set(
    nodes.flatMap(({ '@id': id = '', '@type': types = [], ...properties }) => [
      ...[types].flat().map((type) => statement(id, 'type', type)),
      ...Object.entries(properties)
        .filter(([property]) => !property.startsWith('@'))
        .flatMap(([property, values]) =>
          (values as Expanded[]).map((value) =>
            value['@id'] === undefined
              ? statement(
                  id,
                  property,
                  String(value['@value']),
                  value['@language'],
                  [value['@type'] ?? ''].flat()[0],
                )
              : statement(id, property, value['@id']),
          ),
        ),
    ]),
  )
}

const context = {
  ex: 'https://example.org/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  name: 'ex:name',
}
const at = (terms: object, node: object) => ({ '@context': { ...context, ...terms }, '@id': 'ex:a', ...node })

test.each<[string, object]>([
  ['a prefix and a term', at({}, { '@type': 'ex:T', name: 'x', 'ex:p': ['y', 1, true] })],
  ['a vocabulary', at({ '@vocab': 'https://v.example/' }, { '@type': 'T', p: 'x' })],
  ['a vocabulary under a prefix', at({ '@vocab': 'ex:v/' }, { p: 'x' })],
  ['no vocabulary: plain words say nothing', at({}, { word: 'x', '@type': 'T' })],
  ['a language', at({ '@language': 'sv' }, { name: 'x', 'ex:p': { '@value': 'y' } })],
  [
    'a language of a term, and none',
    at(
      { '@language': 'sv', p: { '@id': 'ex:p', '@language': 'fi' }, q: { '@id': 'ex:q', '@language': null } },
      { p: 'x', q: 'y' },
    ),
  ],
  [
    'a language map',
    at({ p: { '@id': 'ex:p', '@container': '@language' } }, { p: { sv: 'x', fi: ['y', 'z'], '@none': 'w' } }),
  ],
  [
    'an index',
    at({ p: { '@id': 'ex:p', '@container': '@index' } }, { p: { a: 'x', b: [{ '@id': 'ex:b' }] } }),
  ],
  ['nodes by their ids', at({ p: { '@id': 'ex:p', '@container': '@id' } }, { p: { 'ex:b': { name: 'x' } } })],
  [
    'references as texts',
    at({ p: { '@id': 'ex:p', '@type': '@id' } }, { p: ['ex:b', 'c', 'https://d.example/'] }),
  ],
  [
    'words of the vocabulary as texts',
    at({ '@vocab': 'https://v.example/', p: { '@id': 'ex:p', '@type': '@vocab' } }, { p: ['name', 'c'] }),
  ],
  [
    'values of a type',
    at(
      { p: { '@id': 'ex:p', '@type': 'xsd:date' } },
      { p: '2024-01-01', 'ex:q': { '@value': '2024', '@type': 'xsd:gYear' } },
    ),
  ],
  ['a base', at({ '@base': 'https://b.example/x/' }, { '@id': 'y', 'ex:p': { '@id': '../z' } })],
  [
    'other names for keywords',
    at(
      { id: '@id', type: '@type', value: '@value', lang: '@language' },
      { type: 'ex:T', 'ex:p': [{ id: 'ex:b' }, { value: 'x', lang: 'sv' }] },
    ),
  ],
  [
    'properties the other way round',
    at(
      { of: { '@reverse': 'ex:p' } },
      { of: { '@id': 'ex:b', name: 'x' }, '@reverse': { 'ex:q': { '@id': 'ex:c' } } },
    ),
  ],
  ['sets', at({ p: { '@id': 'ex:p', '@container': '@set' } }, { p: { '@set': ['x', { '@id': 'ex:b' }] } })],
  ['nested properties', at({ more: '@nest' }, { more: { name: 'x' }, '@nest': [{ 'ex:p': 'y' }] })],
  ['included nodes', at({}, { '@included': [{ '@id': 'ex:b', name: 'x' }] })],
  [
    'a context within',
    at({}, { 'ex:p': { '@context': { name: 'ex:other' }, '@id': 'ex:b', name: 'x' }, name: 'y' }),
  ],
  [
    'a context of a term',
    at(
      { p: { '@id': 'ex:p', '@context': { name: 'ex:other' } } },
      { p: { '@id': 'ex:b', name: 'x' }, name: 'y' },
    ),
  ],
  [
    'a context of a type',
    at({ T: { '@id': 'ex:T', '@context': { name: 'ex:other' } } }, { '@type': 'T', name: 'x' }),
  ],
  ['terms made of each other', at({ p: 'q', q: 'r:s', r: 'https://r.example/' }, { p: 'x', 'r:t': 'y' })],
  ['terms switched off', at({ '@vocab': 'https://v.example/', name: null }, { name: 'x' })],
  [
    'a context that starts anew',
    { '@context': [context, null, { e: 'https://e.example/' }], '@id': 'e:a', 'e:p': 'x', 'ex:q': 'y' },
  ],
  [
    'a compact name with a definition of its own',
    at({ 'ex:p': { '@id': 'ex:p', '@container': '@language' } }, { 'ex:p': { sv: 'x' } }),
  ],
  ['no value', at({}, { name: null, 'ex:p': [null, { '@value': null }, 'x'] })],
  [
    'a graph',
    {
      '@context': context,
      '@graph': [
        { '@id': 'ex:a', name: 'x' },
        { '@id': 'ex:a', 'ex:p': { '@id': 'ex:b' } },
      ],
    },
  ],
])('%s: as the reference processor finds it', async (_, document) => {
  expect(found(document)).toEqual(await reference(document))
})

const name = fc.constantFrom('a', 'b', 'c', 'd')
const property = fc.constantFrom('p', 'q', 'r', 's', 't')
const iriOf = (each: string) => `https://example.org/${each}`
const value = fc.oneof(
  fc.string({ maxLength: 6 }).map((text) => ({ '@value': text })),
  fc
    .tuple(fc.string({ maxLength: 6 }), fc.constantFrom('sv', 'fi', 'sv-simple'))
    .map(([text, language]) => ({ '@value': text, '@language': language })),
  fc
    .constantFrom('2024', '2025')
    .map((year) => ({ '@value': year, '@type': 'http://www.w3.org/2001/XMLSchema#gYear' })),
  name.map((each) => ({ '@id': iriOf(each) })),
)
const nodes = fc.array(
  fc
    .record({
      '@id': name.map(iriOf),
      '@type': fc.array(fc.constantFrom('T', 'U').map(iriOf), { maxLength: 2 }),
      properties: fc.dictionary(property.map(iriOf), fc.array(value, { minLength: 1, maxLength: 3 }), {
        maxKeys: 4,
        noNullPrototype: true,
      }),
    })
    .map(({ properties, ...node }) => ({ ...node, ...properties })),
  { minLength: 1, maxLength: 4 },
)

const definition = fc.oneof(
  fc.constant({}),
  fc.constantFrom('@language', '@index', '@set', '@id').map((container) => ({ '@container': container })),
  fc
    .constantFrom('@id', '@vocab', 'http://www.w3.org/2001/XMLSchema#gYear')
    .map((type) => ({ '@type': type })),
  fc.constantFrom('sv', 'fi', null).map((language) => ({ '@language': language })),
)
const contexts = fc
  .tuple(
    fc.dictionary(property, definition, { maxKeys: 5, noNullPrototype: true }),
    fc.record(
      {
        '@vocab': fc.constantFrom('https://example.org/', 'ex:'),
        '@base': fc.constant('https://example.org/'),
        '@language': fc.constantFrom('sv', 'fi'),
        id: fc.constant('@id'),
        back: fc.constant({ '@reverse': 'https://example.org/q' }),
      },
      { requiredKeys: [] },
    ),
  )
  .map(([terms, other]) => ({
    ex: { '@id': 'https://example.org/', '@prefix': true },
    ...other,
    ...Object.fromEntries(
      Object.entries(terms).map(([term, how]) => [term, { '@id': `ex:${term}`, ...how }]),
    ),
  }))

test('a graph that the reference processor compacts with any context is found again', async () => {
  await fc.assert(
    fc.asyncProperty(nodes, contexts, async (graph, terms) => {
      const compacted = await jsonld.compact(
        graph as unknown as jsonld.JsonLdDocument,
        terms as jsonld.ContextDefinition,
      )
      expect(found(JSON.parse(JSON.stringify(compacted)))).toEqual(await reference(compacted))
    }),
    { numRuns: 1000 },
  )
})
