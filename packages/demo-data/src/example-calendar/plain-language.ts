import type { PublicEvent } from '@torg/domain/events'
import { addDays, type Day } from '@torg/domain/values'
import { towns } from '../towns.ts'
import { example, registrationLink } from './example.ts'
import { serving } from './programme.ts'
import { at, timed } from './time.ts'
import { workday } from './workdays.ts'

const klarsprak = (today: Day): PublicEvent => {
  const day = workday(today, 19)
  return example({
    id: 'exempel-klarsprak-ekenas',
    kind: 'workshop',
    name: { sv: 'Skrivverkstad: beslut som går att förstå' },
    summary: { sv: 'Ta med ett beslut från din egen kommun och skriv om det under dagen.' },
    description: {
      sv: `Förmiddagen går åt till att läsa varandras beslut högt och stryka under det som ingen förstod. På eftermiddagen skriver alla om sitt eget.

Verkstaden hålls bara på svenska.`,
    },
    when: timed(day, '09:00', '15:00'),
    status: { kind: 'scheduled' },
    attendance: 'on-site',
    languages: ['sv'],
    place: {
      ...towns.ekenas,
      name: { sv: 'Tryckeriet' },
      address: {
        street: { sv: 'Kungsgatan 7', fi: 'Kuninkaankatu 7' },
        postalCode: '10600',
        locality: { sv: 'Ekenäs', fi: 'Tammisaari' },
        country: 'FI',
      },
      accessibility: { stepFree: true, accessibleToilet: false },
    },
    organisers: [{ organisation: 'oppen-forvaltning-team', role: 'organiser' }],
    audiences: ['municipalities'],
    audienceNote: { sv: 'För den som skriver beslut i en kommun' },
    level: 'regional',
    ...serving('1.2', '1.2-insats-3'),
    agenda: [
      {
        start: at(day, '09:00'),
        end: at(day, '11:30'),
        title: { sv: 'Högläsning' },
        speakers: [{ name: 'Eskil Exempel', title: { sv: 'Språkvårdare' } }],
      },
      { start: at(day, '12:30'), end: at(day, '15:00'), title: { sv: 'Omskrivning' } },
    ],
    registration: {
      kind: 'link',
      link: registrationLink('klarsprak'),
      closes: addDays(day, -10),
      capacity: 20,
      note: { sv: 'Skicka ditt beslut en vecka före' },
    },
    price: { free: false, amount: 40, currency: 'EUR', note: { sv: 'Lunch och kaffe ingår' } },
  })
}

const easyLanguageDay = (today: Day): PublicEvent =>
  example({
    id: 'exempel-lattlast-dag',
    kind: 'observance-day',
    name: {
      fi: 'Selkopäivä virastoissa',
      'fi-simple': 'Selkopäivä',
      sv: 'Lättläst dag på myndigheterna',
      en: 'Easy language day at public offices',
    },
    summary: {
      fi: 'Jokainen virasto kirjoittaa yhden sivunsa selkokielelle ja kertoo siitä.',
      'fi-simple': 'Tänään virastot kirjoittavat helposti.',
      sv: 'Varje myndighet skriver om en av sina sidor till lättläst och berättar om det.',
      'sv-simple': 'I dag skriver myndigheterna så att alla förstår.',
      en: 'Every office rewrites one of its pages in easy language and tells about it.',
    },
    when: { kind: 'all-day', start: workday(today, 37) },
    status: { kind: 'scheduled' },
    attendance: 'online',
    organisers: [
      { organisation: 'oppen-forvaltning-team', role: 'organiser' },
      { organisation: 'okm', role: 'partner' },
    ],
    audiences: ['public-administration'],
    level: 'national',
    ...serving('1.2', '1.2-insats-4'),
    registration: { kind: 'none' },
    price: { free: true },
  })

export const plainLanguageEvents = (today: Day): PublicEvent[] => [klarsprak(today), easyLanguageDay(today)]
