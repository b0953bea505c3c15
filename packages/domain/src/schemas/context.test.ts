import jsonld from 'jsonld'
import { expect, test } from 'vitest'
import type { RecordOf } from '../records/index.ts'
import { jsonLdContext } from './index.ts'

const event: RecordOf<'event'> = {
  id: 'vasa-2026-12-01',
  kind: 'seminar',
  name: { sv: 'Öppet möte', 'sv-simple': 'Möte' },
  when: { kind: 'approximate', date: '2026-12/..' },
  status: { kind: 'rescheduled', earlier: { kind: 'all-day', start: '2026-11-01' } },
  // Spelled as a key of events, and as a term of the context.
  organisers: [{ organisation: 'name', role: 'organiser' }],
  level: 'regional',
  series: 'regionala-evenemang',
  links: [{ href: 'https://torg.example/möte' }],
  agenda: [{ title: { sv: 'Kaffe' } }],
  sources: [{ document: 'letter', retrieved: '2026-11-22', fields: ['/when'] }],
}
const base = 'https://api.example.org/events/vasa-2026-12-01'
const own = 'https://torg.example/ns#'
const linked = (type: string, record: object) =>
  ({ ...jsonLdContext(), '@type': type, ...record }) as jsonld.JsonLdDocument

/** Expanded without leave to drop anything. */
const expand = async (type: string, record: object) => {
  // The types of jsonld do not know `safe`.
  const options: jsonld.Options.Expand = { base, ...{ safe: true } }
  const [node] = await jsonld.expand(linked(type, record), options)
  return node
}

test('an event is an event at its own address, with its texts in their languages', async () => {
  expect(await expand('PublicEvent', event)).toMatchObject({
    '@id': base,
    '@type': ['http://data.europa.eu/m8g/PublicEvent'],
    'https://schema.org/name': [
      { '@language': 'sv', '@value': 'Öppet möte' },
      { '@language': 'sv-simple', '@value': 'Möte' },
    ],
  })
})

test('references lead to the record of their kind, whatever it is called', async () => {
  const node = await expand('PublicEvent', event)
  expect(node?.['https://schema.org/superEvent']).toEqual([
    { '@id': 'https://api.example.org/series/regionala-evenemang' },
  ])
  expect(node?.[`${own}PublicEvent.organisers`]).toEqual([
    {
      '@list': [
        {
          [`${own}Organiser.organisation`]: [{ '@id': 'https://api.example.org/organisations/name' }],
          [`${own}Organiser.role`]: [{ '@value': 'organiser' }],
        },
      ],
    },
  ])
})

test('dates say what they are dates of', async () => {
  const node = await expand('PublicEvent', event)
  expect(JSON.stringify(node)).toContain(
    JSON.stringify({ '@type': 'http://id.loc.gov/datatypes/edtf/EDTF', '@value': '2026-12/..' }),
  )
  expect(JSON.stringify(node)).toContain(
    JSON.stringify({ '@type': 'http://www.w3.org/2001/XMLSchema#date', '@value': '2026-11-22' }),
  )
})

test('ids within a record do not pass for addresses of records', async () => {
  const node = await expand('Organisation', {
    id: 'vm',
    kind: 'ministry',
    name: { sv: 'Finansministeriet' },
    lifecycle: 'active',
    matters: [{ id: 'budget', name: { sv: 'Budget' } }],
  })
  expect(node?.[`${own}Organisation.matters`]).toEqual([
    {
      '@list': [
        {
          'http://purl.org/dc/terms/identifier': [{ '@value': 'budget' }],
          'http://www.w3.org/2004/02/skos/core#prefLabel': [{ '@language': 'sv', '@value': 'Budget' }],
        },
      ],
    },
  ])
})

test('what the store knows is said too, and a key that no schema knows is an error', async () => {
  const recorded = { version: 2, created: '2026-11-22T08:00:00Z', modified: '2026-11-22T09:00:00Z' }
  const node = await expand('PublicEvent', { ...event, recorded })
  expect(node?.[`${own}recorded`]).toMatchObject([{ 'https://schema.org/version': [{ '@value': 2 }] }])
  await expect(expand('PublicEvent', { ...event, titel: 'Möte' })).rejects.toThrow('Safe mode')
})
