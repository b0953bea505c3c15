import type { Ask } from '@torg/domain/programmes'
import { handbookLink } from '../links/listed.ts'
import { clearLanguageCoursesLink, easyLanguageCoursesLink, teamLink } from '../links/unaddressed.ts'
import { allBranches, asked, printed, verb } from './printed.ts'

const handbook = 'del 2, 1.2, stycke 1 efter punkterna'

/** What is asked under measure 1.2 about meeting people; what concerns language stands in `language.ts`. */
export const encounters: Ask[] = [
  {
    ...asked,
    id: 'ogp5-anvand-moteshandboken',
    node: '1.2',
    order: 13,
    audiences: allBranches,
    strength: 'wished',
    verb: verb('önskar'),
    text: {
      sv: 'Arbeta med handboken om demokratiska möten och gå utbildningen som bygger på den.',
      fi: 'Käytä työssäsi demokraattisten kohtaamisten käsikirjaa ja siihen perustuvaa koulutusta.',
      en: 'Work with the handbook of democratic encounters, and take the training that builds on it.',
    },
    links: [handbookLink],
    sources: printed(
      handbook,
      'aktivt utnyttjar handboken om demokratiska möten (Demokraattisten kohtaamisten käsikirja) i sitt arbete och den utbildning som baserar sig på den',
    ),
  },
  {
    ...asked,
    id: 'ogp5-dela-handbokserfarenheter',
    node: '1.2',
    order: 14,
    audiences: allBranches,
    strength: 'wished',
    verb: verb('önskar'),
    text: {
      sv: 'Berätta hur det har gått med handboken – åtminstone för teamet för öppen förvaltning.',
      fi: 'Kertokaa käsikirjan käytöstä saaduista kokemuksista – ainakin avoimen hallinnon tiimille.',
      en: 'Share your experience of the handbook – at least with the open government team.',
    },
    respond: { contact: 'oppen-forvaltning-team', organisation: 'oppen-forvaltning-team' },
    links: [teamLink],
    sources: printed(
      handbook,
      'dela med sig av sina erfarenheter i att utnyttja handboken åtminstone med teamet för öppen förvaltning',
    ),
  },
  {
    ...asked,
    id: 'ogp5-natkurser',
    node: '1.2',
    order: 15,
    audiences: allBranches,
    strength: 'wished',
    verb: verb('önskar'),
    text: {
      sv: 'Gå de kostnadsfria nätkurserna i eOppiva om lättläst språk och om begripligt myndighetsspråk, och den om demokratiska möten när den kommer. De är öppna för alla.',
      fi: 'Käykää eOppivan maksuttomat, kaikille avoimet verkkokurssit selkokielestä ja ymmärrettävästä virkakielestä, ja demokraattisten kohtaamisten kurssi, kun se valmistuu.',
      en: "Take eOppiva's free online courses on easy language and clear official language, and the one on democratic encounters when it is out. They are open to everyone.",
    },
    links: [easyLanguageCoursesLink, clearLanguageCoursesLink],
    sources: printed(
      'del 2, 1.2, stycke 2 efter punkterna',
      'aktivt utnyttjar de gratis och redan publicerade nätkurserna för lättläst språk och begripligt myndighetsspråk som är öppna för alla',
    ),
  },
]
