import type { Organisation } from '@torg/domain/organisations'
import type { Given } from '../context.ts'
import { isoDate } from '../iso-dates/date.ts'
import type { Field } from '../losses/account.ts'
import { contactPoints } from './contact.ts'
import { administrativeArea, identifiers, pages } from './link.ts'
import { roles } from './membership.ts'
import { type JsonLdNode, type JsonLdValue, node } from './node.ts'
import { exampleText, identity, organisationType, other, text, type Writer } from './writer.ts'

function alternateNames(organisation: Field<Organisation>, writer: Writer): JsonLdValue[] {
  const names = (organisation.get('otherNames')?.items() ?? []).map((each) => text(each.get('name'), writer))
  return [text(organisation.get('abbreviation'), writer), ...names].filter((name) => name !== undefined)
}

function accounts(organisation: Field<Organisation>): string[] {
  return (organisation.get('accounts')?.items() ?? []).flatMap((account) => {
    const href = account.get('link')?.get('href')
    return href ? [new URL(href.carry()).href] : []
  })
}

export function organisationNode(organisation: Field<Given<'organisation'>>, writer: Writer): JsonLdNode {
  const { id, kind } = organisation.value
  const municipality = organisation.get('municipality')
  const country = organisation.get('country')?.carry()
  return node(organisationType(kind), {
    ...identity('organisation', organisation.get('id'), writer),
    identifier: [organisation.value.id, ...identifiers(organisation.get('identifiers'))],
    additionalType: organisation.get('kind').carry(),
    name: text(organisation.get('name'), writer),
    alternateName: alternateNames(organisation, writer),
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
