import type { Organisation } from '@torg/domain/organisations'
import { withEasySwedish } from '../translations.ts'
import { citeSeminar, citeStart, directive, founded, startEntry } from './documents.ts'
import { missingYear } from './years.ts'

export const group: Organisation = {
  id: 'expertgruppen-for-digitala-investeringar',
  kind: 'expert-group',
  name: {
    sv: 'Expertgruppen för digitala investeringar',
    fi: 'Digitaalisten investointien asiantuntijaryhmä',
    en: 'Expert Group on Digital Investments',
  },
  otherNames: [{ name: { sv: 'Expertgruppen' }, use: 'short' }],
  description: {
    sv: 'En rådgivande grupp som den svenska regeringen har gett två år. Den hjälper tjugo myndigheter att välja och genomföra sina digitala investeringar bättre, och delar det den lär sig med fler.',
    'sv-simple':
      'Gruppen hjälper tjugo myndigheter. Den ger råd om hur myndigheterna ska använda sina pengar till it.',
    fi: 'Neuvoa-antava ryhmä, jolle Ruotsin hallitus on antanut kaksi vuotta. Se auttaa kahtakymmentä virastoa valitsemaan ja toteuttamaan digitaaliset investointinsa paremmin ja jakaa oppimaansa muillekin.',
    en: 'An advisory group to which the Swedish Government has given two years. It helps twenty agencies choose and carry out their digital investments better, and shares what it learns with others.',
  },
  mandate: {
    purpose: {
      sv: 'Att statliga myndigheter ska bli skickligare på att utveckla sin verksamhet och fortare få den effekt som reformer och ändrade uppgifter siktar på',
      fi: 'Jotta valtion virastot kehittäisivät toimintaansa taitavammin ja saisivat nopeammin vaikutuksen, johon uudistuksilla ja muuttuneilla tehtävillä pyritään',
      en: 'That state agencies become better at developing their work and sooner get the effect that reforms and changed tasks aim at',
    },
    decision: {
      by: 'regeringen-se',
      on: founded,
      link: {
        title: {
          sv: 'Expertgruppens kommittédirektiv',
          fi: 'Asiantuntijaryhmän komiteadirektiivi',
          en: 'Committee directive of the expert group',
        },
        status: 'missing',
      },
    },
    basis: [{ kind: 'directive', title: directive.title }],
    duration: 'P2Y',
    tasks: [
      {
        id: 'criteria',
        verb: 'prepare',
        text: {
          sv: 'Ta fram kriterier för att utvärdera digitala investeringar',
          fi: 'Laatia perusteet digitaalisten investointien arvioimiselle',
          en: 'Draw up criteria for evaluating digital investments',
        },
      },
      {
        id: 'analyses',
        verb: 'assess',
        text: {
          sv: 'Analysera myndigheternas digitala investeringar',
          fi: 'Analysoida virastojen digitaalisia investointeja',
          en: 'Analyse the digital investments of the agencies',
        },
      },
      {
        id: 'recommendations',
        verb: 'advise',
        text: {
          sv: 'Ge de tjugo myndigheterna råd och rekommendationer',
          fi: 'Antaa kahdellekymmenelle virastolle neuvoja ja suosituksia',
          en: 'Give the twenty agencies advice and recommendations',
        },
      },
      {
        id: 'knowledge',
        verb: 'promote',
        text: {
          sv: 'Bygga kunskap och sprida erfarenheter och goda exempel',
          fi: 'Rakentaa osaamista ja levittää kokemuksia ja hyviä esimerkkejä',
          en: 'Build knowledge and spread experience and good examples',
        },
      },
      {
        id: 'reporting',
        verb: 'inform',
        text: {
          sv: 'Fortlöpande berätta om rekommendationer, lärdomar och slutsatser',
          fi: 'Kertoa jatkuvasti suosituksista, opeista ja johtopäätöksistä',
          en: 'Report continuously on recommendations, lessons and conclusions',
        },
      },
    ],
  },
  composition: {
    sv: 'Ordföranden är utsedd. De andra ledamöterna höll på att utses när det första inlägget skrevs.',
    fi: 'Puheenjohtaja on nimetty. Muita jäseniä oltiin nimeämässä, kun ensimmäinen kirjoitus tehtiin.',
    en: 'The chair is appointed. The other members were being appointed when the first entry was written.',
  },
  lifecycle: 'active',
  founded,
  relations: [
    { kind: 'set-up-by', organisation: 'regeringen-se' },
    { kind: 'works-with', organisation: 'expertgruppens-tjugo-myndigheter' },
  ],
  country: 'SE',
  links: [
    {
      href: 'https://digitalainvesteringar.se/',
      title: {
        sv: 'Expertgruppens webbplats',
        fi: 'Asiantuntijaryhmän sivusto',
        en: 'Website of the expert group',
      },
      language: 'sv',
      status: 'unverified',
      asPrinted: 'digitalainvesteringar.se',
    },
  ],
  accounts: [
    { service: 'linkedin', handle: 'Expertgruppen för digitala investeringar' },
    { service: 'twitter', handle: '@expertgruppen' },
    { service: 'instagram', handle: '@expertgruppen' },
  ],
  translations: withEasySwedish,
  sources: [
    citeStart('ingressen', {
      quote: 'Den 8 juni fattade regeringen beslut om att inrätta en expertgrupp för digitala investeringar.',
      fields: ['/founded', '/mandate/decision', '/relations/0'],
    }),
    citeStart('stycke 1', { fields: ['/mandate/purpose'] }),
    citeStart('stycke 4', { quote: 'Uppdraget är kort, bara två år', fields: ['/mandate/duration'] }),
    citeStart('stycke 4', {
      quote: 'För närvarande pågår processen med att utse ledamöterna i expertgruppen',
      fields: ['/composition'],
    }),
    citeStart('stycke 5', {
      quote: 'ta fram kriterier för utvärdering av digitala investeringar',
      fields: ['/mandate/tasks/0'],
    }),
    citeSeminar('stycke 2', {
      quote: 'arbeta rådgivande och kunskapsuppbyggande',
      fields: ['/mandate/tasks/1', '/mandate/tasks/2', '/mandate/tasks/3'],
    }),
    citeSeminar('stycke 4', {
      quote:
        'Följ expertgruppens arbete på Linkedin, Expertgruppen för digitala investeringar, Twitter och Instagram @expertgruppen och genom webbsida digitalainvesteringar.se.',
      fields: ['/accounts', '/links', '/mandate/tasks/4'],
    }),
    citeSeminar('sista raden', { fields: ['/mandate/decision/link', '/mandate/basis'] }),
  ],
  issues: [
    missingYear('/founded', 'Den 8 juni', '2017-06-08', startEntry.id),
    missingYear('/mandate/decision/on', 'Den 8 juni', '2017-06-08', startEntry.id),
    {
      field: '/mandate/decision/link',
      kind: 'missing-target',
      note: {
        sv: 'Länken till direktivet har ingen adress i källan.',
        fi: 'Direktiivin linkissä ei ole lähteessä osoitetta.',
        en: 'The link to the directive has no address in the source.',
      },
      status: 'open',
    },
  ],
  stated: [
    {
      field: '/lifecycle',
      basis: 'inferred',
      note: {
        sv: 'Så som det senare inlägget beskriver gruppen. När de två åren tar slut går inte att räkna ut utan år.',
        fi: 'Siten kuin myöhempi kirjoitus ryhmää kuvaa. Kahden vuoden loppua ei voi laskea ilman vuosilukua.',
        en: 'As the later entry describes the group. The end of the two years cannot be worked out without the year.',
      },
    },
  ],
}
