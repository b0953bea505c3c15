import type { Membership, Organisation, Scope } from '@torg/domain/organisations'
import { translatedFromSwedish } from '../translations.ts'
import { cite } from './document.ts'
import { group } from './group.ts'
import { secretariatMatters } from './matters.ts'

const locator = 'Ministerarbetsgruppens sammansättning, stycke 3'

export const generalSecretariat: Organisation = {
  id: 'ministerarbetsgruppens-generalsekretariat',
  kind: 'secretariat',
  name: {
    sv: 'Ministerarbetsgruppens generalsekretariat',
    fi: 'Ministerityöryhmän pääsihteeristö',
    en: 'General secretariat of the ministerial working group',
  },
  description: {
    sv: 'Fem tjänstemän från fyra ministerier. En svarar för förvaltningspolitiken, fyra för digitalisering och dataekonomi.',
    fi: 'Viisi virkamiestä neljästä ministeriöstä. Yksi vastaa hallintopolitiikasta, neljä digitalisaatiosta ja datataloudesta.',
    en: 'Five officials from four ministries: one for administrative policy, four for digitalisation and the data economy.',
  },
  matters: secretariatMatters,
  lifecycle: 'active',
  relations: [{ kind: 'secretariat-of', organisation: group.id }],
  country: 'FI',
  translations: translatedFromSwedish,
  sources: [cite(locator), cite('Generalsekretariatets kontaktuppgifter')],
}

const administrativePolicy: Scope = { kind: 'only', matters: ['administrative-policy'] }
const digitalisation: Scope = { kind: 'only', matters: ['digitalisation-and-data-economy'] }
const digitalisationWords = 'inom ansvarsområdet för digitalisering och dataekonomi'

const member = {
  organisation: generalSecretariat.id,
  role: 'member',
  status: 'confirmed',
  translations: translatedFromSwedish,
} as const

/** The titles are those of the text on the composition; the contact list has some of them otherwise. */
export const secretariatMembers: Membership[] = [
  {
    ...member,
    id: 'huovinen-generalsekretariatet',
    member: { person: 'susanna-huovinen' },
    title: {
      sv: 'Förvaltningspolitisk understatssekreterare',
      fi: 'Hallintopolitiikan alivaltiosihteeri',
      en: 'Permanent Under-Secretary for Governance Policy',
    },
    onBehalfOf: 'vm',
    scope: administrativePolicy,
    sources: [
      cite(locator, {
        quote:
          'förvaltningspolitiska understatssekreteraren Susanna Huovinen från finansministeriet inom ansvarsområdet för förvaltningspolitik',
      }),
    ],
  },
  {
    ...member,
    id: 'eiro-generalsekretariatet',
    member: { person: 'laura-eiro' },
    title: { sv: 'Avdelningschef', fi: 'Osastopäällikkö', en: 'Head of Department' },
    onBehalfOf: 'lvm',
    scope: digitalisation,
    sources: [
      cite(locator, { quote: 'avdelningschefen Laura Eiro från kommunikationsministeriet' }),
      cite(locator, { quote: digitalisationWords, fields: ['/scope'] }),
    ],
  },
  {
    ...member,
    id: 'korhonen-generalsekretariatet',
    member: { person: 'jonna-korhonen' },
    title: { sv: 'Direktör', fi: 'Johtaja', en: 'Director' },
    onBehalfOf: 'okm',
    scope: digitalisation,
    sources: [
      cite(locator, { quote: 'direktören Jonna Korhonen från undervisnings- och kulturministeriet' }),
      cite(locator, { quote: digitalisationWords, fields: ['/scope'] }),
    ],
  },
  {
    ...member,
    id: 'levasma-generalsekretariatet',
    member: { person: 'jarkko-levasma' },
    title: { sv: 'IKT-direktör', fi: 'ICT-johtaja', en: 'ICT Director' },
    onBehalfOf: 'vm',
    scope: digitalisation,
    sources: [
      cite(locator, { quote: 'IKT-direktören Jarkko Levasma från finansministeriet' }),
      cite(locator, { quote: digitalisationWords, fields: ['/scope'] }),
    ],
  },
  {
    ...member,
    id: 'nordman-generalsekretariatet',
    member: { person: 'mika-nordman' },
    title: {
      sv: 'Direktör för digitala tjänster',
      fi: 'Digitaalisten palvelujen johtaja',
      en: 'Director of Digital Services',
    },
    onBehalfOf: 'tem',
    scope: digitalisation,
    sources: [
      cite(locator, {
        quote: 'direktören för digitala tjänster Mika Nordman från arbets- och näringsministeriet',
      }),
      cite(locator, { quote: digitalisationWords, fields: ['/scope'] }),
    ],
  },
]
