import type { Organisation } from '@torg/domain/organisations'
import { isGroup } from '../../bodies/sort.ts'
import type { Given } from '../../context.ts'
import type { Field } from '../../losses/account.ts'
import { type Card, identity, linkProperties, related } from './identity.ts'
import { inLanguages, languageProperties } from './languages.ts'
import { type Property, textProperty, uriProperty } from './property.ts'

/** RFC 9554 3.1: an account by its address, else by its name there. */
const accounts = (organisation: Field<Organisation>): Property[] =>
  (organisation.get('accounts')?.items() ?? []).map((account) => {
    const href = account.get('link')?.get('href')
    const handle = account.get('handle').carry()
    const parameters = { 'SERVICE-TYPE': account.get('service').carry(), USERNAME: handle }
    return href
      ? uriProperty('SOCIALPROFILE', href.carry(), parameters)
      : textProperty('SOCIALPROFILE', handle, parameters)
  })

export function organisationProperties(organisation: Field<Given<'organisation'>>, card: Card): Property[] {
  const { reader } = card
  const name = organisation.get('name').carry()
  const others = (organisation.get('otherNames')?.items() ?? []).map((other) => ({
    text: other.get('name').carry(),
    type: other.get('use').carry(),
  }))
  const abbreviation = organisation.get('abbreviation')?.carry()
  const nicknames = [...(abbreviation ? [{ text: abbreviation, type: 'abbreviation' }] : []), ...others]
  return [
    ...identity('organisation', organisation.get('id'), organisation.get('example'), card),
    textProperty('KIND', isGroup(organisation.value.kind) ? 'group' : 'org'),
    textProperty('CATEGORIES', organisation.get('kind').carry()),
    ...inLanguages('FN', name, reader),
    ...inLanguages('ORG', name, reader, { parted: true }),
    ...nicknames.flatMap(({ text, type }, index) =>
      inLanguages('NICKNAME', text, reader, { altid: String(index + 1), parameters: { TYPE: `x-${type}` } }),
    ),
    ...inLanguages('NOTE', organisation.get('description')?.carry(), reader),
    ...languageProperties(organisation.get('languages')),
    ...related('organisation', organisation.get('parent'), 'parent', card),
    ...accounts(organisation),
    ...linkProperties(organisation.get('links')),
  ]
}
