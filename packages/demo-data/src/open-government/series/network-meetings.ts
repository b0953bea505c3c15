import type { EventSeries } from '@torg/domain/events'
import { translatedFromSwedish } from '../../translations.ts'
import { cite } from '../letter.ts'
import { networkSignUpLink } from '../links/listed.ts'
import { networkLink } from '../links/unaddressed.ts'

export const networkMeetings: EventSeries = {
  id: 'oppen-demokrati-natverkets-moten',
  name: {
    sv: 'Möten i nätverket för öppen demokrati',
    fi: 'Avoin demokratia -verkoston tapaamiset',
    en: 'Meetings of the Open Democracy Network',
  },
  organisers: [{ organisation: 'oppen-forvaltning-team', role: 'organiser' }],
  programme: 'ogp-finland-5',
  nodes: [{ programme: 'ogp-finland-5', node: '3.2' }],
  themes: [
    {
      text: {
        sv: 'Artificiell intelligens och öppenhet',
        fi: 'Tekoäly ja avoimuus',
        en: 'Artificial intelligence and openness',
      },
      period: '2024',
      provisional: true,
    },
    { text: { sv: 'Jämlikhet', fi: 'Yhdenvertaisuus', en: 'Equality' } },
    { text: { sv: 'Civilsamhället', fi: 'Kansalaisyhteiskunta', en: 'Civil society' } },
    { text: { sv: 'Datasäkerhet', fi: 'Tietoturva', en: 'Data security' } },
    { text: { sv: 'Dataskydd', fi: 'Tietosuoja', en: 'Data protection' } },
    { text: { sv: 'Tillgänglighet', fi: 'Saavutettavuus', en: 'Accessibility' } },
    { text: { sv: 'Kommunikation', fi: 'Viestintä', en: 'Communication' } },
    { text: { sv: 'Att bygga upp förtroende', fi: 'Luottamuksen rakentaminen', en: 'Building trust' } },
  ],
  level: 'national',
  links: [networkSignUpLink, networkLink],
  sources: [
    cite('del 2, 3.2, punkt 3', {
      quote: 'År 2024 är temats arbetsnamn "Artificiell intelligens och öppenhet".',
      fields: ['/themes'],
    }),
    cite('del 4, stycke 5', {
      quote: 'dess verksamhet samordnas av teamet för öppen förvaltning',
      fields: ['/organisers'],
    }),
  ],
  translations: translatedFromSwedish,
}
