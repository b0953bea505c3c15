import type { Organisation } from '@torg/domain/organisations'
import type { Source, Stated } from '@torg/domain/values'
import { officialFinnishNames } from '../translations.ts'

const partOfTheGovernment: Stated = {
  field: '/parent',
  basis: 'inferred',
  note: {
    sv: 'Källan nämner ministeriet men inte att det hör till statsrådet.',
    fi: 'Lähde mainitsee ministeriön muttei sitä, että se kuuluu valtioneuvostoon.',
    en: 'The source names the ministry but not that it is part of the Government.',
  },
}

const knownByItsMinister: Stated = {
  field: '/name',
  basis: 'inferred',
  note: {
    sv: 'Källan nämner ministern men inte ministeriet.',
    fi: 'Lähde mainitsee ministerin muttei ministeriötä.',
    en: 'The source names the minister but not the ministry.',
  },
}

const contactList: Source = {
  document: 'ministerarbetsgruppen-webbsida',
  locator: 'Generalsekretariatets kontaktuppgifter',
}
const composition: Source = {
  document: 'ministerarbetsgruppen-webbsida',
  locator: 'Ministerarbetsgruppens sammansättning',
}

const ministry = {
  kind: 'ministry',
  lifecycle: 'active',
  parent: 'valtioneuvosto',
  languages: ['fi', 'sv'],
  country: 'FI',
  translations: officialFinnishNames,
} as const satisfies Partial<Organisation>

export const ministries: Organisation[] = [
  {
    ...ministry,
    id: 'vm',
    name: { fi: 'Valtiovarainministeriö', sv: 'Finansministeriet', en: 'Ministry of Finance' },
    abbreviation: { fi: 'VM', sv: 'FM' },
    emailPattern: { pattern: '{given}.{family}@gov.fi', asPrinted: 'fornamn.efternamn@gov.fi' },
    sources: [
      contactList,
      {
        document: 'oppen-forvaltning-verkstallighetsbrev',
        locator: 'del 4, stycke 2',
        quote: { text: 'fornamn.efternamn@gov.fi', language: 'sv' },
        fields: ['/emailPattern'],
      },
    ],
    stated: [partOfTheGovernment],
  },
  {
    ...ministry,
    id: 'lvm',
    name: {
      fi: 'Liikenne- ja viestintäministeriö',
      sv: 'Kommunikationsministeriet',
      en: 'Ministry of Transport and Communications',
    },
    abbreviation: { fi: 'LVM', sv: 'KM' },
    sources: [contactList],
    stated: [partOfTheGovernment],
  },
  {
    ...ministry,
    id: 'okm',
    name: {
      fi: 'Opetus- ja kulttuuriministeriö',
      sv: 'Undervisnings- och kulturministeriet',
      en: 'Ministry of Education and Culture',
    },
    abbreviation: { fi: 'OKM', sv: 'UKM' },
    sources: [contactList],
    stated: [partOfTheGovernment],
  },
  {
    ...ministry,
    id: 'tem',
    name: {
      fi: 'Työ- ja elinkeinoministeriö',
      sv: 'Arbets- och näringsministeriet',
      en: 'Ministry of Economic Affairs and Employment',
    },
    abbreviation: { fi: 'TEM', sv: 'ANM' },
    sources: [contactList],
    stated: [partOfTheGovernment],
  },
  {
    ...ministry,
    id: 'om',
    name: { fi: 'Oikeusministeriö', sv: 'Justitieministeriet', en: 'Ministry of Justice' },
    abbreviation: { fi: 'OM', sv: 'JM' },
    sources: [composition],
    stated: [knownByItsMinister, partOfTheGovernment],
  },
  {
    ...ministry,
    id: 'sm',
    name: { fi: 'Sisäministeriö', sv: 'Inrikesministeriet', en: 'Ministry of the Interior' },
    abbreviation: { fi: 'SM', sv: 'IM' },
    sources: [composition],
    stated: [knownByItsMinister, partOfTheGovernment],
  },
  {
    ...ministry,
    id: 'stm',
    name: {
      fi: 'Sosiaali- ja terveysministeriö',
      sv: 'Social- och hälsovårdsministeriet',
      en: 'Ministry of Social Affairs and Health',
    },
    abbreviation: { fi: 'STM', sv: 'SHM' },
    sources: [composition],
    stated: [knownByItsMinister, partOfTheGovernment],
  },
]
