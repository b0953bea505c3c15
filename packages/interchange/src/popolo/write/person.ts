import { fullName } from '@torg/domain/contacts'
import type { Given } from '../../context.ts'
import type { Field } from '../../losses/account.ts'
import type { PopoloObject } from '../document.ts'
import { writeExample } from './example.ts'

/** https://www.popoloproject.com/specs/person.html */
export function writePerson(person: Field<Given<'person'>>, language: string): PopoloObject {
  const name = person.get('name')
  return {
    id: person.get('id').carry(),
    name: fullName(name.value),
    given_name: name.get('given').carry(),
    family_name: name.get('family').carry(),
    sort_name: `${name.value.family}, ${name.value.given}`,
    ...writeExample(person.get('example'), language, 'summary'),
    contact_details: [],
  }
}
