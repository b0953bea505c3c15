import { fullName, type PersonName } from '@torg/domain/contacts'
import { inForce, type Membership } from '@torg/domain/organisations'
import type { Day, Id } from '@torg/domain/values'
import type { Given } from '../../context.ts'
import { accountOf, type Field } from '../../losses/account.ts'
import type { Loss } from '../../losses/loss.ts'
import { sayRole } from '../../words/role.ts'
import { type Card, identity } from './identity.ts'
import { inLanguages } from './languages.ts'
import { type Property, textProperty } from './property.ts'

/** The name of a person, as shown and in its parts: family, given, and three that Torg does not know. */
export const nameProperties = (name: PersonName): Property[] => [
  textProperty('FN', fullName(name)),
  textProperty('N', [name.family, name.given, '', '', '']),
]

/**
 * The roles of a person on a day, a group of properties for each. One that is pending, or not in force then as far as
 * is known, is left out: a card has no dates, so it would pass for one that is held now.
 */
export function roleProperties(
  person: Id,
  memberships: readonly Given<'membership'>[],
  on: Day | undefined,
  { reader }: Card,
): { properties: Property[]; lost: Loss[] } {
  const own = memberships.filter(({ member }) => 'person' in member && member.person === person)
  const holds = (each: Membership) =>
    on !== undefined && each.status === 'confirmed' && inForce(each, on) === 'yes'
  const lost: Loss[] = []
  const properties = own.flatMap((each, index) => {
    const body = reader.find('organisation', each.organisation)
    if (!holds(each) || !body) {
      const reason = holds(each) ? 'not-found' : 'unsafe'
      lost.push({ kind: 'membership', record: each.id, pointer: '', reason })
      return []
    }
    const account = accountOf('membership', each)
    account.record.get('organisation').lose('in-words')
    account.record.get('member').lose('in-words')
    account.record.get('role').lose('in-words')
    account.record.get('title')?.lose('in-words')
    lost.push(...account.lost())
    const role = sayRole(each.role, reader.wordsLanguage)
    const written = [
      ...inLanguages('ORG', body.name, reader, { parted: true }),
      textProperty('ROLE', role, { LANGUAGE: reader.wordsLanguage }),
      ...inLanguages('TITLE', each.title, reader),
    ]
    return written.map((property) => ({ ...property, group: `role${index + 1}` }))
  })
  return { properties, lost }
}

export const personProperties = (person: Field<Given<'person'>>, card: Card): Property[] => [
  ...identity('person', person.get('id'), person.get('example'), card),
  textProperty('KIND', 'individual'),
  ...nameProperties(person.get('name').carry()),
]
