import type { PublicEvent } from '@torg/domain/events'
import { addDays, type Day } from '@torg/domain/values'
import { towns } from '../towns.ts'
import { example, registrationLink } from './example.ts'
import { serving } from './programme.ts'
import { seasonFrom } from './time.ts'
import { workday } from './workdays.ts'

const networkMeeting = {
  kind: 'network-meeting',
  status: { kind: 'scheduled' },
  organisers: [{ organisation: 'oppen-demokrati-natverk', role: 'organiser' }],
  audiences: ['everyone'],
  level: 'national',
  ...serving('3.2'),
} as const satisfies Partial<PublicEvent>

const afternoon = (today: Day): PublicEvent => {
  const day = workday(today, 8)
  return example({
    ...networkMeeting,
    id: 'exempel-natverkstraff-eftermiddag',
    name: {
      fi: 'Verkoston iltapäivä: tekoäly ja avoimuus',
      sv: 'Nätverkets eftermiddag: AI och öppenhet',
      en: 'Network afternoon: AI and openness',
    },
    summary: {
      fi: 'Kolme kokeilua kunnista, sitten keskustelua. Tarkka alkamisaika tulee ohjelman mukana.',
      sv: 'Tre försök från kommunerna, sedan samtal. Klockslaget kommer med programmet.',
      en: 'Three trials from municipalities, then discussion. The hour comes with the programme.',
    },
    theme: { fi: 'Tekoäly ja avoimuus', sv: 'AI och öppenhet', en: 'AI and openness' },
    when: { kind: 'part-of-day', date: day, part: 'afternoon' },
    attendance: 'both',
    languages: ['fi', 'sv'],
    place: {
      ...towns.helsinki,
      name: { fi: 'Satamahalli', sv: 'Hamnhallen', en: 'Harbour Hall' },
      address: {
        street: { fi: 'Laiturikatu 4', sv: 'Kajgatan 4' },
        postalCode: '00150',
        locality: { fi: 'Helsinki', sv: 'Helsingfors' },
        country: 'FI',
      },
      accessibility: { stepFree: true, accessibleToilet: true, inductionLoop: true },
      online: { href: 'https://example.org/verkosto/live' },
    },
    registration: { kind: 'link', link: registrationLink('verkosto'), closes: addDays(day, -2) },
    price: { free: true },
  })
}

const nextSeason = (today: Day): PublicEvent =>
  example({
    ...networkMeeting,
    id: 'exempel-natverkstraff-nasta',
    name: {
      fi: 'Verkoston seuraava lähitapaaminen',
      sv: 'Nätverkets nästa närmöte',
      en: 'The network’s next meeting in person',
    },
    summary: {
      fi: 'Päivä sovitaan kyselyllä, paikaksi on ehdotettu Tamperetta.',
      sv: 'Dagen bestäms genom en enkät, Tammerfors har föreslagits.',
      en: 'The day will be settled by a poll; Tampere has been proposed.',
    },
    when: { kind: 'approximate', date: seasonFrom(today, 140) },
    attendance: 'on-site',
    place: { municipality: towns.tampere.municipality },
  })

export const networkEvents = (today: Day): PublicEvent[] => [afternoon(today), nextSeason(today)]
