import type { CountryCode, Id, LanguageTag } from '@torg/domain/values'
import type { Entry } from '../../reading/json.ts'
import type { Reading } from '../../reading/reading.ts'
import type { Found } from './found.ts'

/** What the readers of each class share. */
export type PopoloReading = {
  reading: Reading
  found: Found
  language: LanguageTag
  /** Where telephone numbers without + are printed. */
  country: CountryCode | undefined
  /** Ids of organisations and people, by what the document calls them. */
  organisationId: (key: string | undefined) => Id | undefined
  personId: (key: string | undefined) => Id | undefined
  /** The id given, or the next free one like it. */
  contactId: (id: Id) => Id
  membershipId: (id: Id) => Id
  /** Contact points found so far; they are kept last, when all that they refer to is there. */
  contacts: { record: { id: Id }; at: Entry }[]
}
