import { isFinnishBusinessId, isSwedishOrganisationNumber } from '@torg/domain/values'
import type { Fields } from '../../reading/fields.ts'
import { inferred } from '../../reading/inferred.ts'
import { lookedUp } from '../../reading/lookup.ts'
import type { Row, TableReading } from './row.ts'

const kindWords: Record<string, string> = {
  ministeriö: 'ministry',
  ministerium: 'ministry',
  departement: 'ministry',
  virasto: 'agency',
  myndighet: 'agency',
  ämbetsverk: 'agency',
  kunta: 'municipality',
  kaupunki: 'municipality',
  kommun: 'municipality',
  stad: 'municipality',
  hyvinvointialue: 'wellbeing-services-county',
  välfärdsområde: 'wellbeing-services-county',
  työryhmä: 'working-group',
  arbetsgrupp: 'working-group',
  verkosto: 'network',
  nätverk: 'network',
  yhdistys: 'association',
  förening: 'association',
}

function identifiersOf(number: string | undefined): Fields[] | undefined {
  if (number === undefined) return undefined
  const scheme = isFinnishBusinessId(number)
    ? 'fi-business-id'
    : isSwedishOrganisationNumber(number)
      ? 'se-organisation-number'
      : undefined
  return scheme === undefined ? undefined : [{ scheme, value: number }]
}

/** What a row of another's table says of an organisation. */
export function organisationIn(
  row: Row,
  fields: Fields,
  { reading, language, country }: TableReading,
): Fields {
  const { said } = row
  const [number, link, municipality] = [said('businessId'), said('link'), said('municipality')]
  const identifiers = identifiersOf(number)
  if (number !== undefined && !identifiers)
    reading.problem(
      'not-valid',
      row.at('/identifiers'),
      `Expected a Finnish business id or a Swedish organisation number; received ${JSON.stringify(number.slice(0, 60))}`,
    )
  if (municipality !== undefined && country === undefined)
    reading.notTaken('a municipality whose country is not said', row.at('/municipality'))
  const word = typeof fields.kind === 'string' ? fields.kind.trim().toLowerCase() : ''
  const kind = lookedUp(kindWords, word) ?? fields.kind
  const made = {
    ...fields,
    ...(kind === undefined ? {} : { kind }),
    ...(identifiers ? { identifiers } : {}),
    ...(link === undefined ? {} : { links: [{ href: link }] }),
    ...(municipality === undefined || country === undefined
      ? {}
      : { municipality: { country, name: { [language]: municipality } } }),
  }
  if (fields.lifecycle !== undefined) return made
  const lifecycle = fields.closed === undefined ? 'active' : 'closed'
  return { ...made, lifecycle, stated: [...((fields.stated as []) ?? []), inferred('/lifecycle')] }
}
