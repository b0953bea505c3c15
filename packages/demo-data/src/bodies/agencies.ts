import type { Organisation } from '@torg/domain/organisations'
import { translatedFromSwedish } from '../translations.ts'

export const agencies: Organisation[] = [
  {
    id: 'vinnova',
    kind: 'agency',
    name: {
      sv: 'Vinnova',
      fi: 'Vinnova, Ruotsin innovaatioviranomainen',
      en: 'Vinnova, Sweden’s innovation agency',
    },
    lifecycle: 'active',
    country: 'SE',
    translations: translatedFromSwedish,
    sources: [{ document: 'expertgruppen-seminarieserie', locator: 'stycke 3' }],
  },
  {
    id: 'oecd',
    kind: 'international-organisation',
    name: {
      en: 'Organisation for Economic Co-operation and Development',
      fi: 'Taloudellisen yhteistyön ja kehityksen järjestö',
      sv: 'Organisationen för ekonomiskt samarbete och utveckling',
    },
    abbreviation: { en: 'OECD', fi: 'OECD', sv: 'OECD' },
    lifecycle: 'active',
    links: [{ href: 'https://www.oecd.org/', language: 'en', status: 'unverified' }],
    translations: [
      { language: 'fi', from: 'en', by: 'official' },
      { language: 'sv', from: 'en', by: 'official' },
    ],
    sources: [
      {
        document: 'oppen-forvaltning-verkstallighetsbrev',
        locator: 'åtagande 2, 2.1, punkt 1',
        quote: { text: 'Vi arbetar tillsammans med OECD-länderna', language: 'sv' },
      },
    ],
  },
]
