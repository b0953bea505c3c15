import { kinds } from '@torg/domain/records'
import type { Instant, LocalizedText } from '@torg/domain/values'
import { gathering } from '../rdf/gathering.ts'
import { add, type Reference, type Resource, resource, type Value } from '../rdf/graph.ts'
import { type JsonLdGraph, toJsonLd } from '../rdf/json-ld.ts'
import { authority, countryIri, languageIri } from '../rdf/mapping/authority.ts'
import { webIri } from '../rdf/mapping/link.ts'
import { recordIri } from '../rdf/mapping/reference.ts'
import type { Term } from '../rdf/namespaces.ts'
import type { Catalog, CatalogDataset, CatalogDistribution, Frequency } from './catalog.ts'
import { formatOf } from './formats.ts'
import { kindWords } from './kinds.ts'

const frequencies: Record<Frequency, string> = {
  continuous: 'UPDATE_CONT',
  hourly: 'HOURLY',
  daily: 'DAILY',
  weekly: 'WEEKLY',
  monthly: 'MONTHLY',
  irregular: 'IRREG',
}

const mediaTypes = 'https://www.iana.org/assignments/media-types/'
const government = {
  en: 'Government and public sector',
  fi: 'Valtioneuvosto ja julkinen sektori',
  sv: 'Regeringen och den offentliga sektorn',
}
const themes = { en: 'Data themes' }

const texts = (text: LocalizedText): Value[] =>
  Object.entries(text).map(([language, value]) => ({ value, language }))

const moments = (moment: Instant | undefined): Value[] =>
  moment === undefined ? [] : [{ value: moment, datatype: 'xsd:dateTime' }]

const say = (to: Resource, properties: Partial<Record<Term, readonly Value[]>>): Resource => {
  for (const [property, values] of Object.entries(properties)) add(to, property as Term, ...(values ?? []))
  return to
}

/** What a catalogue refers to again and again, each described once. */
function referring(catalog: Catalog) {
  const { gathered, shared } = gathering()
  const known = (iri: string, type: Term, properties: Parameters<typeof say>[1] = {}): Reference => {
    shared(say(resource(iri, [type]), properties))
    return { iri }
  }
  const { publisher, base, contact, languages, countries = [] } = catalog
  const agent =
    'iri' in publisher ? webIri(publisher.iri) : recordIri(base, 'organisation', publisher.organisation)
  const scheme = () => known(`${authority}data-theme`, 'skos:ConceptScheme', { 'dct:title': texts(themes) })
  return {
    gathered,
    known,
    page: (href: string) => known(webIri(href), 'foaf:Document'),
    publisher: () => known(agent, 'foaf:Agent', { 'foaf:name': texts(publisher.name) }),
    languages: () => languages.map((tag) => known(languageIri(tag), 'dct:LinguisticSystem')),
    countries: () => countries.map((code) => known(countryIri(code), 'dct:Location')),
    licence: () => known(webIri(catalog.licence), 'dct:LicenseDocument'),
    scheme,
    theme: () =>
      known(`${authority}data-theme/GOVE`, 'skos:Concept', {
        'skos:prefLabel': texts(government),
        'skos:inScheme': [scheme()],
      }),
    contact: () => {
      const iri = `${base}catalog#contact`
      shared(
        say(resource(iri, ['vcard:Kind', 'vcard:Organization']), {
          'vcard:fn': texts(contact.name),
          'vcard:hasEmail':
            contact.email === undefined ? [] : [{ iri: `mailto:${encodeURI(contact.email)}` }],
          'vcard:hasURL': contact.page === undefined ? [] : [{ iri: webIri(contact.page) }],
        }),
      )
      return { iri }
    },
  }
}

type Referring = ReturnType<typeof referring>

function distribution(given: CatalogDistribution, iri: string, refer: Referring): Resource {
  const { title, mediaType, fileType, conformsTo = [] } = formatOf(given.format)
  const address = { iri: webIri(given.href) }
  return say(resource(iri, ['dcat:Distribution']), {
    'dct:title': [{ value: title, language: 'en' }],
    'dcat:accessURL': [address],
    'dcat:downloadURL': given.download ? [address] : [],
    'dcat:mediaType':
      mediaType === undefined ? [] : [refer.known(`${mediaTypes}${mediaType}`, 'dct:MediaType')],
    'dct:format':
      fileType === undefined
        ? []
        : [refer.known(`${authority}file-type/${fileType}`, 'dct:MediaTypeOrExtent')],
    'dct:conformsTo': conformsTo.map((standard) => refer.known(standard, 'dct:Standard')),
    'dct:license': [refer.licence()],
    'dct:language': refer.languages(),
    'dct:modified': moments(given.modified),
    'dcat:byteSize':
      given.size === undefined ? [] : [{ value: String(given.size), datatype: 'xsd:nonNegativeInteger' }],
  })
}

