import type { JsonPointer, Stated } from '@torg/domain/values'

const note = {
  sv: 'Filen säger det inte; antaget när den lästes in.',
  fi: 'Tiedosto ei kerro tätä; oletettu, kun se luettiin.',
  en: 'The file does not say so; assumed when it was read.',
}

/** Marks a field that every record must have and the document does not state. */
export const inferred = (field: JsonPointer, asPrinted?: string): Stated => ({
  field,
  basis: 'inferred',
  note,
  ...(asPrinted === undefined ? {} : { asPrinted }),
})
