import type { Programme } from '@torg/domain/programmes'
import { translatedFromSwedish } from '../../translations.ts'
import { cite } from '../letter.ts'
import { ogpLink } from '../links/listed.ts'
import { easyLanguageProgrammeLink } from '../links/unaddressed.ts'
import { actionPlan } from './action-plan.ts'

const partnershipProgramme: Programme = {
  id: 'open-government-partnership',
  kind: 'partnership',
  name: {
    en: 'Open Government Partnership',
    sv: 'Partnerskapsprogrammet för öppen förvaltning',
    fi: 'Avoimen hallinnon kumppanuusohjelma',
  },
  summary: {
    sv: 'Länder som samarbetar för öppnare förvaltning. Vart och ett skriver nationella handlingsplaner; Finland deltar sedan 2013.',
    fi: 'Maita, jotka tekevät yhteistyötä avoimemman hallinnon puolesta. Kukin laatii kansallisia toimintaohjelmia; Suomi on mukana vuodesta 2013.',
    en: 'Countries that cooperate for more open government. Each writes national action plans; Finland has taken part since 2013.',
  },
  owner: 'open-government-partnership',
  participants: ['finland'],
  lifecycle: 'active',
  milestones: [
    {
      id: 'finland-med',
      title: {
        sv: 'Finland börjar delta',
        fi: 'Suomi tulee mukaan',
        en: 'Finland begins to take part',
      },
      when: '2013',
    },
  ],
  linkLists: [{ title: { sv: 'Webbplats', fi: 'Sivusto', en: 'Website' }, links: [ogpLink] }],
  sources: [cite('del 1, stycke 2', { quote: 'Finland har sedan 2013 deltagit i partnerskapsprogrammet' })],
  translations: translatedFromSwedish,
}

const easyLanguageProgramme: Programme = {
  id: 'lattlast-sprak-atgardsprogram',
  kind: 'action-plan',
  name: {
    sv: 'Åtgärdsprogram för lättläst språk',
    fi: 'Selkokielen toimenpideohjelma',
    en: 'Action programme for easy language',
  },
  lifecycle: 'active',
  linkLists: [
    { title: { sv: 'Läs mer', fi: 'Lue lisää', en: 'Read more' }, links: [easyLanguageProgrammeLink] },
  ],
  sources: [
    cite('del 2, 1.2, punkt 4', {
      quote: 'Vi deltar i att genomföra ett åtgärdsprogram för lättläst språk.',
    }),
  ],
  stated: [
    {
      field: '/lifecycle',
      basis: 'inferred',
      note: {
        sv: 'Brevet säger att arbetet med det pågår, inte när det började eller slutar.',
        fi: 'Kirjeen mukaan sitä toteutetaan; alkua tai loppua se ei kerro.',
        en: 'The letter says that it is being carried out, not when it began or ends.',
      },
    },
  ],
  translations: translatedFromSwedish,
}

export const programmes: Programme[] = [actionPlan, partnershipProgramme, easyLanguageProgramme]
