import type { PublicEvent } from '@torg/domain/events'
import { addDays, type Day } from '@torg/domain/values'
import { towns } from '../towns.ts'
import { example, registrationLink } from './example.ts'
import { serving } from './programme.ts'
import { at, timed } from './time.ts'
import { twoWorkdays, workday } from './workdays.ts'

const nationalAcademy = (today: Day): PublicEvent => {
  const { first, second } = twoWorkdays(today, 80)
  return example({
    id: 'exempel-nationell-akademi',
    kind: 'academy',
    name: {
      fi: 'Kansalaisjärjestöakatemia: kaksi päivää yhdessä',
      sv: 'Akademi för frivilligorganisationer: två dagar ihop',
      en: 'Academy for civil society organisations: two days together',
    },
    summary: {
      fi: 'Virkamiehet ja järjestöt oppivat toistensa arjesta. Ohjelma kootaan osallistujien ehdotuksista.',
      sv: 'Tjänstemän och föreningar lär känna varandras vardag. Programmet byggs av deltagarnas förslag.',
      en: 'Officials and associations learn about each other’s working days. The programme is made of what participants propose.',
    },
    when: { kind: 'all-day', start: first, end: second },
    status: { kind: 'scheduled' },
    attendance: 'both',
    languages: ['fi', 'sv', 'en'],
    place: {
      ...towns.helsinki,
      name: { fi: 'Satamahalli', sv: 'Hamnhallen', en: 'Harbour Hall' },
      address: {
        street: { fi: 'Laiturikatu 4', sv: 'Kajgatan 4' },
        postalCode: '00150',
        locality: { fi: 'Helsinki', sv: 'Helsingfors' },
        country: 'FI',
      },
      accessibility: {
        stepFree: true,
        accessibleToilet: true,
        inductionLoop: true,
        signLanguage: true,
        captions: true,
      },
      online: { href: 'https://example.org/akatemia/live' },
    },
    organisers: [
      { organisation: 'oppen-forvaltning-team', role: 'organiser' },
      { organisation: 'om', role: 'partner' },
    ],
    audiences: ['state-administration', 'civil-society'],
    level: 'national',
    ...serving('2.2'),
    registration: {
      kind: 'link',
      link: registrationLink('akatemia'),
      opens: addDays(today, 30),
      closes: addDays(first, -14),
      capacity: 300,
    },
    price: { free: true },
  })
}

const kuopio = (today: Day): PublicEvent => {
  const day = workday(today, 49)
  return example({
    id: 'exempel-regional-akademi-kuopio',
    kind: 'academy',
    name: {
      fi: 'Alueakatemia Kuopiossa',
      sv: 'Regional akademi i Kuopio',
      en: 'Regional academy in Kuopio',
    },
    summary: {
      fi: 'Järjestöt ja hyvinvointialue suunnittelevat yhteistä vuosikelloa.',
      sv: 'Föreningarna och välfärdsområdet planerar ett gemensamt årshjul.',
      en: 'Associations and the wellbeing services county plan a common calendar of the year.',
    },
    when: timed(day, '09:30', '15:00'),
    status: { kind: 'scheduled' },
    attendance: 'on-site',
    languages: ['fi'],
    place: {
      ...towns.kuopio,
      name: { fi: 'Torinreunan talo', sv: 'Huset vid torget', en: 'House by the Square' },
      address: {
        street: { fi: 'Kauppakatu 20' },
        postalCode: '70100',
        locality: { fi: 'Kuopio' },
        country: 'FI',
      },
      accessibility: { stepFree: true, accessibleToilet: true },
    },
    organisers: [
      {
        name: {
          fi: 'Esimerkin järjestötalo',
          sv: 'Exempelföreningarnas hus',
          en: 'Example House of Associations',
        },
        role: 'organiser',
      },
      { organisation: 'oppen-forvaltning-team', role: 'partner' },
    ],
    audiences: ['wellbeing-services-counties', 'municipalities', 'civil-society'],
    level: 'regional',
    ...serving('2.2'),
    registration: { kind: 'link', link: registrationLink('kuopio'), closes: at(addDays(day, -7), '15:00') },
    price: {
      free: false,
      amount: 12,
      currency: 'EUR',
      note: { fi: 'Lounas sisältyy hintaan', sv: 'Lunchen ingår', en: 'Lunch is included' },
    },
  })
}

export const academyEvents = (today: Day): PublicEvent[] => [nationalAcademy(today), kuopio(today)]
