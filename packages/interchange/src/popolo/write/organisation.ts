import type { Organisation } from '@torg/domain/organisations'
import type { Given } from '../../context.ts'
import type { Field } from '../../losses/account.ts'
import { isReservedType } from '../contact-type.ts'
import type { PopoloObject } from '../document.ts'
import { writeText } from '../text.ts'
import { type Areas, countryArea, municipalityArea } from './area.ts'
import { writeDate, writePeriod } from './date.ts'
import { writeExample } from './example.ts'
import { writeIdentifiers, writeLinks } from './link.ts'

function otherNames(organisation: Field<Organisation>, language: string): PopoloObject[] {
  const abbreviation = organisation.get('abbreviation')
  return [
    ...(abbreviation ? [{ ...writeText('name', abbreviation, language), note: 'abbreviation' }] : []),
    ...(organisation.get('otherNames')?.items() ?? []).map((other) => ({
      ...writeText('name', other.get('name'), language),
      note: other.get('use').carry(),
      ...writePeriod(['start_date', 'end_date'], other.get('period')),
    })),
  ]
}

const accounts = (organisation: Field<Organisation>): PopoloObject[] =>
  (organisation.get('accounts')?.items() ?? []).flatMap((account) =>
    isReservedType(account.value.service)
      ? []
      : [{ type: account.get('service').carry(), value: account.get('handle').carry() }],
  )

function areaId(organisation: Field<Organisation>, language: string, areas: Areas): string | undefined {
  const [municipality, country] = [organisation.get('municipality'), organisation.get('country')]
  if (municipality) return municipalityArea(municipality, language, areas)
  return country && countryArea(country.carry(), areas)
}

/** https://www.popoloproject.com/specs/organization.html */
export function writeOrganisation(
  organisation: Field<Given<'organisation'>>,
  language: string,
  areas: Areas,
): PopoloObject {
  const area = areaId(organisation, language, areas)
  const parent = organisation.get('parent')?.carry()
  return {
    id: organisation.get('id').carry(),
    ...writeText('name', organisation.get('name'), language),
    classification: organisation.get('kind').carry(),
    other_names: otherNames(organisation, language),
    identifiers: writeIdentifiers(organisation.get('identifiers')),
    ...(parent === undefined ? {} : { parent_id: parent }),
    ...(area === undefined ? {} : { area_id: area }),
    ...writeExample(organisation.get('example'), language, 'abstract'),
    ...writeText('description', organisation.get('description'), language),
    ...writeDate('founding_date', organisation.get('founded')),
    ...writeDate('dissolution_date', organisation.get('closed')),
    contact_details: accounts(organisation),
    links: writeLinks(organisation.get('links'), language),
  }
}
