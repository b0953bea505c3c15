import { kindNames, kinds } from '@torg/domain/records'
import { DataFactory } from 'n3'
import { expect, test } from 'vitest'
import { objects, parseJsonLd, parseTurtle, statementsOf } from '../rdf/graph.fixture.ts'
import { iriOf, type Term } from '../rdf/namespaces.ts'
import { having, type Objects, shapes, violations } from '../rdf/shapes.fixture.ts'
import { writeCatalogTurtle } from '../turtle/write.ts'
import type { Catalog } from './catalog.ts'
import { type Format, formats } from './formats.ts'
import { writeCatalog } from './write.ts'

const { literal, namedNode } = DataFactory
const base = 'https://torg.example/'
const start = `${base}catalog#`

const catalog: Catalog = {
  base,
  title: { sv: 'Torgets öppna data', fi: 'Torin avoin data' },
  description: { sv: 'Organisationer, program och evenemang' },
  publisher: { organisation: 'book-agency', name: { sv: 'Bokverket', fi: 'Kirjavirasto' } },
  contact: {
    name: { sv: 'Registratorn' },
    email: 'registrator@torg.example',
    page: 'https://torg.example/å',
  },
  licence: 'http://publications.europa.eu/resource/authority/licence/CC_BY_4_0',
  languages: ['sv', 'fi', 'sv-simple'],
  countries: ['FI', 'SE'],
  page: 'https://torg.example/',
  modified: '2026-11-22T10:00:00Z',
  service: {
    href: 'https://torg.example/v1',
    description: 'https://torg.example/openapi.json',
    title: { en: 'Interface' },
  },
  datasets: kindNames.map((kind) => ({
    kind,
    frequency: 'continuous',
    page: `https://torg.example/sv/${kinds[kind].path}`,
    keywords: [{ sv: 'offentlig förvaltning' }],
    distributions: (Object.keys(formats) as Format[]).map((format) => ({
      format,
      href: `https://torg.example/v1/${kinds[kind].path}.${format}`,
      download: format === 'ndjson',
    })),
  })),
}

const validator = shapes(new URL('./shapes/dcat-ap.ttl', import.meta.url))
const graph = parseTurtle(writeCatalogTurtle(catalog))

test('a catalogue keeps the shapes of DCAT-AP and is the same graph in both syntaxes', async () => {
  expect(await violations(validator, graph)).toEqual([])
  expect(statementsOf(await parseJsonLd(writeCatalog(catalog)))).toEqual(statementsOf(graph))
})

test('there is a dataset for each kind and a distribution for each format, with what portals look for', () => {
  expect(objects(graph, `${start}id`, 'dcat:dataset')).toEqual(
    kindNames.map((kind) => `${start}${kinds[kind].path}`),
  )
  const events = `${start}events`
  expect(objects(graph, events, 'dct:title')).toEqual(['Evenemang', 'Tapahtumat', 'Events'])
  expect(objects(graph, events, 'dct:publisher')).toEqual([`${base}organisations/book-agency#id`])
  expect(objects(graph, events, 'dct:accrualPeriodicity')).toEqual([
    'http://publications.europa.eu/resource/authority/frequency/UPDATE_CONT',
  ])
  expect(objects(graph, `${start}contact`, 'vcard:hasEmail')).toEqual(['mailto:registrator@torg.example'])
  expect(objects(graph, `${start}contact`, 'vcard:hasURL')).toEqual(['https://torg.example/%C3%A5'])
  const calendar = `${events}/icalendar`
  expect(objects(graph, events, 'dcat:distribution')).toContain(calendar)
  expect(objects(graph, calendar, 'dcat:mediaType')).toEqual([
    'https://www.iana.org/assignments/media-types/text/calendar',
  ])
  expect(objects(graph, calendar, 'dcat:accessURL')).toEqual(['https://torg.example/v1/events.icalendar'])
  expect(objects(graph, calendar, 'dcat:downloadURL')).toEqual([])
  expect(objects(graph, `${events}/ndjson`, 'dcat:downloadURL')).toHaveLength(1)
  expect(objects(graph, calendar, 'dct:language')).toEqual([
    'http://publications.europa.eu/resource/authority/language/SWE',
    'http://publications.europa.eu/resource/authority/language/FIN',
    `${iriOf('torg:event').replace(/event$/, 'language')}.sv-simple`,
  ])
})

test('words of the caller stand instead of ours, and a format that is given twice is two distributions', () => {
  const twice = parseTurtle(
    writeCatalogTurtle({
      ...catalog,
      publisher: { iri: 'https://torg.example/who', name: { sv: 'Vem' } },
      datasets: [
        {
          kind: 'event',
          title: { se: 'Dáhpáhusat' },
          frequency: 'daily',
          distributions: [
            { format: 'csv', href: 'https://torg.example/a.csv', size: 12 },
            { format: 'csv', href: 'https://torg.example/b.csv' },
          ],
        },
      ],
    }),
  )
  expect(objects(twice, `${start}events`, 'dct:title')).toEqual(['Dáhpáhusat'])
  expect(objects(twice, `${start}events`, 'dct:description')).toHaveLength(3)
  expect(objects(twice, `${start}id`, 'dct:publisher')).toEqual(['https://torg.example/who'])
  expect(objects(twice, `${start}events/csv`, 'dcat:byteSize')).toEqual(['12'])
  expect(objects(twice, `${start}events/csv-2`, 'dcat:accessURL')).toEqual(['https://torg.example/b.csv'])
})

const broken: [what: string, of: string, property: Term, objects: Objects, wrong: string][] = [
  ['no publisher', `${start}id`, 'dct:publisher', [], 'MinCount'],
  ['a publisher in words', `${start}id`, 'dct:publisher', [literal('Bokverket')], 'Class'],
  ['a publisher without a name', `${base}organisations/book-agency#id`, 'foaf:name', [], 'MinCount'],
  ['no description', `${start}events`, 'dct:description', [], 'MinCount'],
  ['no address', `${start}events/csv`, 'dcat:accessURL', [], 'MinCount'],
  [
    'two licences',
    `${start}events/csv`,
    'dct:license',
    [namedNode('https://a.example/'), namedNode('https://b.example/')],
    'MaxCount',
  ],
  ['a media type in words', `${start}events/csv`, 'dcat:mediaType', [literal('text/csv')], 'Class'],
  [
    'other themes',
    `${start}id`,
    'dcat:themeTaxonomy',
    [namedNode('https://torg.example/themes')],
    'HasValue',
  ],
]

test.each(broken)('the shapes catch a catalogue with %s', async (_, subject, property, values, wrong) => {
  const found = await violations(validator, having(graph, subject, property, values))
  expect(
    found.some((each) => each.endsWith(`${wrong}ConstraintComponent`)),
    found.join('; '),
  ).toBe(true)
})