function dataset(given: CatalogDataset, { base }: Catalog, refer: Referring): Resource {
  const { title, description } = kindWords[given.kind]
  const start = `${base}catalog#${kinds[given.kind].path}`
  const times = new Map<string, number>()
  const distributions = given.distributions.map((each) => {
    const time = (times.get(each.format) ?? 0) + 1
    times.set(each.format, time)
    return distribution(each, `${start}/${each.format}${time === 1 ? '' : `-${time}`}`, refer)
  })
  return say(resource(start, ['dcat:Dataset']), {
    'dct:title': texts(given.title ?? title),
    'dct:description': texts(given.description ?? description),
    'dct:identifier': [{ value: start, datatype: 'xsd:anyURI' }],
    'dct:publisher': [refer.publisher()],
    'dcat:contactPoint': [refer.contact()],
    'dct:language': refer.languages(),
    'dct:spatial': refer.countries(),
    'dcat:theme': [refer.theme()],
    'dcat:keyword': (given.keywords ?? []).flatMap(texts),
    'dct:accessRights': [refer.known(`${authority}access-right/PUBLIC`, 'dct:RightsStatement')],
    'dct:accrualPeriodicity': [
      refer.known(`${authority}frequency/${frequencies[given.frequency]}`, 'dct:Frequency'),
    ],
    'dcat:landingPage': given.page === undefined ? [] : [refer.page(given.page)],
    'dct:issued': moments(given.issued),
    'dct:modified': moments(given.modified),
    'dcat:distribution': distributions,
  })
}

function service(catalog: Catalog, datasets: readonly Resource[], refer: Referring): Resource[] {
  const { service: given, base } = catalog
  if (!given) return []
  return [
    say(resource(`${base}catalog#service`, ['dcat:DataService']), {
      'dct:title': texts(given.title),
      'dcat:endpointURL': [refer.known(webIri(given.href), 'rdfs:Resource')],
      'dcat:endpointDescription': [refer.known(webIri(given.description), 'rdfs:Resource')],
      'dcat:servesDataset': datasets.map(({ iri }) => ({ iri })),
      'dct:publisher': [refer.publisher()],
      'dcat:contactPoint': [refer.contact()],
      'dcat:theme': [refer.theme()],
      'dct:license': [refer.licence()],
      'dct:accessRights': [refer.known(`${authority}access-right/PUBLIC`, 'dct:RightsStatement')],
    }),
  ]
}

/** A catalogue as resources, for any syntax. */
export function catalogResources(catalog: Catalog): Resource[] {
  const refer = referring(catalog)
  const datasets = catalog.datasets.map((each) => dataset(each, catalog, refer))
  const made = say(resource(`${catalog.base}catalog#id`, ['dcat:Catalog']), {
    'dct:title': texts(catalog.title),
    'dct:description': texts(catalog.description),
    'dct:publisher': [refer.publisher()],
    'dct:license': [refer.licence()],
    'dct:language': refer.languages(),
    'dct:spatial': refer.countries(),
    'dcat:themeTaxonomy': [refer.scheme()],
    'foaf:homepage': [refer.page(catalog.page)],
    'dct:issued': moments(catalog.issued),
    'dct:modified': moments(catalog.modified),
    'dcat:dataset': datasets,
    'dcat:service': service(catalog, datasets, refer),
  })
  return [made, ...refer.gathered.values()]
}

/**
 * A catalogue of what is published here, as DCAT-AP 3 in JSON-LD: a dataset for each kind of record, a distribution for
 * each format. Titles and descriptions of datasets are ours, in three languages, unless others are given.
 * @see https://semiceu.github.io/DCAT-AP/releases/3.0.1/
 */
export const writeCatalog = (catalog: Catalog): JsonLdGraph => toJsonLd(catalogResources(catalog))
