import type { Ask } from '@torg/domain/programmes'
import { allBranches, asked, printed, verb } from './printed.ts'

const paragraph = 'del 2, 3.1, stycke 1 efter punkterna'
const respond = { email: 'avoinhallinto@gov.fi', contact: 'oppen-forvaltning-team' }

/** What is asked under measure 3.1. */
export const goodPractice: Ask[] = [
  {
    ...asked,
    id: 'ogp5-dela-god-praxis',
    node: '3.1',
    order: 32,
    audiences: allBranches,
    strength: 'wished',
    verb: verb('önskar'),
    text: {
      sv: 'Ge exempel på god praxis.',
      fi: 'Jaa esimerkkejä hyvistä käytännöistä.',
      en: 'Share examples of good practice.',
    },
    respond,
    sources: printed(paragraph, 'delar med sig av exempel på god praxis'),
  },
  {
    ...asked,
    id: 'ogp5-onskemal-om-god-praxis',
    node: '3.1',
    order: 33,
    audiences: allBranches,
    strength: 'wished',
    verb: verb('önskar'),
    text: {
      sv: 'Säg var god praxis skulle behövas allra mest.',
      fi: 'Kerro, mihin hyviä käytäntöjä olisi erityisen tarpeen kehittää.',
      en: 'Say where good practice would be most needed.',
    },
    respond,
    sources: printed(paragraph, 'åsikter om saker för vilka det vore särskilt bra att utveckla god praxis'),
  },
  {
    ...asked,
    id: 'ogp5-god-praxis-i-natverk',
    node: '3.1',
    order: 34,
    audiences: ['everyone'],
    strength: 'encouraged',
    verb: verb('uppmuntrar'),
    text: {
      sv: 'För god praxis vidare i olika nätverk och sammanhang.',
      fi: 'Vie hyviä käytäntöjä eteenpäin eri verkostoissa ja tilanteissa.',
      en: 'Pass good practice on in different networks and situations.',
    },
    respond,
    sources: printed(
      paragraph,
      'Vi uppmuntrar att god praxis delas i olika nätverk och i olika situationer.',
    ),
    stated: [
      {
        field: '/audiences',
        basis: 'inferred',
        note: {
          sv: 'Meningen nämner ingen; nästa riktar sig till alla.',
          fi: 'Virkkeessä ei mainita ketään; seuraava on osoitettu kaikille.',
          en: 'The sentence names nobody; the next is addressed to everyone.',
        },
      },
    ],
  },
  {
    ...asked,
    id: 'ogp5-anvand-andras-praxis',
    node: '3.1',
    order: 35,
    audiences: ['everyone'],
    strength: 'encouraged',
    verb: verb('uppmuntrar vi varmt'),
    text: {
      sv: 'Lär av andras goda praxis när ni utvecklar er egen verksamhet.',
      fi: 'Hyödyntäkää muiden hyviä käytäntöjä, kun kehitätte omaa toimintaanne.',
      en: "Use others' good practice when you develop your own activities.",
    },
    respond,
    sources: printed(
      paragraph,
      'Dessutom uppmuntrar vi varmt alla att utnyttja andra aktörernas goda praxis',
    ),
  },
]
