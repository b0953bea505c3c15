import { deriveAddress, fullName } from '@torg/domain/contacts'
import { expect, test } from 'vitest'
import { contacts } from './contacts.ts'
import { memberships } from './memberships.ts'
import { people } from './people.ts'

/** The officials whom the letter names, and what their addresses must be. */
test.each([
  ['Katju Holkeri', 'Finansråd', 'katju.holkeri@gov.fi'],
  ['Ira Alanko', 'Konsultativ tjänsteman', 'ira.alanko@gov.fi'],
  ['Pauliina Pussinen', 'Specialsakkunnig', 'pauliina.pussinen@gov.fi'],
  ['Matti Kuivalainen', 'Specialsakkunnig', 'matti.kuivalainen@gov.fi'],
])('%s, %s, has a derived address', (name, title, address) => {
  const person = people.find((candidate) => fullName(candidate.name) === name)
  const contact = contacts.find(({ of }) => 'person' in of && of.person === person?.id)
  expect(contact).toMatchObject({
    title: { sv: title },
    programmes: ['ogp-finland-5'],
    email: { kind: 'derived', address, pattern: { asPrinted: 'fornamn.efternamn@gov.fi' } },
  })
  if (person && contact?.email?.kind === 'derived')
    expect(contact.email.address).toBe(deriveAddress(contact.email.pattern, person.name))
  expect(contact?.stated).toContainEqual(
    expect.objectContaining({ field: '/email/address', basis: 'inferred' }),
  )
})

test('no one else has an address of their own', () => {
  expect(contacts.filter(({ of }) => 'person' in of)).toHaveLength(4)
})

test('the letter gives the team two mail domains, and the second one is noted', () => {
  const addresses = contacts.flatMap(({ email }) => (email?.kind === 'address' ? email.address : []))
  expect(addresses).toEqual(['avoinhallinto@gov.fi', 'avoinhallinto@vm.fi'])
  const second = contacts.find(({ id }) => id === 'oppen-forvaltning-kontaktpersoner')
  expect(second?.issues).toContainEqual(
    expect.objectContaining({
      kind: 'conflict',
      printed: 'avoinhallinto@vm.fi',
      proposed: 'avoinhallinto@gov.fi',
    }),
  )
})

test.each([
  ['susanna-huovinen', 'Understatssekreterare'],
  ['juha-sarkio', 'Avdelningschef'],
  ['katju-holkeri', 'Finansråd'],
  ['ira-alanko', 'Konsultativ tjänsteman'],
  ['pauliina-pussinen', 'Specialsakkunnig'],
  ['matti-kuivalainen', 'Specialsakkunnig'],
])('%s is an official of the ministry: %s, since when is not said', (person, title) => {
  const membership = memberships.find(({ member }) => 'person' in member && member.person === person)
  expect(membership).toMatchObject({ organisation: 'vm', role: 'official', title: { sv: title } })
  expect(membership?.period).toBeUndefined()
})

test('Finland has been in the partnership since 2013', () => {
  const [finland] = memberships.filter(({ member }) => 'organisation' in member)
  expect(finland).toMatchObject({ organisation: 'open-government-partnership', period: '2013/..' })
})
