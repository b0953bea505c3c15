import type { Programme } from '@torg/domain/programmes'
import { withEasySwedish } from '../translations.ts'
import { citeSeminar, citeStart, directive, founded, seminarEntry, startEntry } from './documents.ts'
import { group } from './group.ts'
import { nodes } from './nodes.ts'
import { progress } from './progress.ts'
import { missingYear } from './years.ts'

export const assignment: Programme = {
  id: 'uppdraget-digitala-investeringar',
  kind: 'assignment',
  name: {
    sv: 'Expertgruppens uppdrag om digitala investeringar',
    fi: 'Asiantuntijaryhmän tehtävä digitaalisista investoinneista',
    en: 'The expert group’s assignment on digital investments',
  },
  summary: {
    sv: 'På två år ska expertgruppen göra tjugo myndigheter bättre på digitala investeringar och sprida det som fungerar.',
    'sv-simple': 'Gruppen har två år på sig. Den ska hjälpa tjugo myndigheter att bli bättre på it.',
    fi: 'Kahdessa vuodessa asiantuntijaryhmän on autettava kahtakymmentä virastoa digitaalisissa investoinneissa ja levitettävä toimivia tapoja.',
    en: 'In two years the expert group is to make twenty agencies better at digital investments and spread what works.',
  },
  owner: group.id,
  participants: ['expertgruppens-tjugo-myndigheter', 'expertgruppens-referensgrupp', 'expertgruppens-kansli'],
  duration: 'P2Y',
  lifecycle: 'active',
  basis: [
    {
      kind: 'government-decision',
      title: {
        sv: 'Regeringens beslut att inrätta en expertgrupp för digitala investeringar',
        fi: 'Ruotsin hallituksen päätös digitaalisten investointien asiantuntijaryhmän asettamisesta',
        en: 'Decision of the Swedish Government to set up an expert group on digital investments',
      },
      on: founded,
    },
    { kind: 'directive', title: directive.title },
  ],
  goals: [
    {
      id: 'verksamhetsutveckling',
      text: {
        sv: 'Statliga myndigheter genomför sin verksamhetsutveckling bättre',
        fi: 'Valtion virastot kehittävät toimintaansa paremmin',
        en: 'State agencies are better at carrying out the development of their work',
      },
    },
    {
      id: 'snabbare-resultat',
      text: {
        sv: 'Reformer och ändrade uppgifter ger snabbare det resultat man vill ha',
        fi: 'Uudistukset ja muuttuneet tehtävät tuottavat nopeammin halutun tuloksen',
        en: 'Reforms and changed tasks give the wanted result sooner',
      },
    },
    {
      id: 'spridning',
      text: {
        sv: 'Erfarenheterna når snart fler myndigheter än de tjugo',
        fi: 'Kokemukset tavoittavat pian muitakin kuin nuo kaksikymmentä virastoa',
        en: 'The experience soon reaches more agencies than the twenty',
      },
    },
    {
      id: 'nytta',
      text: {
        sv: 'Arbetet visar snabbt att det gör nytta',
        fi: 'Työ osoittaa hyötynsä nopeasti',
        en: 'The work soon shows its benefit',
      },
    },
  ],
  governance: [
    { organisation: group.id, part: 'advises' },
    { organisation: 'expertgruppens-referensgrupp', part: 'assists' },
  ],
  nodes,
  milestones: [
    {
      id: 'beslutet',
      title: {
        sv: 'Regeringen inrättar expertgruppen',
        fi: 'Ruotsin hallitus asettaa asiantuntijaryhmän',
        en: 'The Swedish Government sets up the expert group',
      },
      when: founded,
    },
    {
      id: 'full-kraft',
      title: {
        sv: 'Arbetet börjar på allvar, i slutet av augusti',
        fi: 'Työ alkaa toden teolla elokuun lopulla',
        en: 'The work starts in earnest, at the end of August',
      },
      when: 'XXXX-08',
    },
    {
      id: 'forsta-seminariet',
      title: { sv: 'Det första seminariet', fi: 'Ensimmäinen seminaari', en: 'The first seminar' },
      when: 'XXXX-11-27',
      node: 'seminarieserie',
    },
  ],
  progress,
  documents: [directive.id, startEntry.id, seminarEntry.id],
  translations: withEasySwedish,
  sources: [
    citeStart('stycke 1', { fields: ['/goals/0', '/goals/1'] }),
    citeStart('stycke 3', {
      quote: 'Min ambition är att i slutet av augusti starta arbetet med full kraft.',
      fields: ['/milestones/1'],
    }),
    citeStart('stycke 3', { fields: ['/nodes/0', '/nodes/1', '/goals/2'] }),
    citeStart('stycke 4', {
      quote: 'Uppdraget är kort, bara två år',
      fields: ['/duration', '/goals/3', '/progress/0'],
    }),
    citeStart('stycke 5', { fields: ['/nodes/2', '/nodes/3', '/governance/1'] }),
    citeStart('stycke 6', { quote: 'på ett öppet och transparent sätt', fields: ['/nodes/9'] }),
    citeSeminar('stycke 1', {
      quote: 'Expertgruppen har haft tre möten och vid två tillfällen träffat myndighetscheferna',
      fields: ['/progress/1/counts'],
    }),
    citeSeminar('stycke 1', {
      quote: 'Vi har träffat alla tjugo myndigheter',
      fields: ['/progress/1/counts/0'],
    }),
    citeSeminar('stycke 2', {
      quote: 'tagit fram ett utkast på utgångspunkter och prioriteringskriterier',
      fields: ['/progress/2', '/nodes/4'],
    }),
    citeSeminar('stycke 2', {
      quote: 'börjar analysera digitala investeringar hos myndigheterna',
      fields: ['/progress/3', '/nodes/4', '/nodes/5'],
    }),
    citeSeminar('stycke 3', {
      quote: 'börjat publicera artiklar och intervjuer på sin webbsida',
      fields: ['/progress/4', '/nodes/6', '/nodes/7', '/nodes/8'],
    }),
    citeSeminar('stycke 4', {
      quote: 'löpande att redovisa sina rekommendationer, lärdomar och slutsatser',
      fields: ['/nodes/10'],
    }),
  ],
  issues: [
    missingYear('/milestones/0/when', 'Den 8 juni', '2017-06-08', startEntry.id),
    missingYear('/milestones/1/when', 'i slutet av augusti', '2017-08', startEntry.id),
    missingYear('/milestones/2/when', 'den 27 november', '2017-11-27', seminarEntry.id),
  ],
  stated: [
    {
      field: '/progress',
      basis: 'inferred',
      note: {
        sv: 'Inläggen är odaterade. Årstiderna följer av det som står i dem: en sommarhälsning, och ett seminarium i november som ligger framåt i tiden.',
        fi: 'Kirjoituksia ei ole päivätty. Vuodenajat seuraavat sisällöstä: kesätervehdyksestä ja tulevasta marraskuun seminaarista.',
        en: 'The entries bear no date. The seasons follow from what they say: a summer greeting, and a November seminar that lies ahead.',
      },
    },
    {
      field: '/lifecycle',
      basis: 'inferred',
      note: {
        sv: 'Så som det senare inlägget beskriver uppdraget.',
        fi: 'Siten kuin myöhempi kirjoitus tehtävää kuvaa.',
        en: 'As the later entry describes the assignment.',
      },
    },
  ],
}
