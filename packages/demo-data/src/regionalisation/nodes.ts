import type { ProgrammeNode } from '@torg/domain/programmes'
import { nationalEvent, regionalEvents } from './events.ts'

/** The work streams of the timetable slide, and what the aims add to them. */
export const nodes: ProgrammeNode[] = [
  {
    id: 'riktlinjer',
    kind: 'workstream',
    title: {
      sv: 'De strategiska riktlinjerna',
      fi: 'Strategiset linjaukset',
      en: 'The strategic guidelines',
    },
    text: {
      sv: 'Riktlinjer för hur staten ska finnas och verka i regionerna under 2020-talet.',
      fi: 'Linjaukset siitä, miten valtio on läsnä ja toimii alueilla 2020-luvulla.',
      en: 'Guidelines on how the State is to be present and work in the regions in the 2020s.',
    },
    due: { by: '2019' },
  },
  {
    id: 'lagrevidering',
    kind: 'action',
    parent: 'riktlinjer',
    title: {
      sv: 'Regionaliseringslagstiftningen revideras',
      fi: 'Alueellistamislainsäädännön uudistaminen',
      en: 'Revision of the legislation on regionalisation',
    },
    text: {
      sv: 'Lagarna om regionalisering görs om så att de följer strategin och bygger på principerna i den.',
      fi: 'Alueellistamista koskevat lait uudistetaan strategian mukaisiksi ja sen periaatteiden varaan.',
      en: 'The laws on regionalisation are revised to follow the strategy and rest on its principles.',
    },
  },
  {
    id: 'informationsunderlag',
    kind: 'workstream',
    title: {
      sv: 'Producering av ett informationsunderlag',
      fi: 'Tietopohjan tuottaminen',
      en: 'Building the information base',
    },
  },
  {
    id: 'regionala-evenemang',
    kind: 'action',
    parent: 'informationsunderlag',
    title: { sv: 'Regionala evenemang', fi: 'Alueelliset tilaisuudet', en: 'Regional events' },
    events: regionalEvents.map(({ id }) => id),
  },
  {
    id: 'innoduel',
    kind: 'action',
    parent: 'informationsunderlag',
    title: {
      sv: 'Webbarbete i Innoduel',
      fi: 'Innoduel-verkkotyöskentely',
      en: 'Online work in Innoduel',
    },
  },
  {
    id: 'riksomfattande-evenemang',
    kind: 'action',
    parent: 'informationsunderlag',
    title: { sv: 'Riksomfattande evenemang', fi: 'Valtakunnallinen tilaisuus', en: 'National event' },
    events: [nationalEvent.id],
  },
  {
    id: 'statistik',
    kind: 'action',
    parent: 'informationsunderlag',
    title: { sv: 'Statistiskt material', fi: 'Tilastoaineisto', en: 'Statistical material' },
  },
  {
    id: 'enkat',
    kind: 'action',
    parent: 'informationsunderlag',
    title: {
      sv: 'Enkät om potentialen i platsoberoende arbete',
      fi: 'Kysely paikkariippumattoman työn mahdollisuuksista',
      en: 'Survey on the potential of location-independent work',
    },
  },
  {
    id: 'enkat-utvidgad-analys',
    kind: 'action',
    parent: 'enkat',
    title: {
      sv: 'Utvidgad analys av enkäten',
      fi: 'Kyselyn laajennettu analyysi',
      en: 'Extended analysis of the survey',
    },
    text: {
      sv: 'Svaren från ministerierna våren 2019 analyseras vidare inom projektet.',
      fi: 'Ministeriöiden keväällä 2019 antamia vastauksia analysoidaan hankkeessa pidemmälle.',
      en: 'The ministries’ answers of spring 2019 are analysed further within the project.',
    },
  },
]
