import type { Programme } from '@torg/domain/programmes'
import { withEasySwedish } from '../translations.ts'
import { basis } from './basis.ts'
import { governance } from './bodies.ts'
import { cite, slides } from './document.ts'
import { nodes } from './nodes.ts'
import { relatedProgrammes } from './related.ts'

const aims = 'bilden Mål och uppgifter'

export const programme: Programme = {
  id: 'regionaliseringsstrategin',
  kind: 'project',
  name: {
    sv: 'Strategiprojektet för regionalisering',
    fi: 'Alueellistamisen strategiahanke',
    en: 'Regionalisation strategy project',
  },
  summary: {
    sv: 'Hur ska staten finnas i regionerna under 2020-talet? Projektet tog fram riktlinjer tillsammans med dem som arbetar där.',
    'sv-simple':
      'Var ska statens kontor finnas? Var kan de som arbetar för staten arbeta? Projektet gav svar på de frågorna.',
    fi: 'Miten valtio on läsnä alueilla 2020-luvulla? Hanke laati linjaukset yhdessä alueilla työskentelevien kanssa.',
    en: 'How should the State be present in the regions in the 2020s? The project drew up guidelines together with those who work there.',
  },
  description: {
    sv: 'Strategin bereddes öppet och över förvaltningsgränserna, ihop med samarbetsparterna. Underlaget kom från fyra regionala evenemang, ett riksomfattande evenemang, webbarbete, statistik och en enkät.',
    fi: 'Strategiaa valmisteltiin avoimesti ja yli hallinnonrajojen yhteistyötahojen kanssa. Aineisto saatiin neljästä aluetilaisuudesta, valtakunnallisesta tilaisuudesta, verkkotyöskentelystä, tilastoista ja kyselystä.',
    en: 'The strategy was prepared openly and across administrative borders, together with partners. Its material came from four regional events, a national event, online work, statistics and a survey.',
  },
  owner: 'vm',
  term: '2019-10-25/2020-03-31',
  lifecycle: 'closed',
  basis,
  goals: [
    {
      id: 'riktlinjer',
      text: {
        sv: 'Ta fram strategiska riktlinjer för hurdan verksamhet och närvaro staten vill ha i regionerna på 2020-talet, så att ämbetsverken klarar sina uppgifter och betjänar människor och företag efter deras behov och språk',
        fi: 'Laatia strategiset linjaukset siitä, millaista toimintaa ja läsnäoloa valtio tavoittelee alueilla 2020-luvulla, jotta virastot hoitavat tehtävänsä ja palvelevat ihmisiä ja yrityksiä näiden tarpeiden ja kielen mukaan',
        en: 'Draw up strategic guidelines on the work and presence that the State wants in the regions in the 2020s, so that agencies carry out their tasks and serve people and businesses according to their needs and language',
      },
    },
    {
      id: 'forandringar',
      text: {
        sv: 'Utreda vad detta förändrar i målen och principerna för regionerna',
        fi: 'Selvittää, mitä tämä muuttaa alueellisissa tavoitteissa ja toimintaperiaatteissa',
        en: 'Find out what this changes in the regional aims and principles',
      },
    },
    {
      id: 'grund-for-lagen',
      text: {
        sv: 'Ge principerna som regionaliseringslagarna sedan reformeras utifrån',
        fi: 'Tuottaa periaatteet, joille alueellistamislainsäädännön uudistus rakentuu',
        en: 'Provide the principles on which the reform of the regionalisation laws will rest',
      },
    },
    {
      id: 'multilokalitet',
      text: {
        sv: 'Utgå från regeringsprogrammet: statens arbete ordnas så att man drar nytta av att det kan göras på flera platser med smart teknik',
        fi: 'Lähteä hallitusohjelmasta: valtion työ järjestetään niin, että älykkään tekniikan mahdollistama monipaikkaisuus hyödynnetään',
        en: 'Build on the Government Programme: organise the State’s work to make use of smart technology that lets it be done in many places',
      },
    },
    {
      id: 'enkatanalys',
      text: {
        sv: 'Analysera vidare vad ministerierna svarade om platsoberoende arbete våren 2019',
        fi: 'Analysoida pidemmälle, mitä ministeriöt vastasivat paikkariippumattomasta työstä keväällä 2019',
        en: 'Analyse further what the ministries answered on location-independent work in spring 2019',
      },
    },
  ],
  governance,
  relations: relatedProgrammes.map(({ id }) => ({ kind: 'related', programme: id })),
  nodes,
  milestones: [
    {
      id: 'enkaten-skickad',
      title: {
        sv: 'Enkäten om platsoberoende arbete skickades till ministerierna',
        fi: 'Kysely paikkariippumattomasta työstä lähetettiin ministeriöille',
        en: 'The survey on location-independent work was sent to the ministries',
      },
      when: '2019-21',
      node: 'enkat',
    },
    {
      id: 'strategin-klar',
      title: {
        sv: 'Strategin utarbetad, enligt regeringsprogrammet',
        fi: 'Strategia laadittu, hallitusohjelman mukaan',
        en: 'Strategy drawn up, according to the Government Programme',
      },
      when: '../2019-12-31',
      node: 'riktlinjer',
    },
  ],
  documents: [slides.id],
  translations: withEasySwedish,
  sources: [
    cite('bilden Regeringsprogrammet', { fields: ['/basis'] }),
    cite(aims, { quote: 'Projektets mandatperiod är 25.10.2019–31.3.2020.', fields: ['/term'] }),
    cite(aims, { fields: ['/goals'] }),
    cite(aims, {
      quote: 'enkäten om platsoberoende arbete som skickades till ministerierna våren 2019',
      fields: ['/milestones/0', '/nodes/8'],
    }),
    cite('bilden Regeringsprogrammet', {
      quote: 'den strategi som utarbetas före utgången av 2019',
      fields: ['/milestones/1', '/nodes/0/due'],
    }),
    cite('bilden Organiseringen av beredningen av strategin', { fields: ['/governance', '/relations'] }),
    cite('bilden Tidsplan', { fields: ['/nodes'] }),
  ],
  issues: [
    {
      field: '/nodes/0/due/by',
      kind: 'conflict',
      document: slides.id,
      printed: 'före utgången av 2019',
      proposed: '2020-03-31',
      note: {
        sv: 'Regeringsprogrammet vill ha strategin klar 2019, men projektets mandatperiod går till den 31 mars 2020 och det sista evenemanget hålls den 13 mars.',
        fi: 'Hallitusohjelman mukaan strategia valmistuu 2019, mutta hankkeen toimikausi ulottuu 31.3.2020 saakka ja viimeinen tilaisuus on 13.3.',
        en: 'The Government Programme wants the strategy in 2019, but the project’s term runs to 31 March 2020 and its last event is on 13 March.',
      },
      status: 'open',
    },
    {
      field: '/nodes/1/due',
      kind: 'missing-value',
      document: slides.id,
      note: {
        sv: 'Lagstiftningen ska revideras i enlighet med strategin; när den ska vara klar står inte.',
        fi: 'Lainsäädäntö uudistetaan strategian mukaisesti; valmistumisajankohtaa ei mainita.',
        en: 'The legislation is to be revised in line with the strategy; by when is not said.',
      },
      status: 'open',
    },
  ],
  stated: [
    {
      field: '/name',
      basis: 'inferred',
      note: {
        sv: 'Bilderna talar om projektet och strategiprojektet utan att ge det ett namn.',
        fi: 'Kalvoissa puhutaan hankkeesta ja strategiahankkeesta antamatta sille nimeä.',
        en: 'The slides speak of the project and the strategy project without naming it.',
      },
    },
    {
      field: '/owner',
      basis: 'inferred',
      note: {
        sv: 'Kontaktpersonernas adresser är finansministeriets.',
        fi: 'Yhteyshenkilöiden osoitteet ovat valtiovarainministeriön.',
        en: 'The addresses of the contact persons are the Ministry of Finance’s.',
      },
    },
    {
      field: '/lifecycle',
      basis: 'inferred',
      note: {
        sv: 'Mandatperioden gick ut den 31 mars 2020.',
        fi: 'Toimikausi päättyi 31.3.2020.',
        en: 'The term ran out on 31 March 2020.',
      },
    },
    {
      field: '/nodes/7',
      basis: 'inferred',
      note: {
        sv: 'Tidsplanens enkät och enkäten från våren 2019 läser vi som en och samma.',
        fi: 'Luemme aikataulun kyselyn ja kevään 2019 kyselyn samaksi.',
        en: 'We read the survey of the timetable and the survey of spring 2019 as one.',
      },
    },
    {
      field: '/governance',
      basis: 'inferred',
      note: {
        sv: 'Bilden säger inte vad sekretariatet, kontaktpersonerna och de externa experterna gör; att de bistår är vår tolkning.',
        fi: 'Kalvo ei kerro, mitä sihteeristö, yhteyshenkilöt ja ulkopuoliset asiantuntijat tekevät; avustaminen on tulkintamme.',
        en: 'The slide does not say what the secretariat, the contact persons and the external experts do; that they assist is our reading.',
      },
    },
  ],
}
