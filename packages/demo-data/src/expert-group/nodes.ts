import type { ProgrammeNode } from '@torg/domain/programmes'
import { firstSeminar } from './seminars.ts'

/** What the group sets out to do, in the order in which the two entries tell it. */
export const nodes: ProgrammeNode[] = [
  {
    id: 'arbetsprocesser',
    kind: 'workstream',
    title: {
      sv: 'Smidiga arbetsprocesser för gruppen',
      fi: 'Ryhmän sujuvat työprosessit',
      en: 'Smooth ways of working for the group',
    },
  },
  {
    id: 'relationer',
    kind: 'workstream',
    title: {
      sv: 'Relationer till de tjugo myndigheterna och deras förtroende',
      fi: 'Suhteet kahteenkymmeneen virastoon ja niiden luottamus',
      en: 'Relations with the twenty agencies, and their trust',
    },
    partners: ['expertgruppens-tjugo-myndigheter'],
  },
  {
    id: 'kriterier',
    kind: 'workstream',
    title: {
      sv: 'Kriterier för att utvärdera digitala investeringar',
      fi: 'Perusteet digitaalisten investointien arvioimiselle',
      en: 'Criteria for evaluating digital investments',
    },
    partners: ['expertgruppens-tjugo-myndigheter'],
  },
  {
    id: 'referensgrupp',
    kind: 'action',
    parent: 'kriterier',
    title: {
      sv: 'En referensgrupp med myndigheternas experter',
      fi: 'Viiteryhmä virastojen asiantuntijoista',
      en: 'A reference group of the agencies’ experts',
    },
    responsible: ['expertgruppens-referensgrupp'],
  },
  {
    id: 'analyser',
    kind: 'workstream',
    title: {
      sv: 'Analyser av myndigheternas digitala investeringar',
      fi: 'Virastojen digitaalisten investointien analyysit',
      en: 'Analyses of the agencies’ digital investments',
    },
  },
  {
    id: 'rekommendationer',
    kind: 'workstream',
    title: {
      sv: 'Rekommendationer till myndigheterna',
      fi: 'Suositukset virastoille',
      en: 'Recommendations to the agencies',
    },
  },
  {
    id: 'kunskap',
    kind: 'workstream',
    title: {
      sv: 'Kunskap som delas med fler myndigheter',
      fi: 'Useammille virastoille jaettava osaaminen',
      en: 'Knowledge shared with more agencies',
    },
  },
  {
    id: 'artiklar',
    kind: 'action',
    parent: 'kunskap',
    title: {
      sv: 'Artiklar och intervjuer på webbplatsen',
      fi: 'Artikkelit ja haastattelut sivustolla',
      en: 'Articles and interviews on the website',
    },
  },
  {
    id: 'seminarieserie',
    kind: 'action',
    parent: 'kunskap',
    title: { sv: 'En seminarieserie', fi: 'Seminaarisarja', en: 'A series of seminars' },
    events: [firstSeminar.id],
  },
  {
    id: 'oppenhet',
    kind: 'workstream',
    title: {
      sv: 'Öppet arbete som andra kan följa och delta i',
      fi: 'Avoin työ, jota muut voivat seurata ja johon he voivat osallistua',
      en: 'Open work that others can follow and take part in',
    },
  },
  {
    id: 'redovisning',
    kind: 'action',
    parent: 'oppenhet',
    title: {
      sv: 'Löpande redovisning av rekommendationer, lärdomar och slutsatser',
      fi: 'Jatkuva kertominen suosituksista, opeista ja johtopäätöksistä',
      en: 'Continuous reporting of recommendations, lessons and conclusions',
    },
  },
]
