import type { Organisation } from '@torg/domain/organisations'
import { translatedFromSwedish } from '../../translations.ts'
import { cite } from '../letter.ts'
import { workingGroupLink } from '../links/listed.ts'

export const workingGroup: Organisation = {
  id: 'oppen-forvaltning-arbetsgrupp',
  kind: 'working-group',
  name: {
    sv: 'Arbetsgruppen för öppen förvaltning',
    fi: 'Avoimen hallinnon työryhmä',
    en: 'Open government working group',
  },
  mandate: {
    tasks: [
      {
        id: 'support',
        verb: 'assist',
        text: {
          sv: 'Stödja dem som genomför handlingsprogrammet',
          fi: 'Tukea toimintaohjelman toimeenpanoa',
          en: 'Support those who carry out the action plan',
        },
      },
      {
        id: 'follow-up',
        verb: 'monitor',
        text: {
          sv: 'Följa genomförandet fortlöpande, vid fyra möten om året',
          fi: 'Seurata toimeenpanoa jatkuvasti, neljässä kokouksessa vuodessa',
          en: 'Follow the implementation continuously, at four meetings a year',
        },
      },
    ],
  },
  composition: {
    sv: 'Representanter för frivilligorganisationer, kommuner, välfärdsområden och statsförvaltningen',
    fi: 'Kansalaisjärjestöjen, kuntien, hyvinvointialueiden ja valtionhallinnon edustajia',
    en: 'Representatives of civil society organisations, municipalities, wellbeing services counties and the state administration',
  },
  openTo: 'appointed',
  lifecycle: 'active',
  relations: [{ kind: 'set-up-by', organisation: 'vm' }],
  identifiers: [{ scheme: 'fi-project', value: 'VM139:00/2023' }],
  links: [workingGroupLink],
  sources: [
    cite('del 4, stycke 3', {
      quote: 'företrädare för frivilligorganisationer, kommuner, välfärdsområden och statsförvaltningen',
      fields: ['/composition'],
    }),
    cite('del 3, stycke 1', {
      quote: 'med stöd av en arbetsgrupp vid möten som ordnas fyra gånger per år',
      fields: ['/mandate'],
    }),
    cite('länklista, bakgrundsinformation', {
      quote: 'https://vm.fi/sv/projekt?tunnus=VM139:00/2023',
      fields: ['/identifiers'],
    }),
  ],
  stated: [
    {
      field: '/relations/0',
      basis: 'inferred',
      note: {
        sv: 'Följer av att projektnumret börjar på VM.',
        fi: 'Päätelty hankenumeron alusta VM.',
        en: 'Concluded from the project number, which begins with VM.',
      },
    },
    {
      field: '/openTo',
      basis: 'inferred',
      note: {
        sv: 'Gruppen består av företrädare, men brevet säger inte vem som utser dem.',
        fi: 'Ryhmässä on edustajia, mutta kirje ei kerro, kuka heidät nimeää.',
        en: 'The group consists of representatives; the letter does not say who appoints them.',
      },
    },
  ],
  translations: translatedFromSwedish,
}
