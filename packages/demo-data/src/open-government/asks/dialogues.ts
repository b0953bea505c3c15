import type { Ask } from '@torg/domain/programmes'
import { withEasySwedish } from '../../translations.ts'
import { dialoguesLink } from '../links/listed.ts'
import { hostDialogueLink, teamLink } from '../links/unaddressed.ts'
import { asked, local, printed, verb } from './printed.ts'

const stateQuote =
  'Statsförvaltningen uppmanas att ordna diskussioner inom de nationella dialogerna och utnyttja den information som den får från sina egna dialoger'
const localQuote =
  'Kommunerna och välfärdsområdena uppmanas ordna diskussioner inom den nationella dialogerna och utnyttja den information de får fram från dem.'

/** What is asked under measure 1.1. */
export const dialogues: Ask[] = [
  {
    ...asked,
    id: 'ogp5-ordna-dialoger-staten',
    node: '1.1',
    order: 8,
    audiences: ['state-administration'],
    strength: 'urged',
    verb: verb('uppmanas'),
    text: {
      sv: 'Ordna diskussioner som en del av de nationella dialogerna.',
      fi: 'Järjestä keskusteluja osana kansallisia dialogeja.',
      en: 'Hold discussions as part of the National Dialogues.',
    },
    respond: { link: hostDialogueLink },
    links: [dialoguesLink],
    sources: printed('del 2, 1.1, stycke 1 efter punkterna', stateQuote),
  },
  {
    ...asked,
    id: 'ogp5-anvand-dialoger-staten',
    node: '1.1',
    order: 9,
    audiences: ['state-administration'],
    strength: 'urged',
    verb: verb('uppmanas'),
    text: {
      sv: 'Använd det som kommer fram i egna dialoger och i de nationella sammandragen när politik bereds och verksamhet utvecklas.',
      fi: 'Hyödynnä omien dialogien antia ja kansallisten dialogien yhteenvetoja politiikan valmistelussa ja kehittämistyössä.',
      en: 'Use what your own dialogues and the national summaries bring out when policy is prepared and work is developed.',
    },
    links: [dialoguesLink],
    sources: printed('del 2, 1.1, stycke 1 efter punkterna', stateQuote),
  },
  {
    ...asked,
    id: 'ogp5-ordna-dialoger-lokalt',
    node: '1.1',
    order: 10,
    audiences: local,
    strength: 'urged',
    verb: verb('uppmanas'),
    text: {
      sv: 'Ordna diskussioner på orten som en del av de nationella dialogerna.',
      fi: 'Järjestä paikkakunnalla keskusteluja osana kansallisia dialogeja.',
      en: 'Hold local discussions as part of the National Dialogues.',
      'sv-simple': 'Bjud in människor till samtal. Samtalen kallas nationella dialoger.',
    },
    respond: { link: hostDialogueLink },
    links: [dialoguesLink],
    sources: printed('del 2, 1.1, stycke 2 efter punkterna', localQuote),
    translations: withEasySwedish,
  },
  {
    ...asked,
    id: 'ogp5-anvand-dialoger-lokalt',
    node: '1.1',
    order: 11,
    audiences: local,
    strength: 'urged',
    verb: verb('uppmanas'),
    text: {
      sv: 'Ta vara på det som dialogerna ger.',
      fi: 'Hyödynnä sitä, mitä dialogeista saadaan.',
      en: 'Make use of what the dialogues yield.',
      'sv-simple': 'Använd det som människor berättar i samtalen.',
    },
    links: [dialoguesLink],
    sources: printed('del 2, 1.1, stycke 2 efter punkterna', localQuote),
    translations: withEasySwedish,
  },
  {
    ...asked,
    id: 'ogp5-dela-dialoglardomar',
    node: '1.1',
    order: 12,
    audiences: ['everyone'],
    strength: 'urged',
    verb: verb('uppmanar varmt'),
    text: {
      sv: 'Berätta för teamet vad ni lärt er av att ordna nationella dialoger, och vad som fungerat bra.',
      fi: 'Kertokaa tiimille, mitä olette oppineet kansallisten dialogien järjestämisestä ja mikä on toiminut hyvin.',
      en: 'Tell the team what you have learned from holding National Dialogues, and what has worked well.',
    },
    respond: { contact: 'oppen-forvaltning-team', organisation: 'oppen-forvaltning-team' },
    links: [teamLink],
    sources: printed(
      'del 2, 1.1, stycke 3 efter punkterna',
      'Vi uppmanar varmt alla aktörer att dela med sig av goda praxis och lärdomar gällande ordnandet av nationella dialoger',
    ),
  },
]
