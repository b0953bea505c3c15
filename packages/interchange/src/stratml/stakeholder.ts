import type { Governance } from '@torg/domain/programmes'

/** A body's part in a plan, in words. */
export type Part = Governance['part'] | 'responsible' | 'partner' | 'participant'

const words: Record<string, Record<Part, string>> = {
  sv: {
    owns: 'svarar för programmet',
    steers: 'styr',
    prepares: 'bereder',
    assists: 'bistår',
    coordinates: 'samordnar',
    monitors: 'följer upp',
    advises: 'ger råd',
    responsible: 'ansvarig',
    partner: 'samarbetspart',
    participant: 'deltar',
  },
  fi: {
    owns: 'vastaa ohjelmasta',
    steers: 'ohjaa',
    prepares: 'valmistelee',
    assists: 'avustaa',
    coordinates: 'koordinoi',
    monitors: 'seuraa',
    advises: 'neuvoo',
    responsible: 'vastuutaho',
    partner: 'yhteistyötaho',
    participant: 'osallistuu',
  },
  en: {
    owns: 'owns the programme',
    steers: 'steers',
    prepares: 'prepares',
    assists: 'assists',
    coordinates: 'coordinates',
    monitors: 'monitors',
    advises: 'advises',
    responsible: 'responsible',
    partner: 'partner',
    participant: 'takes part',
  },
}

/** In Swedish, Finnish or (for any other language) English. */
export const sayPart = (part: Part, language: string): string => (words[language] ?? words.en)?.[part] ?? part
