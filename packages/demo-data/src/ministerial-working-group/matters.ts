import type { Matter } from '@torg/domain/organisations'
import type { Stated } from '@torg/domain/values'

/** The two areas that the general secretariat is divided by, and public administration, which the chair is divided by. */
const areas: Matter[] = [
  {
    id: 'public-administration',
    name: { sv: 'Offentlig förvaltning', fi: 'Julkinen hallinto', en: 'Public administration' },
  },
  {
    id: 'administrative-policy',
    name: { sv: 'Förvaltningspolitik', fi: 'Hallintopolitiikka', en: 'Administrative policy' },
    broader: 'public-administration',
  },
  {
    id: 'digitalisation-and-data-economy',
    name: {
      sv: 'Digitalisering och dataekonomi',
      fi: 'Digitalisaatio ja datatalous',
      en: 'Digitalisation and the data economy',
    },
  },
]

/** The seven subjects that the group sets policy for, in the order of the source. */
const subjects: Matter[] = [
  {
    id: 'development-programmes',
    name: {
      sv: 'Förvaltningens utvecklingsstrategier och utvecklingsprogram',
      fi: 'Julkisen hallinnon kehittämisstrategiat ja -ohjelmat',
      en: 'Development strategies and programmes of public administration',
    },
    broader: 'public-administration',
  },
  {
    id: 'public-sector-productivity',
    name: {
      sv: 'Produktivitet i den offentliga sektorn',
      fi: 'Julkisen sektorin tuottavuus',
      en: 'Productivity of the public sector',
    },
    broader: 'public-administration',
  },
  {
    id: 'municipal-policy',
    name: { sv: 'Kommunpolitik', fi: 'Kuntapolitiikka', en: 'Municipal policy' },
    broader: 'public-administration',
  },
  {
    id: 'administrative-preparedness',
    name: {
      sv: 'Förvaltningens beredskap',
      fi: 'Julkisen hallinnon varautuminen',
      en: 'Preparedness of public administration',
    },
    broader: 'public-administration',
  },
  {
    id: 'technology-policy',
    name: {
      sv: 'Teknikpolitik, digitala tjänster och dataekonomi',
      fi: 'Teknologiapolitiikka, digitaaliset palvelut ja datatalous',
      en: 'Technology policy, digital services and the data economy',
    },
    broader: 'digitalisation-and-data-economy',
  },
  {
    id: 'information-policy',
    name: { sv: 'Informationspolitik', fi: 'Tietopolitiikka', en: 'Information policy' },
    broader: 'digitalisation-and-data-economy',
  },
  {
    id: 'cybersecurity',
    name: { sv: 'Cybersäkerhet', fi: 'Kyberturvallisuus', en: 'Cybersecurity' },
    broader: 'digitalisation-and-data-economy',
  },
]

export const matters: Matter[] = [...areas, ...subjects]

export const secretariatMatters: Matter[] = areas
  .filter(({ id }) => id !== 'public-administration')
  .map(({ id, name }) => ({ id, name }))

export const inferredHierarchy: Stated[] = matters.flatMap(({ broader }, index) =>
  broader === undefined
    ? []
    : [
        {
          field: `/matters/${index}/broader`,
          basis: 'inferred' as const,
          note: {
            sv: 'Källan delar ordförandeskapet efter område men säger inte vilka ämnen som hör till vilket område; hierarkin är vår tolkning av namnen.',
            fi: 'Lähde jakaa puheenjohtajuuden alueittain muttei kerro, mikä aihe kuuluu mihinkin alueeseen; hierarkia on tulkintamme nimistä.',
            en: 'The source divides the chair by area but does not say which subject belongs to which; the hierarchy is our reading of the names.',
          },
        },
      ],
)
