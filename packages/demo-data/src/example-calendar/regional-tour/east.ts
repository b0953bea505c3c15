import type { PublicEvent } from '@torg/domain/events'
import type { Day } from '@torg/domain/values'
import { towns } from '../../towns.ts'
import { example, registrationLink } from '../example.ts'
import { timed } from '../time.ts'
import { workday } from '../workdays.ts'
import { stop } from './series.ts'

export const joensuu = (today: Day): PublicEvent =>
  example({
    ...stop,
    id: 'exempel-regionturne-joensuu',
    name: {
      fi: 'Avoin hallinto tien päällä: Joensuu',
      en: 'Open government on the road: Joensuu',
    },
    summary: {
      fi: 'Nuorten oma kierros: mistä kunnan pitäisi kysyä ennen kuin se päättää?',
      en: 'Young people’s own round: what should a municipality ask about before it decides?',
    },
    when: timed(workday(today, 41), '13:00', '16:00'),
    status: {
      kind: 'rescheduled',
      reason: {
        fi: 'Koulujen koeviikko osui samalle päivälle.',
        sv: 'Skolornas provvecka inföll samma dag.',
        en: 'The schools had an exam week on the same day.',
      },
      earlier: timed(workday(today, 14), '13:00', '16:00'),
    },
    languages: ['fi'],
    place: {
      ...towns.joensuu,
      name: { fi: 'Nuorisotalo Silta', en: 'Youth centre Silta' },
      address: {
        street: { fi: 'Siltakatu 5' },
        postalCode: '80100',
        locality: { fi: 'Joensuu' },
        country: 'FI',
      },
      accessibility: {
        stepFree: false,
        note: { fi: 'Kolme porrasta ovella', en: 'Three steps at the door' },
      },
    },
    audiences: ['residents', 'municipalities'],
    registration: { kind: 'link', link: registrationLink('joensuu') },
  })

export const mikkeli = (today: Day): PublicEvent =>
  example({
    ...stop,
    id: 'exempel-regionturne-st-michel',
    name: {
      fi: 'Avoin hallinto tien päällä: Mikkeli',
      sv: 'Öppen förvaltning på väg: S:t Michel',
      en: 'Open government on the road: Mikkeli',
    },
    summary: {
      fi: 'Kylien ja kaupungin yhteinen keskustelu lähipalveluista.',
      sv: 'Byarna och staden talar om service nära hemmet.',
      en: 'The villages and the town talk about services close to home.',
    },
    when: timed(workday(today, 17), '12:00', '15:00'),
    status: {
      kind: 'cancelled',
      reason: {
        fi: 'Sali on vesivahingon vuoksi suljettu. Ilmoittautuneille on kirjoitettu.',
        sv: 'Salen är stängd efter en vattenskada. De anmälda har fått besked.',
        en: 'The hall is closed after water damage. Those who registered have been told.',
      },
    },
    languages: ['fi'],
    place: { ...towns.mikkeli, name: { fi: 'Kylätalo', sv: 'Byagården', en: 'Village Hall' } },
    registration: { kind: 'none' },
  })
