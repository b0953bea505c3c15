import type { PublicDocument } from '@torg/domain/programmes'
import { translatedFromSwedish } from '../../translations.ts'
import { cite, letter } from '../letter.ts'
import { headOfDepartment, underSecretary } from '../titles.ts'

export const implementationLetter: PublicDocument = {
  id: letter,
  kind: 'letter',
  title: {
    sv: 'Genomförande av Finlands femte handlingsprogram för öppen förvaltning',
    fi: 'Suomen viidennen avoimen hallinnon toimintaohjelman toimeenpano',
    en: "Implementation of Finland's Fifth Open Government Action Plan",
  },
  summary: {
    sv: 'Finansministeriets verkställighetsbrev i fyra delar: vad programmet är, hur det förverkligas, hur det utvärderas och följs upp, och vilket stöd som finns. Myndigheterna ombeds också bekräfta eller byta sin kontaktperson.',
    fi: 'Valtiovarainministeriön neliosainen toimeenpanokirje: mikä ohjelma on, miten se toteutetaan, miten sitä arvioidaan ja seurataan, ja mitä tukea on tarjolla. Viranomaisia pyydetään myös vahvistamaan tai vaihtamaan yhteyshenkilönsä.',
    en: 'Implementation letter of the Ministry of Finance in four parts: what the action plan is, how it is carried out, how it is evaluated and followed up, and what support there is. Authorities are also asked to confirm or change their contact person.',
  },
  publisher: 'vm',
  date: '2024-01-12',
  languages: ['sv'],
  programme: 'ogp-finland-5',
  recipients: ['municipalities', 'wellbeing-services-counties', 'state-authorities', 'ministries'],
  signatories: [
    { person: 'susanna-huovinen', title: underSecretary },
    { person: 'juha-sarkio', title: headOfDepartment },
  ],
  sources: [
    cite('rubrik och inledning', {
      quote: 'Kommuner, välfärdsområden, statliga ämbetsverk och inrättningar, ministerier',
      fields: ['/recipients'],
    }),
    cite('rubrik och inledning', { quote: '12.1.2024', fields: ['/date'] }),
    cite('underskrifter', { quote: 'Susanna Huovinen', fields: ['/signatories'] }),
  ],
  translations: translatedFromSwedish,
}
