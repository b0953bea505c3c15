import type { OwnTerm } from './vocabulary.ts'

/** The prefixes of every document that is written here, and the namespaces that they stand for. */
export const prefixes = {
  adms: 'http://www.w3.org/ns/adms#',
  bibo: 'http://purl.org/ontology/bibo/',
  cv: 'http://data.europa.eu/m8g/',
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  edtf: 'http://id.loc.gov/datatypes/edtf/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  geo: 'http://www.w3.org/2003/01/geo/wgs84_pos#',
  locn: 'http://www.w3.org/ns/locn#',
  org: 'http://www.w3.org/ns/org#',
  owl: 'http://www.w3.org/2002/07/owl#',
  person: 'http://www.w3.org/ns/person#',
  prov: 'http://www.w3.org/ns/prov#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  sioc: 'http://rdfs.org/sioc/ns#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  time: 'http://www.w3.org/2006/time#',
  torg: 'https://torg.example/ns#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xhv: 'http://www.w3.org/1999/xhtml/vocab#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const

type Prefix = keyof typeof prefixes

/** A term as a prefix and a name. What stands under `torg:` is written down in the vocabulary. */
export type Term = `${Exclude<Prefix, 'torg'>}:${string}` | `torg:${OwnTerm}`

/** The whole IRI of a term. */
export const iriOf = (term: Term): string => {
  const colon = term.indexOf(':')
  return `${prefixes[term.slice(0, colon) as Prefix]}${term.slice(colon + 1)}`
}
