import type { Organisation } from '@torg/domain/organisations'
import { translatedFromSwedish } from '../translations.ts'
import { citeSeminar, citeStart } from './documents.ts'
import { group } from './group.ts'

const agencies: Organisation = {
  id: 'expertgruppens-tjugo-myndigheter',
  kind: 'other',
  name: {
    sv: 'De tjugo myndigheterna',
    fi: 'Kaksikymmentä virastoa',
    en: 'The twenty agencies',
  },
  description: {
    sv: 'De statliga myndigheter som ska arbeta ihop med expertgruppen och få dess rekommendationer. De nämns inte vid namn.',
    fi: 'Valtion virastot, jotka työskentelevät asiantuntijaryhmän kanssa ja saavat sen suositukset. Niitä ei mainita nimeltä.',
    en: 'The state agencies that are to work with the expert group and get its recommendations. They are not named.',
  },
  size: { number: 20, of: { sv: 'statliga myndigheter', fi: 'valtion virastoa', en: 'state agencies' } },
  lifecycle: 'active',
  relations: [{ kind: 'works-with', organisation: group.id }],
  country: 'SE',
  translations: translatedFromSwedish,
  sources: [
    citeStart('stycke 3', { quote: 'de tjugo myndigheter som berörs av uppdraget' }),
    citeSeminar('stycke 1', { quote: 'som ska få rekommendationer från oss' }),
  ],
  issues: [
    {
      field: '/name',
      kind: 'missing-value',
      note: {
        sv: 'Källan räknar myndigheterna men namnger ingen av dem.',
        fi: 'Lähteessä on virastojen määrä, ei yhtäkään nimeä.',
        en: 'The source counts the agencies but names none of them.',
      },
      status: 'open',
    },
  ],
}

const secretariat: Organisation = {
  id: 'expertgruppens-kansli',
  kind: 'secretariat',
  name: {
    sv: 'Expertgruppens kansli',
    fi: 'Asiantuntijaryhmän sihteeristö',
    en: 'Secretariat of the expert group',
  },
  description: {
    sv: 'Personal anställs till kansliet.',
    fi: 'Sihteeristöön palkataan henkilöstöä.',
    en: 'Staff are being recruited to the secretariat.',
  },
  lifecycle: 'forming',
  relations: [{ kind: 'secretariat-of', organisation: group.id }],
  country: 'SE',
  translations: translatedFromSwedish,
  sources: [citeStart('stycke 4', { quote: 'rekrytering av personal till kansliet' })],
}

const referenceGroup: Organisation = {
  id: 'expertgruppens-referensgrupp',
  kind: 'reference-group',
  name: {
    sv: 'Expertgruppens referensgrupp',
    fi: 'Asiantuntijaryhmän viiteryhmä',
    en: 'Reference group of the expert group',
  },
  description: {
    sv: 'Tanken är att myndigheterna genom den ska vara nära med när kriterierna tas fram.',
    fi: 'Ajatuksena on, että virastot ovat sen kautta läheisesti mukana perusteita laadittaessa.',
    en: 'The idea is that through it the agencies take a close part in drawing up the criteria.',
  },
  composition: {
    sv: 'Experter från de berörda myndigheterna',
    fi: 'Asiantuntijoita mukana olevista virastoista',
    en: 'Experts from the agencies concerned',
  },
  lifecycle: 'planned',
  relations: [{ kind: 'attached-to', organisation: group.id }],
  country: 'SE',
  translations: translatedFromSwedish,
  sources: [
    citeStart('stycke 5', { quote: 'genom att bilda en referensgrupp med experter från myndigheterna' }),
  ],
}

const countyBoards: Organisation = {
  id: 'lansstyrelserna',
  kind: 'state-authority',
  name: {
    sv: 'Länsstyrelserna',
    fi: 'Ruotsin lääninhallitukset',
    en: 'County administrative boards of Sweden',
  },
  matters: [
    {
      id: 'simplification',
      name: { sv: 'Förenklingsarbete', fi: 'Yksinkertaistamistyö', en: 'Simplification work' },
    },
  ],
  lifecycle: 'active',
  country: 'SE',
  translations: translatedFromSwedish,
  sources: [citeStart('stycke 2', { quote: 'samordna alla länsstyrelsers förenklingsarbete' })],
}

export const bodies: Organisation[] = [agencies, secretariat, referenceGroup, countyBoards]
