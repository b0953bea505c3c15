import { kindNames } from '@torg/domain/records'
import fc from 'fast-check'
import jsonld from 'jsonld'
import { expect, test } from 'vitest'
import { anyRecord } from '../any.fixture.ts'
import { toSchemaOrg } from './document.ts'
import type { JsonLdDocument } from './node.ts'

// As schema.org's own context: terms in its vocabulary, addresses as nodes.
const context = {
  '@context': {
    '@vocab': 'https://schema.org/',
    url: { '@type': '@id' },
    contentUrl: { '@type': '@id' },
    sameAs: { '@type': '@id' },
    eventStatus: { '@type': '@id' },
    eventAttendanceMode: { '@type': '@id' },
    availability: { '@type': '@id' },
  },
}

const documentLoader = async (url: string) => {
  if (url !== 'https://schema.org') throw new Error(`Expected only https://schema.org; received ${url}`)
  return { documentUrl: url, document: context }
}

const options = { documentLoader, safe: true }

const expand = async (document: JsonLdDocument): Promise<jsonld.NodeObject[]> =>
  // `safe` makes the processor throw on what it would otherwise drop; its types do not know the option.
  jsonld.expand(JSON.parse(JSON.stringify(document)), options)

const address = (of: string, id: string) => `https://torg.example/${of}/${id}`

const scalars = (value: unknown): string[] =>
  typeof value === 'object' && value !== null ? Object.values(value).flatMap(scalars) : [String(value)]

test.each(kindNames)('a JSON-LD processor keeps all that a %s is written with', async (kind) => {
  await fc.assert(
    fc.asyncProperty(anyRecord(kind), fc.constantFrom(undefined, ['sv']), async (record, languages) => {
      const { document } = toSchemaOrg(kind, record, { address, languages })
      const expanded = await expand(document)
      const { '@context': _, ...written } = document
      const name = (text: string) => text.replace('https://schema.org/', '')
      expect(scalars(expanded).map(name).toSorted()).toEqual(scalars(written).map(name).toSorted())
    }),
    { numRuns: 15 },
  )
})

test('each language of a text is a value with its tag', async () => {
  const person = anyRecord('organisation')
  const [record] = fc.sample(person, { numRuns: 1, seed: 1 })
  if (!record) throw new Error('Expected a sample')
  const named = { ...record, name: { sv: 'Bokverket', fi: 'Kirjavirasto', 'sv-simple': 'Böckernas verk' } }
  const { document } = toSchemaOrg('organisation', named, { address })
  const [expanded] = await expand(document)
  expect(expanded?.['https://schema.org/name']).toEqual([
    { '@value': 'Bokverket', '@language': 'sv' },
    { '@value': 'Kirjavirasto', '@language': 'fi' },
    { '@value': 'Böckernas verk', '@language': 'sv-simple' },
  ])
})
