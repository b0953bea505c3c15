import type { Ask } from '@torg/domain/programmes'
import { withEasySwedish } from '../../translations.ts'
import { networkSignUpLink } from '../links/listed.ts'
import { allBranches, asked, printed, verb } from './printed.ts'

/** What is asked under measure 3.2. */
export const network: Ask[] = [
  {
    ...asked,
    id: 'ogp5-delta-i-natverket',
    node: '3.2',
    order: 36,
    audiences: ['public-administration'],
    strength: 'wished',
    verb: verb('önskar'),
    text: {
      sv: 'Var aktiv i nätverket för öppen demokrati: där knyts kontakter och delas god praxis.',
      fi: 'Toimi aktiivisesti Avoin demokratia -verkostossa: siellä verkostoidutaan ja jaetaan omia hyviä käytäntöjä.',
      en: 'Be active in the Open Democracy Network: there contacts are made and good practice is shared.',
      'sv-simple':
        'Gå med i nätverket för öppen demokrati. Där kan ni träffa andra och berätta vad ni gör bra.',
    },
    respond: { link: networkSignUpLink, organisation: 'oppen-demokrati-natverk' },
    events: ['oppen-demokrati-natverk-2024-03-19'],
    sources: printed(
      'del 2, 3.2, stycke 1 efter punkterna',
      'Vi önskar att hela den offentliga förvaltningen deltar aktivt i nätverkets verksamhet.',
    ),
    translations: withEasySwedish,
  },
  {
    ...asked,
    id: 'ogp5-amnen-till-natverket',
    node: '3.2',
    order: 37,
    audiences: allBranches,
    strength: 'urged',
    verb: verb('uppmanas'),
    text: {
      sv: 'Ta upp angelägna ämnen och teman i nätverket, för kännedom eller diskussion.',
      fi: 'Tuo verkostoon ajankohtaisia asioita ja teemoja tiedoksi tai keskusteltavaksi.',
      en: 'Bring relevant matters and themes to the network, to be known or discussed.',
    },
    respond: { organisation: 'oppen-demokrati-natverk' },
    sources: printed(
      'del 2, 3.2, stycke 2 efter punkterna',
      'uppmanas att aktivt föra fram relevanta saker och teman för nätverket för öppen demokrati för kännedom och/eller diskussion',
    ),
  },
]
