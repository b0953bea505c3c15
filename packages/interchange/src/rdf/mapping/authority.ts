import { add, resource } from '../graph.ts'
import { prefixes } from '../namespaces.ts'
import type { Form } from './mapping.ts'

/** The lists of codes that the Publications Office of the European Union keeps. */
export const authority = 'http://publications.europa.eu/resource/authority/'

// https://op.europa.eu/en/web/eu-vocabularies/dataset/-/resource?uri=http://publications.europa.eu/resource/dataset/language
const languages: Record<string, string> = {
  bg: 'BUL',
  cs: 'CES',
  da: 'DAN',
  de: 'DEU',
  el: 'ELL',
  en: 'ENG',
  es: 'SPA',
  et: 'EST',
  fi: 'FIN',
  fr: 'FRA',
  ga: 'GLE',
  hr: 'HRV',
  hu: 'HUN',
  is: 'ISL',
  it: 'ITA',
  lt: 'LIT',
  lv: 'LAV',
  mt: 'MLT',
  nb: 'NOB',
  nl: 'NLD',
  nn: 'NNO',
  no: 'NOR',
  pl: 'POL',
  pt: 'POR',
  ro: 'RON',
  ru: 'RUS',
  se: 'SME',
  sk: 'SLK',
  sl: 'SLV',
  sv: 'SWE',
  uk: 'UKR',
}

// https://op.europa.eu/en/web/eu-vocabularies/dataset/-/resource?uri=http://publications.europa.eu/resource/dataset/country
const countries: Record<string, string> = {
  AT: 'AUT',
  AX: 'ALA',
  BE: 'BEL',
  BG: 'BGR',
  CH: 'CHE',
  CY: 'CYP',
  CZ: 'CZE',
  DE: 'DEU',
  DK: 'DNK',
  EE: 'EST',
  ES: 'ESP',
  FI: 'FIN',
  FO: 'FRO',
  FR: 'FRA',
  GB: 'GBR',
  GL: 'GRL',
  GR: 'GRC',
  HR: 'HRV',
  HU: 'HUN',
  IE: 'IRL',
  IS: 'ISL',
  IT: 'ITA',
  LI: 'LIE',
  LT: 'LTU',
  LU: 'LUX',
  LV: 'LVA',
  MT: 'MLT',
  NL: 'NLD',
  NO: 'NOR',
  PL: 'POL',
  PT: 'PRT',
  RO: 'ROU',
  SE: 'SWE',
  SI: 'SVN',
  SK: 'SVK',
  US: 'USA',
}

const inverse = (codes: Record<string, string>, list: string) =>
  new Map(Object.entries(codes).map(([code, name]) => [`${authority}${list}/${name}`, code]))

const languageOf = inverse(languages, 'language')
// SEMIC's own examples name countries as administrative units, which have the same codes.
const countryOf = new Map([...inverse(countries, 'country'), ...inverse(countries, 'atu')])

/** The IRI of a language; one of Torg's own where the Publications Office has none, as for `sv-simple`. */
export const languageIri = (tag: string): string => {
  const name = languages[tag]
  return name ? `${authority}language/${name}` : `${prefixes.torg}language.${tag}`
}

const coded = (
  iri: (code: string) => string,
  known: ReadonlyMap<string, string>,
  type: 'dct:LinguisticSystem' | 'dct:Location',
): Form<string> => ({
  write: (code, { writing }) => {
    const made = resource(iri(code), [type])
    add(made, 'dct:identifier', { value: code, datatype: 'xsd:string' })
    writing.shared(made)
    return { iri: made.iri }
  },
  read: (value, reading) => {
    if (value.kind === 'literal') return value.value
    const [said] = reading.nodeAt(value)?.values('dct:identifier') ?? []
    const code = known.get(value.iri) ?? (said?.kind === 'literal' ? said.value : undefined)
    if (code === undefined)
      reading.report(value, 'not-taken', `Expected a known code; received <${value.iri}>`)
    return code
  },
})

/** A language, by its tag. */
export const language = coded(languageIri, languageOf, 'dct:LinguisticSystem')

/** The IRI of a country; one of Torg's own where the Publications Office has none that is known here. */
export const countryIri = (code: string): string =>
  countries[code] ? `${authority}country/${countries[code]}` : `${prefixes.torg}country.${code}`

/** A country, by its ISO 3166 code. */
export const country = coded(countryIri, countryOf, 'dct:Location')
