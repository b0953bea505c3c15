import type { Person } from '@torg/domain/contacts'

/** People whom more than one source names. */
export const people: Person[] = [
  {
    id: 'susanna-huovinen',
    name: { given: 'Susanna', family: 'Huovinen' },
    sources: [
      { document: 'ministerarbetsgruppen-webbsida', locator: 'Generalsekretariatets kontaktuppgifter' },
    ],
  },
]
