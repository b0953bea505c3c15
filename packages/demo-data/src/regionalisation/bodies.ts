import type { Organisation } from '@torg/domain/organisations'
import type { Governance } from '@torg/domain/programmes'
import type { Stated } from '@torg/domain/values'
import { translatedFromSwedish } from '../translations.ts'
import { cite } from './document.ts'

const slide = 'bilden Organiseringen av beredningen av strategin'

const closedWithTheProject: Stated = {
  field: '/lifecycle',
  basis: 'inferred',
  note: {
    sv: 'Projektets mandatperiod gick ut den 31 mars 2020.',
    fi: 'Hankkeen toimikausi päättyi 31.3.2020.',
    en: 'The project’s term ran out on 31 March 2020.',
  },
}

const body = {
  lifecycle: 'closed',
  country: 'FI',
  translations: translatedFromSwedish,
  stated: [closedWithTheProject],
} as const satisfies Partial<Organisation>

const steeringTask = {
  sv: 'Leda strategiarbetet och slå fast riktlinjerna för det',
  fi: 'Ohjata strategiatyötä ja vahvistaa sen linjaukset',
  en: 'Steer the work on the strategy and lay down its guidelines',
}

const preparingTask = {
  sv: 'Bereda strategin',
  fi: 'Valmistella strategia',
  en: 'Prepare the strategy',
}

const coordinationGroup: Organisation = {
  ...body,
  id: 'koordineringsgruppen-for-regionalisering',
  kind: 'steering-group',
  name: {
    sv: 'Koordineringsgruppen för regionalisering',
    fi: 'Alueellistamisen koordinaatioryhmä',
    en: 'Coordination group for regionalisation',
  },
  otherNames: [{ name: { sv: 'Styrgruppen', fi: 'Ohjausryhmä', en: 'Steering group' }, use: 'alternative' }],
  mandate: { tasks: [{ id: 'steer-strategy', verb: 'steer', text: steeringTask }] },
  sources: [cite(slide, { quote: 'Styr strategiarbetet och fastslår riktlinjer för det' })],
  stated: [
    closedWithTheProject,
    {
      field: '/otherNames/0',
      basis: 'inferred',
      note: {
        sv: 'Bilden skriver Styrgruppen över rutan och koordineringsgruppen i den; vi läser dem som en och samma grupp.',
        fi: 'Kalvossa ruudun otsikkona on ohjausryhmä ja ruudussa koordinaatioryhmä; luemme ne yhdeksi ryhmäksi.',
        en: 'The slide has the steering group as the label of a box and the coordination group in it; we read them as one group.',
      },
    },
  ],
}

const preparatoryGroup: Organisation = {
  ...body,
  id: 'regionaliseringsstrategins-beredningsgrupp',
  kind: 'preparatory-group',
  name: { sv: 'Beredningsgruppen', fi: 'Valmisteluryhmä', en: 'Preparatory group' },
  composition: {
    sv: 'Företrädare för ministerier, ämbetsverk och samarbetsparter',
    fi: 'Ministeriöiden, virastojen ja yhteistyötahojen edustajia',
    en: 'Representatives of ministries, agencies and partners',
  },
  mandate: { tasks: [{ id: 'prepare-strategy', verb: 'prepare', text: preparingTask }] },
  sources: [cite(slide, { quote: 'Beredning av strategin' })],
}

const secretariat: Organisation = {
  ...body,
  id: 'regionaliseringsstrategins-sekretariat',
  kind: 'secretariat',
  name: { sv: 'Sekretariatet', fi: 'Sihteeristö', en: 'Secretariat' },
  sources: [cite(slide, { quote: 'Sekretariatet' })],
}

const contactNetwork: Organisation = {
  ...body,
  id: 'regionaliseringsstrategins-kontaktpersoner',
  kind: 'network',
  name: {
    sv: 'Nätverket av kontaktpersoner',
    fi: 'Yhteyshenkilöverkosto',
    en: 'Network of contact persons',
  },
  sources: [cite(slide, { quote: 'Nätverket av kontaktperso ner' })],
  issues: [
    {
      field: '/name/sv',
      kind: 'misprint',
      printed: 'Nätverket av kontaktperso ner',
      proposed: 'Nätverket av kontaktpersoner',
      note: {
        sv: 'Ordet är brutet mitt i på bilden.',
        fi: 'Sana on kalvossa katkaistu keskeltä.',
        en: 'The word is broken in two on the slide.',
      },
      status: 'settled',
    },
  ],
}

export const bodies: Organisation[] = [coordinationGroup, preparatoryGroup, secretariat, contactNetwork]

export const governance: Governance[] = [
  { organisation: coordinationGroup.id, part: 'steers', tasks: [steeringTask] },
  { organisation: preparatoryGroup.id, part: 'prepares', tasks: [preparingTask] },
  { organisation: secretariat.id, part: 'assists' },
  { organisation: contactNetwork.id, part: 'assists' },
  {
    body: {
      sv: 'Extern experthjälp',
      fi: 'Ulkopuolinen asiantuntija-apu',
      en: 'External expert help',
    },
    part: 'assists',
  },
]
