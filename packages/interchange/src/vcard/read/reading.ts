import type { CountryCode, Id, LanguageTag } from '@torg/domain/values'
import type { Reading } from '../../reading/reading.ts'
import type { Ids } from './who.ts'

/** What the readers of cards share. */
export type CardsReading = {
  reading: Reading
  /** Language of texts that name none. */
  language: LanguageTag
  /** Where telephone numbers without + are printed. */
  country: CountryCode | undefined
  ids: Ids
  /** The id given, or the next free one like it. */
  contactId: (id: Id) => Id
}
