import type { LegalBasis } from '@torg/domain/organisations'

const title = { sv: 'Regeringsprogrammet', fi: 'Hallitusohjelma', en: 'Government Programme' }

/** What the Government Programme says, sentence by sentence. */
export const basis: LegalBasis[] = [
  {
    kind: 'government-programme',
    title,
    quote: {
      text: 'Utnyttjandet av ny teknik på ett effektivt sätt ska främjas i syfte att möjliggöra ett flexibelt liv, arbete och företagande som är oberoende av platsen.',
      language: 'sv',
    },
  },
  {
    kind: 'government-programme',
    title,
    quote: {
      text: 'Arbetsuppgifter inom staten ska organiseras så att multilokalitet och platsoberoende sätt att arbeta som möjliggörs av smarta tekniklösningar utnyttjas.',
      language: 'sv',
    },
  },
  {
    kind: 'government-programme',
    title,
    quote: {
      text: 'Regionaliseringslagstiftningen ska revideras i enlighet med den strategi som utarbetas före utgången av 2019.',
      language: 'sv',
    },
  },
]
