import { fullName } from '@torg/domain/contacts'
import type { Party } from '@torg/domain/organisations'
import type { Id } from '@torg/domain/values'
import type { Field } from '../losses/account.ts'
import { type Reader, sayOther } from './reader.ts'

/** The name of an organisation, in words; reported as not found when it is not at hand. */
export function sayOrganisation(id: Field<Id>, reader: Reader): string | undefined {
  const organisation = reader.find('organisation', id.value)
  id.lose(organisation ? 'in-words' : 'not-found')
  return organisation && sayOther(organisation.name, reader)
}

/** The name of a person, in words; reported as not found when it is not at hand. */
function sayPerson(id: Field<Id>, { find }: Reader): string | undefined {
  const person = find('person', id.value)
  id.lose(person ? 'in-words' : 'not-found')
  return person && fullName(person.name)
}

/** The name of whoever takes part, a person or a body. */
export function sayParty(party: Field<Party>, reader: Reader): string | undefined {
  const [person, organisation] = [party.get('person'), party.get('organisation')]
  return person ? sayPerson(person, reader) : organisation && sayOrganisation(organisation, reader)
}
