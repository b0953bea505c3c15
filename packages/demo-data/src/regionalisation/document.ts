import type { PublicDocument } from '@torg/domain/programmes'
import { citing } from '../source.ts'
import { translatedFromSwedish } from '../translations.ts'

export const slides: PublicDocument = {
  id: 'regionaliseringsstrategin-bilder',
  kind: 'slides',
  title: {
    sv: 'Bilder om strategiprojektet för regionalisering',
    fi: 'Kalvot alueellistamisen strategiahankkeesta',
    en: 'Slides on the regionalisation strategy project',
  },
  summary: {
    sv: 'Sex bilder: vad regeringsprogrammet säger, projektets mål, hur beredningen är ordnad, tidsplanen, evenemangen våren 2020 och vem man kan fråga.',
    fi: 'Kuusi kalvoa: mitä hallitusohjelma sanoo, hankkeen tavoitteet, valmistelun organisointi, aikataulu, kevään 2020 tilaisuudet ja keneltä voi kysyä.',
    en: 'Six slides: what the Government Programme says, the aims of the project, how the work is organised, the timetable, the events of spring 2020 and whom to ask.',
  },
  publisher: 'vm',
  languages: ['sv'],
  programme: 'regionaliseringsstrategin',
  translations: translatedFromSwedish,
  issues: [
    {
      field: '/title',
      kind: 'missing-value',
      note: {
        sv: 'Bilderna har ingen gemensam rubrik; titeln är vår.',
        fi: 'Kalvoilla ei ole yhteistä otsikkoa; nimi on meidän.',
        en: 'The slides have no common heading; the title is ours.',
      },
      status: 'open',
    },
    {
      field: '/date',
      kind: 'missing-value',
      note: {
        sv: 'Bilderna är odaterade.',
        fi: 'Kalvoja ei ole päivätty.',
        en: 'The slides bear no date.',
      },
      status: 'open',
    },
  ],
  stated: [
    {
      field: '/publisher',
      basis: 'inferred',
      note: {
        sv: 'Ingen utgivare står på bilderna; kontaktpersonernas adresser är finansministeriets.',
        fi: 'Kalvoissa ei ole julkaisijaa; yhteyshenkilöiden osoitteet ovat valtiovarainministeriön.',
        en: 'The slides name no publisher; the addresses of the contact persons are the Ministry of Finance’s.',
      },
    },
  ],
}

export const cite = citing(slides.id)
