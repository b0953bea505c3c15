import type { Ask } from '@torg/domain/programmes'
import { courses } from '../programme/courses.ts'
import { asked, printed, verb } from './printed.ts'

/** What is asked in the part on support and in the list of courses. */
export const support: Ask[] = [
  {
    ...asked,
    id: 'ogp5-utse-kontaktperson',
    order: 38,
    audiences: ['state-administration'],
    strength: 'asked',
    verb: verb('begärt'),
    text: {
      sv: 'Utse en kontaktperson till tjänstemannanätverket för öppen förvaltning.',
      fi: 'Nimeä yhteyshenkilö avoimen hallinnon virkamiesverkostoon.',
      en: "Appoint a contact person to the open government officials' network.",
    },
    respond: { contact: 'oppen-forvaltning-kontaktpersoner', email: 'avoinhallinto@vm.fi' },
    sources: printed(
      'del 4, stycke 4',
      'till vilket man begärt att alla myndigheter utser en företrädare som kontaktperson',
    ),
  },
  {
    ...asked,
    id: 'ogp5-eoppiva-kurser',
    order: 39,
    audiences: ['public-administration'],
    strength: 'encouraged',
    verb: verb('särskilt rekommenderas'),
    text: {
      sv: 'Låt personalen gå de nio utvalda kurserna i eOppiva.',
      fi: 'Anna henkilöstön suorittaa yhdeksän valittua eOppivan kurssia.',
      en: 'Have your staff take the nine selected courses in eOppiva.',
    },
    links: courses.flatMap(({ lifecycle, link }) => (lifecycle === 'published' && link ? link : [])),
    sources: printed(
      'länklista, länkar som anknyter till genomförandet',
      'eOppiva-utbildningar som särskilt rekommenderas för personalen',
    ),
    stated: [
      {
        field: '/audiences',
        basis: 'inferred',
        note: {
          sv: 'Brevet säger ”personalen”; det riktar sig till hela den offentliga förvaltningen.',
          fi: 'Kirjeessä lukee ”henkilöstölle”; se on osoitettu koko julkiselle hallinnolle.',
          en: 'The letter says “staff”; it is addressed to the whole public administration.',
        },
      },
    ],
  },
]
