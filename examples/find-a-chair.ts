// Who chaired a working group for a matter on a day: node find-a-chair.ts municipal-policy 2022-04-01
import { readFileSync } from 'node:fs'
import { fullName, Person } from '@torg/domain/contacts'
import { holders, Matter, Membership, startIsInferred } from '@torg/domain/organisations'

const data = JSON.parse(readFileSync('data/chairs.json', 'utf8'))
const matters = Matter.array().parse(data.matters)
const memberships = Membership.array().parse(data.memberships)
const people = Person.array().parse(data.people)

const [matter, on = '2022-04-01'] = process.argv.slice(2)
const { answer, certain, possible } = holders(memberships, { role: 'chair', matter, on }, matters)

console.log(answer)
for (const membership of [...certain, ...possible]) {
  const { member } = membership
  const person = people.find(({ id }) => 'person' in member && member.person === id)
  const note = startIsInferred(membership) ? ' (the source does not state since when)' : ''
  if (person) console.log(`${fullName(person.name)}${note}`)
}
