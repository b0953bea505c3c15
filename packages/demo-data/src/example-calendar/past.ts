import type { PublicEvent } from '@torg/domain/events'
import type { Day } from '@torg/domain/values'
import { towns } from '../towns.ts'
import { example } from './example.ts'
import { serving } from './programme.ts'
import { tour } from './regional-tour/index.ts'
import { timed } from './time.ts'
import { workday } from './workdays.ts'

const tampere = (today: Day): PublicEvent =>
  example({
    id: 'exempel-regionturne-tammerfors',
    kind: 'regional-event',
    name: {
      fi: 'Avoin hallinto tien päällä: Tampere',
      sv: 'Öppen förvaltning på väg: Tammerfors',
      en: 'Open government on the road: Tampere',
    },
    summary: {
      fi: 'Kiertueen avaus: mitä asukas haluaa tietää ennen kuin hän ehtii kysyä?',
      sv: 'Turnéns början: vad vill invånaren veta innan hon hinner fråga?',
      en: 'The start of the tour: what do residents want to know before they get to ask?',
    },
    when: timed(workday(today, -4), '12:00', '15:30'),
    status: { kind: 'scheduled' },
    attendance: 'on-site',
    languages: ['fi'],
    place: {
      ...towns.tampere,
      name: { fi: 'Koskisali', sv: 'Forssalen', en: 'Rapids Hall' },
      accessibility: { stepFree: true, accessibleToilet: true },
    },
    organisers: [{ organisation: 'oppen-forvaltning-team', role: 'organiser' }],
    audiences: ['municipalities', 'residents'],
    level: 'regional',
    series: tour.id,
    ...serving('3.1'),
    outcomes: [
      {
        kind: 'summary',
        text: {
          fi: 'Osallistujat toivoivat ennen kaikkea, että päätöksen valmistelija on nimellä tavoitettavissa.',
          sv: 'Deltagarna ville framför allt kunna nå den som bereder beslutet, vid namn.',
          en: 'Above all, participants wanted to be able to reach by name whoever prepares the decision.',
        },
      },
      {
        kind: 'document',
        link: {
          href: 'https://example.org/tampere/muistiinpanot',
          title: { fi: 'Muistiinpanot', sv: 'Anteckningar', en: 'Notes' },
          language: 'fi',
        },
      },
    ],
  })

const webinar = (today: Day): PublicEvent =>
  example({
    id: 'exempel-webbinarium-mota-medborgare',
    kind: 'webinar',
    name: {
      fi: 'Hyvä kohtaaminen tiskillä ja chatissa',
      sv: 'Ett gott möte vid disken och i chatten',
      en: 'A good encounter, at the desk and in the chat',
    },
    summary: {
      fi: 'Palveluneuvojat kertovat, mikä toimii.',
      sv: 'Servicerådgivare berättar vad som fungerar.',
      en: 'Service advisers tell what works.',
    },
    when: timed(workday(today, -9), '09:00', '10:00'),
    status: { kind: 'scheduled' },
    attendance: 'online',
    languages: ['fi', 'sv'],
    organisers: [{ organisation: 'oppen-forvaltning-team', role: 'organiser' }],
    audiences: ['public-administration'],
    level: 'national',
    ...serving('1.2', '1.2-insats-2'),
    outcomes: [
      {
        kind: 'recording',
        link: {
          href: 'https://example.org/kohtaaminen/tallenne',
          title: { fi: 'Tallenne', sv: 'Inspelning', en: 'Recording' },
        },
      },
    ],
  })

const networkMeeting = (today: Day): PublicEvent =>
  example({
    id: 'exempel-natverkstraff-host',
    kind: 'network-meeting',
    name: {
      fi: 'Verkoston edellinen tapaaminen',
      sv: 'Nätverkets förra möte',
      en: 'The network’s last meeting',
    },
    when: { kind: 'part-of-day', date: workday(today, -15), part: 'afternoon' },
    status: { kind: 'scheduled' },
    attendance: 'both',
    languages: ['fi', 'sv'],
    place: { ...towns.helsinki, name: { fi: 'Satamahalli', sv: 'Hamnhallen', en: 'Harbour Hall' } },
    organisers: [{ organisation: 'oppen-demokrati-natverk', role: 'organiser' }],
    audiences: ['everyone'],
    level: 'national',
    ...serving('3.2'),
    outcomes: [
      {
        kind: 'decision',
        text: {
          fi: 'Seuraavaksi teemaksi valittiin tekoäly ja avoimuus.',
          sv: 'Till nästa tema valdes AI och öppenhet.',
          en: 'AI and openness was chosen as the next theme.',
        },
      },
      {
        kind: 'summary',
        text: {
          fi: 'Neljä kuntaa esitteli kokeilunsa; kaksi jatkaa yhdessä.',
          sv: 'Fyra kommuner visade sina försök; två fortsätter tillsammans.',
          en: 'Four municipalities presented their trials; two go on together.',
        },
      },
    ],
  })

/** Events of the month before `today`, with what came of them. */
export const pastEvents = (today: Day): PublicEvent[] => [
  tampere(today),
  webinar(today),
  networkMeeting(today),
]
