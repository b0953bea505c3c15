import type { Matter } from '@torg/domain/organisations'

/** The eight permanent areas of the open government work, in the order of the letter's figure. */
export const areas: Matter[] = [
  { id: 'offentlighet', name: { sv: 'Offentlighet', fi: 'Julkisuus', en: 'Public access' } },
  { id: 'begriplighet', name: { sv: 'Begriplighet', fi: 'Ymmärrettävyys', en: 'Comprehensibility' } },
  { id: 'delaktighet', name: { sv: 'Delaktighet', fi: 'Osallisuus', en: 'Inclusion' } },
  { id: 'oppen-verksamhet', name: { sv: 'Öppen verksamhet', fi: 'Avoin toiminta', en: 'Open action' } },
  {
    id: 'forvaltningen-som-mojliggorare',
    name: {
      sv: 'Förvaltningen som möjliggörare',
      fi: 'Hallinto mahdollistajana',
      en: 'Government as an enabler',
    },
  },
  { id: 'oppen-data', name: { sv: 'Öppen data', fi: 'Avoin data', en: 'Open data' } },
  { id: 'kommunikation', name: { sv: 'Kommunikation', fi: 'Viestintä', en: 'Communication' } },
  { id: 'fortroende', name: { sv: 'Förtroende', fi: 'Luottamus', en: 'Trust' } },
]
