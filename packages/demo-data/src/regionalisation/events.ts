import type { Place, PublicEvent } from '@torg/domain/events'
import type { SourceIssue, Stated } from '@torg/domain/values'
import { towns } from '../towns.ts'
import { translatedFromSwedish } from '../translations.ts'
import { cite, slides } from './document.ts'

const timetable = 'bilden Tidsplan'
const eventList = 'bilden Tillställningarna 2020'

const summary = {
  sv: 'Samtal i regionen om hur staten ska finnas på orten under 2020-talet. Det som sägs blir underlag för regionaliseringsstrategin.',
  fi: 'Alueellinen keskustelu siitä, miten valtio on läsnä paikkakunnilla 2020-luvulla. Puheenvuorot ovat alueellistamisstrategian aineistoa.',
  en: 'A discussion in the region on how the State is to be present there in the 2020s. What is said feeds the regionalisation strategy.',
}

const purposeInferred: Stated = {
  field: '/summary',
  basis: 'inferred',
  note: {
    sv: 'Bilderna ger bara ort och dag; syftet följer av projektets mål och av att evenemangen hör till informationsunderlaget.',
    fi: 'Kalvoissa on vain paikka ja päivä; tarkoitus seuraa hankkeen tavoitteista ja siitä, että tilaisuudet kuuluvat tietopohjaan.',
    en: 'The slides give only place and day; the purpose follows from the aims and from the events being part of the information base.',
  },
}

const organiserInferred: Stated = {
  field: '/organisers',
  basis: 'inferred',
  note: {
    sv: 'Ingen arrangör nämns; kontaktpersonernas adresser är finansministeriets.',
    fi: 'Järjestäjää ei mainita; yhteyshenkilöiden osoitteet ovat valtiovarainministeriön.',
    en: 'No organiser is named; the addresses of the contact persons are the Ministry of Finance’s.',
  },
}

const yearFromTheOtherSlide = (printed: string, day: string): SourceIssue => ({
  field: '/when/start',
  kind: 'missing-year',
  document: slides.id,
  printed,
  proposed: day,
  note: {
    sv: 'Tidsplanen skriver dagen utan år. Bilden Tillställningarna 2020 ger samma dag med år; datumet här är dess.',
    fi: 'Aikataulussa päivä on ilman vuotta. Kalvo Tillställningarna 2020 antaa saman päivän vuosineen; tämä päiväys on siitä.',
    en: 'The timetable prints the day without a year. The slide of the 2020 events prints the same day with it; the date here is that one.',
  },
  status: 'settled',
})

const projectEvent = {
  status: { kind: 'scheduled' },
  organisers: [{ organisation: 'vm', role: 'organiser' }],
  programme: 'regionaliseringsstrategin',
  contacts: ['nousiainen-kontakt', 'saarinen-kontakt', 'virta-kontakt'],
  translations: translatedFromSwedish,
} as const satisfies Partial<PublicEvent>

type Stop = {
  id: string
  day: string
  place: Place
  name: PublicEvent['name']
  /** The day as the timetable prints it, without a year, and the line of each slide. */
  printed: string
  timetableLine: string
  listLine: string
}

const regionalEvent = ({ id, day, place, name, printed, timetableLine, listLine }: Stop): PublicEvent => ({
  ...projectEvent,
  id,
  kind: 'regional-event',
  name,
  summary,
  when: { kind: 'all-day', start: day },
  place,
  level: 'regional',
  nodes: [{ programme: 'regionaliseringsstrategin', node: 'regionala-evenemang' }],
  sources: [
    cite(timetable, { quote: timetableLine, fields: ['/when', '/place'] }),
    cite(eventList, { quote: listLine }),
  ],
  issues: [yearFromTheOtherSlide(printed, day)],
  stated: [organiserInferred, purposeInferred],
})

const vasa = regionalEvent({
  id: 'vasa-2020-01-23',
  day: '2020-01-23',
  place: towns.vaasa,
  name: { sv: 'Regionalt evenemang i Vasa', fi: 'Aluetilaisuus Vaasassa', en: 'Regional event in Vaasa' },
  printed: '23.1.',
  timetableLine: 'Vasa 23.1.',
  listLine: '23.1.2020 Vasa (på två språk)',
})

export const regionalEvents: PublicEvent[] = [
  regionalEvent({
    id: 'st-michel-2020-01-14',
    day: '2020-01-14',
    place: towns.mikkeli,
    name: {
      sv: 'Regionalt evenemang i S:t Michel',
      fi: 'Aluetilaisuus Mikkelissä',
      en: 'Regional event in Mikkeli',
    },
    printed: '14.1.',
    timetableLine: 'S:t Michel 14.1.',
    listLine: '14.1.2020 S:t Michel',
  }),
  regionalEvent({
    id: 'tavastehus-2020-01-15',
    day: '2020-01-15',
    place: towns.hameenlinna,
    name: {
      sv: 'Regionalt evenemang i Tavastehus',
      fi: 'Aluetilaisuus Hämeenlinnassa',
      en: 'Regional event in Hämeenlinna',
    },
    printed: '15.1.',
    timetableLine: 'Tavastehus 15.1.',
    listLine: '15.1.2020 Tavastehus',
  }),
  regionalEvent({
    id: 'rovaniemi-2020-01-22',
    day: '2020-01-22',
    place: towns.rovaniemi,
    name: {
      sv: 'Regionalt evenemang i Rovaniemi',
      fi: 'Aluetilaisuus Rovaniemellä',
      en: 'Regional event in Rovaniemi',
    },
    printed: '22.1.',
    timetableLine: 'Rovaniemi 22.1.',
    listLine: '22.1.2020 Rovaniemi',
  }),
  {
    ...vasa,
    languages: ['fi', 'sv'],
    stated: [
      organiserInferred,
      purposeInferred,
      {
        field: '/languages',
        basis: 'inferred',
        asPrinted: 'på två språk',
        note: {
          sv: 'Källan säger att evenemanget hölls på två språk men inte vilka; Vasa är en tvåspråkig stad med finska och svenska.',
          fi: 'Lähteen mukaan tilaisuus oli kaksikielinen, kieliä ei mainita; Vaasa on suomen- ja ruotsinkielinen kaupunki.',
          en: 'The source says two languages but not which; Vaasa is a bilingual town of Finnish and Swedish.',
        },
      },
    ],
  },
]

export const nationalEvent: PublicEvent = {
  ...projectEvent,
  id: 'helsingfors-2020-03-13',
  kind: 'national-event',
  name: {
    sv: 'Riksomfattande evenemang i Helsingfors',
    fi: 'Valtakunnallinen tilaisuus Helsingissä',
    en: 'National event in Helsinki',
  },
  when: { kind: 'all-day', start: '2020-03-13' },
  place: towns.helsinki,
  level: 'national',
  nodes: [{ programme: 'regionaliseringsstrategin', node: 'riksomfattande-evenemang' }],
  sources: [
    cite(timetable, { quote: 'Helsingfors 13.3.2020' }),
    cite(eventList, { quote: 'Riksomfattande evenemanget i Helsingfors den 13 mars 2020.' }),
  ],
  stated: [organiserInferred],
}
