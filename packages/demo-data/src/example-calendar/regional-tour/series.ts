import type { EventSeries, PublicEvent } from '@torg/domain/events'
import { translatedFromFinnish } from '../../translations.ts'
import { serving } from '../programme.ts'

export const tour: EventSeries = {
  id: 'exempel-regionturne',
  example: true,
  name: {
    fi: 'Avoin hallinto tien päällä',
    sv: 'Öppen förvaltning på väg',
    en: 'Open government on the road',
  },
  description: {
    fi: 'Kiertue, jolla valtio, kunnat, hyvinvointialueet ja järjestöt miettivät yhdessä, miten hallinto avautuu.',
    sv: 'En turné där staten, kommunerna, välfärdsområdena och föreningarna tillsammans tänker ut hur förvaltningen öppnas.',
    en: 'A tour on which the State, municipalities, wellbeing services counties and associations work out together how to open up government.',
  },
  organisers: [{ organisation: 'oppen-forvaltning-team', role: 'organiser' }],
  ...serving('3.1'),
  recurrence: { times: 6, per: 'year' },
  level: 'regional',
  translations: translatedFromFinnish,
}

/** What the stops have in common. */
export const stop = {
  kind: 'regional-event',
  status: { kind: 'scheduled' },
  attendance: 'on-site',
  organisers: [{ organisation: 'oppen-forvaltning-team', role: 'organiser' }],
  audiences: ['municipalities', 'wellbeing-services-counties', 'civil-society'],
  level: 'regional',
  series: tour.id,
  price: { free: true },
  ...serving('3.1'),
} as const satisfies Partial<PublicEvent>
