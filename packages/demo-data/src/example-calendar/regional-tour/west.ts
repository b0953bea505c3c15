import type { PublicEvent } from '@torg/domain/events'
import { addDays, type Day } from '@torg/domain/values'
import { towns } from '../../towns.ts'
import { example, registrationLink } from '../example.ts'
import { timed } from '../time.ts'
import { workday } from '../workdays.ts'
import { stop } from './series.ts'

export const vaasa = (today: Day): PublicEvent => {
  const day = workday(today, 11)
  return example({
    ...stop,
    id: 'exempel-regionturne-vasa',
    name: {
      sv: 'Öppen förvaltning på väg: Vasa',
      fi: 'Avoin hallinto tien päällä: Vaasa',
      en: 'Open government on the road: Vaasa',
    },
    summary: {
      sv: 'Två språk i samma rum: hur myndigheter och föreningar samarbetar när alla får tala sitt eget.',
      'sv-simple': 'Kom och prata om hur myndigheter ska arbeta. Du får tala svenska eller finska.',
      fi: 'Kaksi kieltä samassa huoneessa: miten viranomaiset ja järjestöt toimivat, kun jokainen puhuu omaansa.',
      en: 'Two languages in one room: how authorities and associations work when everyone speaks their own.',
    },
    when: timed(day, '09:00', '12:00'),
    languages: ['sv', 'fi'],
    place: {
      ...towns.vaasa,
      name: { sv: 'Strandhuset', fi: 'Rantatalo', en: 'Shore House' },
      address: {
        street: { sv: 'Strandgatan 2', fi: 'Rantakatu 2' },
        postalCode: '65100',
        locality: { sv: 'Vasa', fi: 'Vaasa' },
        country: 'FI',
      },
      accessibility: { stepFree: true, accessibleToilet: true, inductionLoop: false, signLanguage: true },
    },
    registration: { kind: 'link', link: registrationLink('vasa'), closes: addDays(day, -5), capacity: 45 },
  })
}

export const turku = (today: Day): PublicEvent => {
  const day = workday(today, 31)
  return example({
    ...stop,
    id: 'exempel-regionturne-abo',
    name: {
      fi: 'Avoin hallinto tien päällä: Turku',
      sv: 'Öppen förvaltning på väg: Åbo',
      en: 'Open government on the road: Turku',
    },
    summary: {
      fi: 'Kolmella kielellä siitä, miten uudet asukkaat pääsevät mukaan päätöksiin.',
      sv: 'På tre språk om hur nya invånare får vara med och påverka.',
      en: 'In three languages, on how new residents get a say.',
    },
    when: timed(day, '16:00', '18:30'),
    languages: ['fi', 'sv', 'en'],
    place: {
      ...towns.turku,
      name: { fi: 'Jokipaviljonki', sv: 'Åpaviljongen', en: 'River Pavilion' },
      address: {
        street: { fi: 'Itäinen Rantakatu 30', sv: 'Östra Strandgatan 30' },
        postalCode: '20810',
        locality: { fi: 'Turku', sv: 'Åbo' },
        country: 'FI',
      },
      accessibility: { stepFree: true, accessibleToilet: true },
    },
    audiences: ['residents', 'municipalities'],
    registration: { kind: 'none' },
  })
}
