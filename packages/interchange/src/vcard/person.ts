import { fullName, type PersonName } from '@torg/domain/contacts'
import type { Given } from '../context.ts'
import { line, text } from '../ical/line.ts'
import type { Field } from '../losses/account.ts'
import { type Card, identityLines } from './identity.ts'
import { whole } from './property.ts'

/** The name of a person, as shown and in its parts: family, given, and three that Torg does not know. */
export const nameLines = (name: PersonName): string[] => [
  line('FN', whole(fullName(name))),
  line('N', `${text(name.family)};${text(name.given)};;;`),
]

export const personLines = (person: Field<Given<'person'>>, card: Card): string[] => [
  ...identityLines('person', person.get('id'), person.get('example'), card),
  line('KIND', 'individual'),
  ...nameLines(person.get('name').carry()),
]
