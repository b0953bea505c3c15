import type { Organisation } from '@torg/domain/organisations'
import { translatedFromSwedish } from '../../translations.ts'
import { cite } from '../letter.ts'
import { ogpLink } from '../links/listed.ts'

export const partnership: Organisation = {
  id: 'open-government-partnership',
  kind: 'international-organisation',
  name: { en: 'Open Government Partnership' },
  otherNames: [
    {
      name: {
        sv: 'Partnerskapsprogrammet för öppen förvaltning',
        fi: 'Avoimen hallinnon kumppanuusohjelma',
      },
      use: 'alternative',
    },
  ],
  abbreviation: { en: 'OGP' },
  description: {
    sv: 'Internationellt partnerskap vars medlemsländer skriver var sin nationell plan för en öppnare förvaltning. Finland är med sedan 2013.',
    fi: 'Kansainvälinen kumppanuus, jonka jäsenmaat laativat kukin oman kansallisen ohjelmansa avoimemmasta hallinnosta. Suomi on ollut mukana vuodesta 2013.',
    en: 'International partnership whose member countries each write a national plan for more open government. Finland has taken part since 2013.',
  },
  lifecycle: 'active',
  links: [ogpLink],
  sources: [
    cite('del 1, stycke 2', {
      quote: 'De länder som deltar i programmet utarbetar nationella handlingsplaner.',
    }),
  ],
  translations: translatedFromSwedish,
}

export const finland: Organisation = {
  id: 'finland',
  kind: 'state',
  name: { fi: 'Suomi', sv: 'Finland', en: 'Finland' },
  description: {
    sv: 'Landet Finland, som medlem i internationella samarbeten.',
    fi: 'Suomi valtiona, kansainvälisen yhteistyön jäsenenä.',
    en: 'Finland as a country, a member of international partnerships.',
  },
  lifecycle: 'active',
  country: 'FI',
  sources: [cite('del 1, stycke 2', { quote: 'Finland har sedan 2013 deltagit' })],
  translations: translatedFromSwedish,
}
