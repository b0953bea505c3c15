import type { Programme } from '@torg/domain/programmes'
import { translatedFromSwedish } from '../translations.ts'
import { cite } from './document.ts'

const related = {
  lifecycle: 'active',
  translations: translatedFromSwedish,
  sources: [cite('bilden Organiseringen av beredningen av strategin')],
  stated: [
    {
      field: '/lifecycle',
      basis: 'inferred',
      note: {
        sv: 'Bilden nämner programmet utan att säga hur långt det har kommit.',
        fi: 'Kalvo mainitsee ohjelman muttei kerro, miten pitkällä se on.',
        en: 'The slide names the programme without saying how far it has come.',
      },
    },
  ],
} as const satisfies Partial<Programme>

/** The programmes that the chart draws around the strategy. The slide says no more of them than their names. */
export const relatedProgrammes: Programme[] = [
  {
    ...related,
    id: 'den-offentliga-forvaltningens-strategi',
    kind: 'strategy',
    name: {
      sv: 'Den offentliga förvaltningens strategi',
      fi: 'Julkisen hallinnon strategia',
      en: 'Strategy for Public Governance',
    },
  },
  {
    ...related,
    id: 'reformering-av-personalledningen',
    kind: 'action-plan',
    name: {
      sv: 'Programmet för reformering av personalledningen',
      fi: 'Henkilöstöjohtamisen uudistamisohjelma',
      en: 'Programme for reforming personnel management',
    },
  },
  {
    ...related,
    id: 'multilokalt-arbete',
    kind: 'project',
    name: {
      sv: 'Projektet för främjande av multilokalt och platsoberoende arbete inom statsförvaltningen',
      fi: 'Monipaikkaisen ja paikkariippumattoman työn edistäminen valtionhallinnossa -hanke',
      en: 'Project to promote multi-local and location-independent work in central government',
    },
    relations: [{ kind: 'part-of', programme: 'reformering-av-personalledningen' }],
  },
  {
    ...related,
    id: 'natverket-av-verksamhetsstallen',
    kind: 'project',
    name: {
      sv: 'Utredningsprojektet för statsförvaltningens nätverk av verksamhetsställen samt den offentliga förvaltningens gemensamma nätverk av kundserviceställen på 2020-talet',
      fi: 'Valtionhallinnon toimipaikkaverkon ja julkisen hallinnon yhteisen asiakaspalveluverkon selvityshanke 2020-luvulle',
      en: 'Project to study central government’s network of offices and public administration’s joint network of customer service points in the 2020s',
    },
  },
  {
    ...related,
    id: 'statens-lokalstrategi',
    kind: 'strategy',
    name: {
      sv: 'Statens lokalstrategi',
      fi: 'Valtion toimitilastrategia',
      en: 'Government premises strategy',
    },
  },
]
