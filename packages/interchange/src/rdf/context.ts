import { prefixes, type Term } from './namespaces.ts'

// Whatever stands under these has a language.
const inLanguages = [
  'cv:accessibility',
  'dcat:keyword',
  'dct:abstract',
  'dct:description',
  'dct:title',
  'foaf:familyName',
  'foaf:givenName',
  'locn:geographicName',
  'locn:postName',
  'locn:thoroughfare',
  'rdfs:comment',
  'rdfs:label',
  'sioc:content',
  'skos:altLabel',
  'skos:note',
  'skos:prefLabel',
  'torg:abbreviation',
  'torg:audienceNote',
  'torg:composition',
  'torg:condition',
  'torg:counted',
  'torg:provider',
  'torg:statusReason',
  'vcard:fn',
] as const satisfies Term[]

const localized: ReadonlySet<Term> = new Set(inLanguages)

/** Whether a property holds texts by language in the documents written here. */
export const isLocalized = (property: Term): boolean => localized.has(property)

/**
 * The JSON-LD context of the documents written here: prefixes, and which properties hold texts by language.
 * @see https://www.w3.org/TR/json-ld11/#the-context
 */
export const context: Readonly<Record<string, string | { '@id': string; '@container': '@language' }>> = {
  ...prefixes,
  ...Object.fromEntries(
    inLanguages.map((term) => [term, { '@id': term, '@container': '@language' as const }]),
  ),
}
