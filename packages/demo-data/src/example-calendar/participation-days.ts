import type { PublicEvent } from '@torg/domain/events'
import { addDays, type Day } from '@torg/domain/values'
import { towns } from '../towns.ts'
import { example, registrationLink } from './example.ts'
import { serving } from './programme.ts'
import { workday } from './workdays.ts'

const elders = (today: Day): PublicEvent => {
  const day = workday(today, 58)
  return example({
    id: 'exempel-aldreradsdag',
    kind: 'national-event',
    name: {
      fi: 'Vanhusneuvostojen päivä',
      sv: 'Äldrerådens dag',
      en: 'Day of the councils of older people',
    },
    summary: {
      fi: 'Neuvostot eri puolilta maata vertaavat, mitä niiltä on kysytty ja mitä vastaus on muuttanut.',
      sv: 'Råd från hela landet jämför vad de har tillfrågats om och vad svaret har ändrat.',
      'sv-simple': 'En dag för alla äldreråd. Vi berättar för varandra om vårt arbete.',
      en: 'Councils from all over the country compare what they were asked and what their answer changed.',
    },
    when: { kind: 'all-day', start: day },
    status: { kind: 'scheduled' },
    attendance: 'on-site',
    languages: ['fi', 'sv'],
    place: {
      ...towns.tampere,
      name: { fi: 'Koskisali', sv: 'Forssalen', en: 'Rapids Hall' },
      address: {
        street: { fi: 'Koskikatu 8' },
        postalCode: '33100',
        locality: { fi: 'Tampere', sv: 'Tammerfors' },
        country: 'FI',
      },
      accessibility: {
        stepFree: true,
        accessibleToilet: true,
        inductionLoop: true,
        note: {
          fi: 'Levähdyspaikkoja joka kerroksessa',
          sv: 'Viloplatser på varje våning',
          en: 'Places to rest on every floor',
        },
      },
    },
    organisers: [
      { organisation: 'oppen-forvaltning-team', role: 'organiser' },
      { organisation: 'stm', role: 'partner' },
    ],
    audiences: ['municipalities', 'wellbeing-services-counties'],
    level: 'national',
    ...serving('3.1'),
    registration: { kind: 'link', link: registrationLink('vanhusneuvostot'), closes: addDays(day, -14) },
    price: { free: true },
  })
}

const children = (today: Day): PublicEvent =>
  example({
    id: 'exempel-barnets-rattigheter',
    kind: 'dialogue',
    name: {
      fi: 'Lapsen oikeuksien aamu',
      sv: 'En morgon om barnets rättigheter',
      en: 'A morning on the rights of the child',
    },
    summary: {
      fi: 'Oppilaat haastattelevat virkamiehiä siitä, milloin lapsilta pitää kysyä.',
      sv: 'Elever intervjuar tjänstemän om när man ska fråga barnen.',
      en: 'Pupils interview officials on when children must be asked.',
    },
    when: { kind: 'part-of-day', date: workday(today, 45), part: 'morning' },
    status: { kind: 'scheduled' },
    attendance: 'both',
    languages: ['fi', 'sv'],
    place: {
      ...towns.rovaniemi,
      name: { fi: 'Napakoulu', sv: 'Polarskolan', en: 'Polar School' },
      address: {
        street: { fi: 'Koulukatu 15' },
        postalCode: '96100',
        locality: { fi: 'Rovaniemi', se: 'Roavvenjárga' },
        country: 'FI',
      },
      accessibility: { stepFree: true },
      online: { href: 'https://example.org/lapset/live' },
    },
    organisers: [
      { organisation: 'okm', role: 'organiser' },
      { organisation: 'oppen-forvaltning-team', role: 'partner' },
    ],
    audiences: ['everyone'],
    level: 'national',
    ...serving('3.1', '3.1-insats-3'),
    registration: { kind: 'none' },
    price: { free: true },
  })

export const participationEvents = (today: Day): PublicEvent[] => [elders(today), children(today)]
