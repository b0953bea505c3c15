import type { PublicDocument } from '@torg/domain/programmes'
import { citing } from '../source.ts'
import { translatedFromSwedish } from '../translations.ts'

export const page: PublicDocument = {
  id: 'ministerarbetsgruppen-webbsida',
  kind: 'web-page',
  title: {
    sv: 'Ministerarbetsgruppen för utveckling av digitaliseringen, dataekonomin och den offentliga förvaltningen',
    fi: 'Digitalisaation, datatalouden ja julkisen hallinnon kehittämisen ministerityöryhmä',
    en: 'Ministerial Working Group on Developing the Digital Transformation, the Data Economy and Public Administration',
  },
  summary: {
    sv: 'Webbsida som presenterar ministerarbetsgruppen: vad den gör, vilka som sitter i den och hur man når dess generalsekretariat.',
    fi: 'Verkkosivu, joka esittelee ministerityöryhmän: sen tehtävät, jäsenet ja pääsihteeristön yhteystiedot.',
    en: 'A web page about the ministerial working group: what it does, who sits on it and how to reach its general secretariat.',
  },
  languages: ['sv'],
  translations: translatedFromSwedish,
  issues: [
    {
      field: '/date',
      kind: 'missing-value',
      note: {
        sv: 'Sidan är odaterad. Den talar om mars och september 2022 som om de låg framåt i tiden.',
        fi: 'Sivua ei ole päivätty. Se puhuu maaliskuusta ja syyskuusta 2022 kuin tulevista.',
        en: 'The page bears no date. It speaks of March and September 2022 as if they were still to come.',
      },
      status: 'open',
    },
    {
      field: '/publisher',
      kind: 'missing-value',
      note: {
        sv: 'Sidan säger inte vem som har publicerat den.',
        fi: 'Sivulla ei kerrota, kuka sen on julkaissut.',
        en: 'The page does not say who published it.',
      },
      status: 'open',
    },
  ],
}

export const cite = citing(page.id)
