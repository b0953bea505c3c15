import { fullName } from '@torg/domain/contacts'
import type { Id } from '@torg/domain/values'
import type { Field } from '../losses/account.ts'
import { type Reader, sayOther } from '../words/reader.ts'

/**
 * A contact point on one line: who, and how to reach them; `undefined` when it is not at hand.
 * An address that is redacted or only derived from a pattern is left out: nobody has stated it.
 */
export function contactLine(id: Field<Id>, reader: Reader): string | undefined {
  const contact = reader.find('contact', id.value)
  if (!contact) {
    id.lose('not-found')
    return undefined
  }
  const { of, title, purpose, email, phones = [], hours } = contact
  const person = 'person' in of ? reader.find('person', of.person) : undefined
  const organisation =
    'organisation' in of && of.organisation ? reader.find('organisation', of.organisation) : undefined
  const said = [
    person && fullName(person.name),
    title && sayOther(title, reader),
    organisation && sayOther(organisation.name, reader),
    purpose && sayOther(purpose, reader),
    email?.kind === 'address' ? email.address : undefined,
    ...phones.map(({ number }) => number),
    hours && sayOther(hours, reader),
  ].filter((part) => part !== undefined)
  id.lose(said.length > 0 ? 'in-words' : 'unsafe')
  return said.length > 0 ? said.join(', ') : undefined
}
