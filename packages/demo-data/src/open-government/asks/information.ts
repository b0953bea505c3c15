import type { Ask } from '@torg/domain/programmes'
import { aiRecommendationsLink } from '../links/unaddressed.ts'
import { allBranches, asked, printed, verb } from './printed.ts'

const threeWishes = 'del 2, 2.1, stycke 1 efter punkterna'
const invoices = 'del 2, 2.1, stycke 2 efter punkterna'

/** What is asked under measure 2.1. */
export const information: Ask[] = [
  {
    ...asked,
    id: 'ogp5-bekampa-falsk-information',
    node: '2.1',
    order: 23,
    audiences: allBranches,
    strength: 'wished',
    verb: verb('önskar'),
    text: {
      sv: 'Hjälp till att bekämpa felaktig information och desinformation.',
      fi: 'Osallistu aktiivisesti väärän tiedon ja disinformaation torjuntaan.',
      en: 'Take an active part in countering misinformation and disinformation.',
    },
    sources: printed(threeWishes, 'aktivt deltar i bekämpningen av felaktig information och desinformation'),
  },
  {
    ...asked,
    id: 'ogp5-oppna-datalager',
    node: '2.1',
    order: 24,
    audiences: allBranches,
    strength: 'wished',
    verb: verb('önskar'),
    text: {
      sv: 'Fortsätt att öppna datalager så som de nationella anvisningarna säger.',
      fi: 'Jatka tietovarantojen avaamista kansallisten ohjeiden mukaan.',
      en: 'Go on opening your data, as the national guidelines say.',
    },
    sources: printed(threeWishes, 'fortsätter att öppna sina datalager enligt de nationella anvisningarna'),
  },
  {
    ...asked,
    id: 'ogp5-etisk-ai',
    node: '2.1',
    order: 25,
    audiences: allBranches,
    strength: 'wished',
    verb: verb('önskar'),
    text: {
      sv: 'Främja ett etiskt bruk av artificiell intelligens.',
      fi: 'Edistä tekoälyn eettistä hyödyntämistä.',
      en: 'Promote the use of artificial intelligence in an ethical way.',
    },
    links: [aiRecommendationsLink],
    sources: printed(threeWishes, 'främja utnyttjandet artificiell intelligens på ett etiskt sätt'),
  },
  {
    ...asked,
    id: 'ogp5-inkopsfakturor-promemoria',
    node: '2.1',
    order: 26,
    audiences: allBranches,
    strength: 'urged',
    verb: verb('uppmanas'),
    text: {
      sv: 'Läs promemorian om öppna uppgifter ur inköpsfakturor.',
      fi: 'Tutustu muistioon ostolaskudatan avaamisesta.',
      en: 'Read the memorandum on opening purchase invoice data.',
    },
    links: [
      {
        title: {
          sv: 'Promemorian om inköpsfakturadata',
          fi: 'Muistio ostolaskudatasta',
          en: 'The memorandum on purchase invoice data',
        },
        status: 'missing',
      },
    ],
    sources: printed(invoices, 'uppmanas att bekanta sig med promemorian om att öppna inköpsfakturadata'),
  },
  {
    ...asked,
    id: 'ogp5-inkopsfakturor-utveckling',
    node: '2.1',
    order: 27,
    audiences: allBranches,
    strength: 'urged',
    verb: verb('uppmanas'),
    text: {
      sv: 'Var med och utveckla hur uppgifter ur inköpsfakturor öppnas.',
      fi: 'Osallistu ostolaskudatan avaamisen kehittämiseen.',
      en: 'Join in developing how purchase invoice data is opened.',
    },
    condition: {
      sv: 'I den mån resurserna räcker',
      fi: 'Resurssien mukaan',
      en: 'As resources allow',
    },
    sources: printed(invoices, 'delta i utvecklingsarbetet i mån av sina resurser'),
  },
]
