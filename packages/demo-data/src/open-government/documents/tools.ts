import type { PublicDocument } from '@torg/domain/programmes'
import { translatedFromSwedish } from '../../translations.ts'
import { cite } from '../letter.ts'
import { handbookLink } from '../links/listed.ts'
import { aiRecommendationsLink } from '../links/unaddressed.ts'

/** What the letter gives its readers to work with. */
export const tools: PublicDocument[] = [
  {
    id: 'demokratiska-moten-handbok',
    kind: 'handbook',
    title: {
      fi: 'Demokraattisten kohtaamisten käsikirja',
      sv: 'Handboken för demokratiska möten',
      en: 'Handbook of democratic encounters',
    },
    summary: {
      sv: 'Finskspråkig handbok om mötet mellan människor och offentliga tjänster, sprungen ur Försvarsdialoger för demokratin. Utbildning i eOppiva bygger på den.',
      fi: 'Suomenkielinen käsikirja ihmisten ja julkisten palvelujen kohtaamisista; sen pohjana ovat demokratian puolustusdialogit. eOppivan koulutus perustuu siihen.',
      en: 'Handbook, in Finnish, on how people and public services meet; it grew out of dialogues in defence of democracy. Training in eOppiva builds on it.',
    },
    languages: ['fi'],
    links: [handbookLink],
    sources: [
      cite('del 2, 1.2, punkt 2', {
        quote: 'handboken som grundar sig på Försvarsdialoger för demokratin',
      }),
      cite('länklista, länkar som anknyter till genomförandet', {
        quote: 'Handboken för demokratiska möten',
      }),
    ],
    translations: translatedFromSwedish,
  },
  {
    id: 'ai-etik-rekommendationer',
    kind: 'recommendation',
    title: {
      sv: 'Etiska rekommendationer för artificiell intelligens',
      fi: 'Tekoälyn eettiset suositukset',
      en: 'Ethical recommendations on artificial intelligence',
    },
    publisher: 'vm',
    links: [aiRecommendationsLink],
    sources: [
      cite('del 2, 2.1, punkt 4', {
        quote: 'finansministeriets etiska rekommendationer för artificiell intelligens',
      }),
    ],
    translations: translatedFromSwedish,
  },
  {
    id: 'inkopsfakturadata-promemoria',
    kind: 'memorandum',
    title: {
      sv: 'Promemoria om att öppna inköpsfakturadata',
      fi: 'Muistio ostolaskudatan avaamisesta',
      en: 'Memorandum on opening purchase invoice data',
    },
    sources: [cite('del 2, 2.1, stycke 2', { quote: 'promemorian om att öppna inköpsfakturadata' })],
    issues: [
      {
        field: '/links',
        kind: 'missing-target',
        note: {
          sv: 'Brevet ber läsaren ta del av promemorian men säger varken var den finns eller vem som skrivit den.',
          fi: 'Kirje pyytää tutustumaan muistioon, mutta ei kerro, mistä sen löytää tai kuka sen on laatinut.',
          en: 'The letter asks its reader to study the memorandum, but says neither where it is nor who wrote it.',
        },
        status: 'open',
      },
    ],
    translations: translatedFromSwedish,
  },
]
