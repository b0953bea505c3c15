import type { Ask } from '@torg/domain/programmes'
import { withEasySwedish } from '../../translations.ts'
import { oecdPrinciplesLink } from '../links/listed.ts'
import { asked, local, printed, verb } from './printed.ts'

const duty = 'del 1, stycke 5'
const consideration = 'del 2, stycke 2'
const considerationQuote =
  'Vi önskar att kommunerna, välfärdsområdena och de statliga ämbetsverken tar hänsyn till åtagandena i sitt arbete samt främjar och utvecklar öppen förvaltning i sin verksamhet.'

/** What is asked for the programme as a whole. */
export const wholeAdministration: Ask[] = [
  {
    ...asked,
    id: 'ogp5-framja-oppenhet',
    order: 1,
    audiences: ['public-administration'],
    strength: 'obliged',
    verb: verb('är en uppgift för'),
    text: {
      sv: 'Främja en öppnare förvaltning – det hör till alla delar av den offentliga sektorn.',
      fi: 'Edistä avointa hallintoa – se kuuluu koko julkiselle hallinnolle.',
      en: 'Promote open government – it is a task for every part of the public administration.',
    },
    sources: printed(
      duty,
      'Att främja öppen förvaltning är en uppgift för hela den offentliga förvaltningen.',
    ),
  },
  {
    ...asked,
    id: 'ogp5-fortsatt-oppna',
    order: 2,
    audiences: ['public-administration'],
    strength: 'obliged',
    verb: verb('måste'),
    text: {
      sv: 'Fortsätt att öppna förvaltningen, eftersom världen förändras och människor väntar sig mer.',
      fi: 'Jatka hallinnon avaamista, sillä maailma muuttuu ja ihmiset odottavat enemmän.',
      en: 'Keep making administration more open, as the world changes and people expect more.',
    },
    sources: printed(duty, 'måste förvaltningen fortsätta att arbeta för större öppenhet'),
  },
  {
    ...asked,
    id: 'ogp5-oecd-principer',
    order: 3,
    audiences: ['public-administration'],
    strength: 'binding',
    verb: verb('är bindande för'),
    text: {
      sv: 'Följ OECD:s principer för öppen förvaltning; som OECD-land är Finland bundet av dem.',
      fi: 'Noudata OECD:n avoimen hallinnon periaatteita; ne sitovat Suomea OECD-maana.',
      en: "Follow the OECD's principles of open government; as an OECD country Finland is bound by them.",
    },
    links: [oecdPrinciplesLink],
    sources: printed(duty, 'principerna för öppen förvaltning som är bindande för OECD-länderna'),
    stated: [
      {
        field: '/audiences',
        basis: 'inferred',
        note: {
          sv: 'Det som binds är OECD-länderna; i Finland är det den offentliga förvaltningen som ska leva efter principerna.',
          fi: 'Periaatteet sitovat OECD-maita; Suomessa niitä noudattaa julkinen hallinto.',
          en: 'The principles bind OECD countries; in Finland it is the public administration that lives by them.',
        },
      },
    ],
  },
  {
    ...asked,
    id: 'ogp5-genomfor-atagandena',
    order: 4,
    audiences: [...local, 'state-authorities', 'ministries'],
    strength: 'obliged',
    verb: verb('Det ankommer på'),
    text: {
      sv: 'Genomför handlingsprogrammets åtaganden i den egna organisationen.',
      fi: 'Toteuta toimintaohjelman sitoumukset omassa organisaatiossasi.',
      en: "Carry out the action plan's commitments in your own organisation.",
      'sv-simple': 'Varje kommun, välfärdsområde och myndighet ska göra det som planen lovar.',
    },
    sources: printed(
      duty,
      'Det ankommer på varje kommun, välfärdsområde, statligt ämbetsverk och ministerium att genomföra åtagandena i handlingsprogrammet.',
    ),
    translations: withEasySwedish,
  },
  {
    ...asked,
    id: 'ogp5-oppenhet-som-grundvardering',
    order: 5,
    audiences: ['public-administration'],
    strength: 'obliged',
    verb: verb('måste'),
    text: {
      sv: 'Låt öppenheten vara en grundvärdering i det du som tjänsteman eller tjänsteinnehavare tänker och gör: för människor och föreningar är det du som är förvaltningen.',
      fi: 'Pidä avoimuutta perusarvona siinä, mitä virkamiehenä tai viranhaltijana ajattelet ja teet: ihmisille ja järjestöille hallinto olet sinä.',
      en: 'Let openness be a basic value in what you think and do as an official: to people and organisations, the administration is you.',
    },
    sources: printed(duty, 'därför måste öppenhet vara en grundvärdering i våra tankar och handlingar'),
    stated: [
      {
        field: '/audiences',
        basis: 'inferred',
        note: {
          sv: 'Brevet skriver ”våra” och talar om varje tjänsteman och tjänsteinnehavare.',
          fi: 'Kirjeessä lukee ”meidän” ja puhutaan jokaisesta virkamiehestä ja viranhaltijasta.',
          en: 'The letter writes “our” and speaks of each and every official.',
        },
      },
    ],
  },
  {
    ...asked,
    id: 'ogp5-beakta-atagandena',
    order: 6,
    audiences: [...local, 'state-authorities'],
    strength: 'wished',
    verb: verb('önskar'),
    text: {
      sv: 'Ta åtagandena i beaktande i det dagliga arbetet.',
      fi: 'Ota sitoumukset huomioon arjen työssä.',
      en: 'Take the commitments into account in daily work.',
    },
    sources: printed(consideration, considerationQuote),
  },
  {
    ...asked,
    id: 'ogp5-utveckla-oppenhet',
    order: 7,
    audiences: [...local, 'state-authorities'],
    strength: 'wished',
    verb: verb('önskar'),
    text: {
      sv: 'Främja och utveckla öppenheten i den egna verksamheten.',
      fi: 'Edistä ja kehitä avoimuutta omassa toiminnassasi.',
      en: 'Promote and develop openness in your own activities.',
    },
    sources: printed(consideration, considerationQuote),
  },
]
