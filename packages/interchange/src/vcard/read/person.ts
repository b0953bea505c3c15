import type { PersonName } from '@torg/domain/contacts'
import type { Id } from '@torg/domain/values'
import { inferred } from '../../reading/inferred.ts'
import { splitName } from '../../reading/person-name.ts'
import type { Reading } from '../../reading/reading.ts'
import { propertiesOf, type ReadCard } from './property.ts'
import { isExample } from './who.ts'

/** N if it has both names, else FN taken apart. */
function readName(card: ReadCard): { name: PersonName; guessed: boolean } | undefined {
  const [family = '', given = '', more = ''] = (propertiesOf(card, 'N')[0]?.fields ?? []).map((each) =>
    each.trim(),
  )
  const all = [given, more].filter((each) => each !== '').join(' ')
  if (family !== '' && all !== '') return { name: { given: all, family }, guessed: false }
  const name = splitName(propertiesOf(card, 'FN')[0]?.text ?? '')
  return name && { name, guessed: true }
}

export function readPerson(id: Id, card: ReadCard, reading: Reading): boolean {
  const found = readName(card)
  if (!found) {
    reading.problem('not-valid', card.at, 'Expected a given and a family name of a person')
    return false
  }
  const full = propertiesOf(card, 'FN')[0]?.text.trim()
  const record = {
    id,
    ...(isExample(card) ? { example: true } : {}),
    name: found.name,
    ...(found.guessed ? { stated: [inferred('/name', full)] } : {}),
  }
  return reading.keep('person', record, card.at)
}
