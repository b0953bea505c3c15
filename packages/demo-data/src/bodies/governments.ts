import type { Organisation } from '@torg/domain/organisations'
import { officialFinnishNames, translatedFromSwedish } from '../translations.ts'

export const governments: Organisation[] = [
  {
    id: 'valtioneuvosto',
    kind: 'state-authority',
    name: { fi: 'Valtioneuvosto', sv: 'Statsrådet', en: 'Finnish Government' },
    lifecycle: 'active',
    languages: ['fi', 'sv'],
    country: 'FI',
    links: [
      {
        href: 'https://valtioneuvosto.fi/',
        title: {
          fi: 'Valtioneuvoston sivusto',
          sv: 'Statsrådets webbplats',
          en: 'Website of the Government',
        },
        status: 'unverified',
      },
    ],
    translations: officialFinnishNames,
    sources: [
      {
        document: 'oppen-forvaltning-verkstallighetsbrev',
        locator: 'åtagande 1, 1.1, punkt 4',
        quote: { text: 'statsrådets framtidsarbete', language: 'sv' },
      },
    ],
  },
  {
    id: 'regeringen-se',
    kind: 'state-authority',
    name: { sv: 'Sveriges regering', fi: 'Ruotsin hallitus', en: 'Government of Sweden' },
    otherNames: [{ name: { sv: 'Regeringen' }, use: 'short' }],
    lifecycle: 'active',
    country: 'SE',
    translations: translatedFromSwedish,
    sources: [{ document: 'expertgruppen-uppstart', locator: 'ingressen' }],
  },
]
