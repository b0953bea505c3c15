import type { Organisation } from '@torg/domain/organisations'
import type { Given } from '../context.ts'
import { isoDate } from '../iso-dates/date.ts'
import type { Field } from '../losses/account.ts'
import { accountAt } from './account.ts'
import { namesOf } from './alternate-names.ts'
import { contactPoints } from './contact.ts'
import { administrativeArea, identifiers, pages } from './link.ts'
import { roles } from './membership.ts'
import { type JsonLdNode, type JsonLdValue, node } from './node.ts'
import { exampleText, identity, organisationType, other, tell, text, type Writer } from './writer.ts'

/** Names besides the first. Where their languages do not show which are one name, a reader cannot tell them apart. */
function alternateNames(organisation: Field<Organisation>, writer: Writer): JsonLdValue[] {
  const field = organisation.get('otherNames')
  const given = field?.items() ?? []
  const names = given.map((each) => text(each.get('name'), writer)).filter((name) => name !== undefined)
  const texts = given.map((each) => each.value.name)
  const alone = texts.flatMap((name) =>
    Object.entries(name).map(([language, said]) => ({ [language]: said })),
  )
  const isClear = writer.languages !== undefined || JSON.stringify(namesOf(alone)) === JSON.stringify(texts)
  if (!isClear)
    for (const each of given)
      for (const key of Object.keys(each.value.name)) each.get('name').get(key).lose('no-place')
  return names
}

/** What a reader tells from other names: schema.org has no property for it. */
const abbreviation = (organisation: Field<Organisation>, writer: Writer): JsonLdNode[] => {
  const value = text(organisation.get('abbreviation'), writer)
  return value === undefined ? [] : [node('PropertyValue', { propertyID: 'abbreviation', value })]
}

/** Accounts by their addresses, from which a reader has to see that they are accounts. */
function accounts(organisation: Field<Organisation>): string[] {
  return (organisation.get('accounts')?.items() ?? []).flatMap((account) => {
    const href = account.get('link')?.get('href')
    if (!href) return []
    const address = new URL(href.value).href
    if (accountAt(address)) href.carry()
    return [address]
  })
}

export function organisationNode(organisation: Field<Given<'organisation'>>, writer: Writer): JsonLdNode {
  const { id, kind } = organisation.value
  const municipality = organisation.get('municipality')
  const country = organisation.get('country')?.carry()
  return node(organisationType(kind), {
    ...identity('organisation', organisation.get('id'), writer),
    identifier: [
      organisation.value.id,
      ...identifiers(organisation.get('identifiers')),
      ...abbreviation(organisation, writer),
    ],
    additionalType: organisation.get('kind').carry(),
    name: text(organisation.get('name'), writer),
    alternateName: [
      ...[organisation.value.abbreviation].flatMap((short) => (short ? [tell(short, writer)] : [])),
      ...alternateNames(organisation, writer),
    ],
    description: text(organisation.get('description'), writer),
    disambiguatingDescription: exampleText(organisation.get('example'), writer),
    foundingDate: isoDate(organisation.get('founded')),
    dissolutionDate: isoDate(organisation.get('closed')),
    parentOrganization: other('organisation', organisation.get('parent'), writer),
    knowsAbout: (organisation.get('matters')?.items() ?? []).map((matter) =>
      node('Thing', { identifier: matter.get('id').carry(), name: text(matter.get('name'), writer) }),
    ),
    knowsLanguage: organisation.get('languages')?.carry(),
    areaServed: [
      municipality && administrativeArea(municipality, writer),
      country && node('Country', { identifier: country }),
    ].filter((area) => area !== undefined && area !== ''),
    subjectOf: pages(organisation.get('links'), writer),
    sameAs: accounts(organisation),
    member: roles({ organisation: id }, writer),
    contactPoint: contactPoints({ organisation: id }, writer),
  })
}
