import { kindNames } from '@torg/domain/records'
import fc from 'fast-check'
import jsonld from 'jsonld'
import { expect, test } from 'vitest'
import { anyRecord } from '../any.fixture.ts'
import { asStated, base, given } from '../rdf/records.fixture.ts'
import { writeJsonLd } from '../rdf/write.ts'
import { demo } from '../round-trip.fixture.ts'
import { readCpev, readCpov, readJsonLd } from './read.ts'

const options = { base, known: () => true }

const stated = (records: readonly { kind: string; record: unknown }[]) =>
  records.map(({ kind, record }) => ({ kind, record: asStated(record) }))

test('the demonstration comes back as it was, in its order: nothing was lost, and nothing was added', () => {
  const { document, lost } = writeJsonLd(demo, { base })
  // Without `known`: all that the demonstration refers to is in it.
  const { records, problems } = readJsonLd(JSON.stringify(document), { base })
  expect(lost).toEqual([])
  expect(problems).toEqual([])
  expect(stated(records)).toEqual(stated(demo))
})

test.each(kindNames)('any %s comes back as it was', (kind) => {
  fc.assert(
    fc.property(anyRecord(kind), (record) => {
      const { document, lost } = writeJsonLd([given(kind, record)], { base })
      const { records, problems } = readJsonLd(JSON.stringify(document), options)
      expect(lost).toEqual([])
      expect(problems).toEqual([])
      expect(stated(records)).toEqual(stated([{ kind, record }]))
    }),
    { numRuns: 100 },
  )
})

test.each([
  ['bodies', readCpov, ['organisation', 'membership', 'person', 'contact']],
  ['events', readCpev, ['event', 'series', 'organisation', 'person', 'contact']],
] as const)('a catalogue of %s gives its own kinds, as they were', (_, read, kinds) => {
  const { records, problems } = read(JSON.stringify(writeJsonLd(demo, { base }).document), options)
  expect(problems).toEqual([])
  expect(stated(records)).toEqual(
    stated(demo.filter(({ kind }) => (kinds as readonly string[]).includes(kind))),
  )
})

const other: jsonld.ContextDefinition = {
  v: 'http://www.w3.org/ns/org#',
  label: { '@id': 'http://www.w3.org/2004/02/skos/core#prefLabel', '@container': '@language' },
  o: 'https://torg.example/organisations/',
  partOf: { '@id': 'v:subOrganizationOf', '@type': '@id' },
  partsOf: { '@reverse': 'http://purl.org/dc/terms/isPartOf' },
  id: '@id',
  a: '@type',
}

const byAddress = (records: typeof demo) =>
  new Map(records.map(({ kind, record }) => [`${kind} ${record.id}`, asStated(record)]))

test.each([
  ['expanded', (document: jsonld.JsonLdDocument) => jsonld.expand(document)],
  ['flattened', (document: jsonld.JsonLdDocument) => jsonld.flatten(document)],
  ['compacted with another context', (document: jsonld.JsonLdDocument) => jsonld.compact(document, other)],
  ['flattened with another context', (document: jsonld.JsonLdDocument) => jsonld.flatten(document, other)],
])('the demonstration comes back when another program has it %s', async (_, rewritten) => {
  const { document } = writeJsonLd(demo, { base })
  const text = JSON.stringify(await rewritten(document as unknown as jsonld.JsonLdDocument))
  const { records, problems } = readJsonLd(text, { base })
  expect(problems).toEqual([])
  expect(byAddress(records)).toEqual(byAddress(demo))
})
