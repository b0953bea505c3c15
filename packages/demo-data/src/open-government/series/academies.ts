import type { EventSeries } from '@torg/domain/events'
import { translatedFromSwedish } from '../../translations.ts'
import { cite } from '../letter.ts'
import { academyEventsLink, academyLink } from '../links/unaddressed.ts'

export const academies: EventSeries[] = [
  {
    id: 'akademi-for-frivilligorganisationer',
    name: {
      sv: 'Akademin för frivilligorganisationer',
      fi: 'Kansalaisjärjestöakatemia',
      en: 'Civil Society Academy',
    },
    description: {
      sv: 'Årlig akademi för hela landet, där samarbetet mellan förvaltning och frivilligorganisationer fördjupas. En av akademierna ska ha internationella teman och teman som rör EU.',
      fi: 'Jokavuotinen valtakunnallinen akatemia, joka syventää hallinnon ja järjestöjen yhteistyötä. Yhden akatemian teemat ovat kansainvälisiä ja EU-aiheisia.',
      en: 'Yearly academy for the whole country, where administration and civil society organisations deepen their cooperation. One academy is to have international and EU-related themes.',
    },
    organisers: [
      { organisation: 'oppen-forvaltning-team', role: 'organiser' },
      {
        name: { sv: 'Frivilligorganisationer', fi: 'Kansalaisjärjestöjä', en: 'Civil society organisations' },
        role: 'partner',
      },
    ],
    programme: 'ogp-finland-5',
    nodes: [
      { programme: 'ogp-finland-5', node: '2.2-insats-1' },
      { programme: 'ogp-finland-5', node: '2.2-insats-3' },
    ],
    recurrence: { times: 1, per: 'year' },
    themes: [
      {
        text: {
          sv: 'Internationella och EU-relaterade teman',
          fi: 'Kansainväliset ja EU-aiheet',
          en: 'International and EU-related themes',
        },
      },
    ],
    level: 'national',
    links: [academyLink, academyEventsLink],
    sources: [
      cite('del 2, 2.2, punkt 1', { quote: 'en årlig nationell akademi för frivilligorganisationer' }),
      cite('del 2, 2.2, punkt 3', {
        quote: 'med internationella och EU-relaterade teman',
        fields: ['/themes'],
      }),
    ],
    stated: [
      {
        field: '/organisers',
        basis: 'inferred',
        note: {
          sv: 'Brevet skriver ”vi samarbetar” utan att räkna upp vilka.',
          fi: 'Kirjeessä lukee ”teemme yhteistyötä”, mutta ei kenen kanssa.',
          en: 'The letter writes “we cooperate” without saying with whom.',
        },
      },
    ],
    translations: translatedFromSwedish,
  },
  {
    id: 'regionala-akademier-for-frivilligorganisationer',
    name: {
      sv: 'Regionala akademier för frivilligorganisationer',
      fi: 'Alueelliset kansalaisjärjestöakatemiat',
      en: 'Regional civil society academies',
    },
    description: {
      sv: 'Akademier runt om i Finland som utvecklar samarbetet i en stad, en kommun eller en region. Det finns en färdig mall.',
      fi: 'Eri puolilla Suomea järjestettäviä akatemioita, jotka kehittävät yhteistyötä kaupungissa, kunnassa tai alueella. Valmis malli on olemassa.',
      en: 'Academies across Finland that develop cooperation in a city, a municipality or a region. There is a ready-made template.',
    },
    organisers: [
      {
        name: {
          sv: 'Kommuner och välfärdsområden, tillsammans med frivilligorganisationer',
          fi: 'Kunnat ja hyvinvointialueet yhdessä järjestöjen kanssa',
          en: 'Municipalities and wellbeing services counties, together with civil society organisations',
        },
        role: 'organiser',
      },
      { organisation: 'oppen-forvaltning-team', role: 'partner' },
    ],
    programme: 'ogp-finland-5',
    nodes: [{ programme: 'ogp-finland-5', node: '2.2-insats-2' }],
    level: 'regional',
    sources: [
      cite('del 2, 2.2, punkt 2', {
        quote: 'Målet är att det grundas regionala akademier på olika håll i Finland.',
      }),
      cite('del 2, 2.2, stycke 2 efter punkterna', {
        quote: 'i samarbete med frivilligorganisationerna för att förstärka samförståndet och öka samarbetet',
        fields: ['/organisers'],
      }),
    ],
    translations: translatedFromSwedish,
  },
]
