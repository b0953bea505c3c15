import type { EventSeries, PublicEvent } from '@torg/domain/events'
import { translatedFromSwedish } from '../translations.ts'
import { citeSeminar, seminarEntry } from './documents.ts'
import { group } from './group.ts'
import { missingYear } from './years.ts'

const programme = 'uppdraget-digitala-investeringar'

export const seminarSeries: EventSeries = {
  id: 'expertgruppens-seminarier',
  name: {
    sv: 'Expertgruppens seminarier',
    fi: 'Asiantuntijaryhmän seminaarit',
    en: 'Seminars of the expert group',
  },
  description: {
    sv: 'Seminarier där myndigheter lär av varandras lyckade digitaliseringsarbete.',
    fi: 'Seminaareja, joissa virastot oppivat toistensa onnistuneesta digitalisaatiotyöstä.',
    en: 'Seminars where agencies learn from one another’s successes in digitalisation.',
  },
  organisers: [{ organisation: group.id, role: 'organiser' }],
  programme,
  nodes: [{ programme, node: 'seminarieserie' }],
  level: 'national',
  translations: translatedFromSwedish,
  sources: [citeSeminar('stycke 3', { quote: 'samt kommer att ordna ett kunskapsbyggande seminarieserie' })],
  stated: [
    {
      field: '/level',
      basis: 'inferred',
      note: {
        sv: 'Serien riktar sig till hela den offentliga förvaltningen; nivån skrivs inte ut.',
        fi: 'Sarja on suunnattu koko julkiselle hallinnolle; tasoa ei mainita.',
        en: 'The series is for all of public administration; its level is not spelled out.',
      },
    },
  ],
}

export const firstSeminar: PublicEvent = {
  id: 'expertgruppen-agil-transformation',
  kind: 'seminar',
  name: {
    sv: 'Seminarium om agil transformation',
    fi: 'Seminaari ketterästä muutoksesta',
    en: 'Seminar on agile transformation',
  },
  summary: {
    sv: 'Seriens första seminarium, tillsammans med Vinnova. Många myndigheter har bett om ämnet.',
    fi: 'Sarjan ensimmäinen seminaari yhdessä Vinnovan kanssa. Moni virasto on toivonut aihetta.',
    en: 'The first seminar of the series, together with Vinnova. Many agencies have asked for the subject.',
  },
  theme: { sv: 'Agil transformation', fi: 'Ketterä muutos', en: 'Agile transformation' },
  when: { kind: 'approximate', date: 'XXXX-11-27' },
  status: { kind: 'scheduled' },
  organisers: [
    { organisation: group.id, role: 'organiser' },
    { organisation: 'vinnova', role: 'partner' },
  ],
  audiences: ['public-administration'],
  audienceNote: {
    sv: 'För den som i sitt arbete i offentlig förvaltning har hand om agil transformation',
    fi: 'Niille, jotka työskentelevät julkishallinnossa ketterän muutoksen parissa',
    en: 'For those who work with agile transformation in public administration',
  },
  level: 'national',
  programme,
  nodes: [{ programme, node: 'seminarieserie' }],
  series: seminarSeries.id,
  registration: {
    kind: 'link',
    link: {
      href: 'https://digitalainvesteringar.se/',
      title: {
        sv: 'Om seminariet och anmälan',
        fi: 'Seminaarista ja ilmoittautumisesta',
        en: 'About the seminar and how to register',
      },
      language: 'sv',
      status: 'unverified',
      asPrinted: 'digitalainvesteringar.se',
    },
  },
  translations: translatedFromSwedish,
  sources: [
    citeSeminar('stycke 3', {
      quote:
        'Det första seminariet ordnas i samarbete med Vinnova den 27 november och handlar om agil transformation',
    }),
    citeSeminar('stycke 3', {
      quote: 'Seminariet vänder sig till dig som arbetar med dessa frågor i offentlig förvaltning.',
      fields: ['/audiences', '/audienceNote'],
    }),
    citeSeminar('stycke 3', {
      quote: 'Där hittar du också information om hur du anmäler dig.',
      fields: ['/registration'],
    }),
  ],
  issues: [missingYear('/when/date', 'den 27 november', '2017-11-27', seminarEntry.id)],
  stated: [
    {
      field: '/level',
      basis: 'inferred',
      note: {
        sv: 'Seminariet riktar sig till hela den offentliga förvaltningen; nivån skrivs inte ut.',
        fi: 'Seminaari on suunnattu koko julkiselle hallinnolle; tasoa ei mainita.',
        en: 'The seminar is for all of public administration; its level is not spelled out.',
      },
    },
  ],
}
