import { type Fields, some } from '../../reading/fields.ts'
import { type Entry, entryOf } from '../../reading/json.ts'
import { nodesIn, scalarIn, textIn, textOfValue, typesOf, valuesIn } from './node.ts'
import type { SchemaOrgReading } from './reading.ts'

const countryOf = (address: Entry): string | undefined => {
  const [country] = valuesIn(address, 'addressCountry')
  const node = country && entryOf(country.value, country.pointer)
  const code = node
    ? (scalarIn(node, 'identifier') ?? scalarIn(node, 'name'))
    : scalarIn(address, 'addressCountry')
  return code !== undefined && /^[A-Za-z]{2}$/.test(code) ? code.toUpperCase() : undefined
}

/** A `PostalAddress`, or the line of text that many give instead. */
export function addressIn(node: Entry, property: string, { language }: SchemaOrgReading): Fields | undefined {
  const [first] = valuesIn(node, property)
  const address = first && entryOf(first.value, first.pointer)
  if (!first) return undefined
  if (!address) return some({ street: textOfValue(first, language) })
  return postalIn(address, language)
}

export const postalIn = (address: Entry, language: string): Fields | undefined =>
  some({
    street: textIn(address, 'streetAddress', language),
    postBox: scalarIn(address, 'postOfficeBoxNumber'),
    postalCode: scalarIn(address, 'postalCode'),
    locality: textIn(address, 'addressLocality', language),
    country: countryOf(address),
  })

/** The municipality that an `AdministrativeArea` is: one with a country. */
export function municipalityOf(area: Entry | undefined, { language }: SchemaOrgReading): Fields | undefined {
  const [address] = area ? nodesIn(area, 'address') : []
  const country = address && countryOf(address)
  const name = area && textIn(area, 'name', language)
  if (!area || !typesOf(area).includes('AdministrativeArea') || country === undefined || !name)
    return undefined
  return some({
    country,
    code: scalarIn(area, 'identifier'),
    name,
    region: address && scalarIn(address, 'addressRegion'),
  })
}

const facts = new Set(['stepFree', 'accessibleToilet', 'inductionLoop', 'signLanguage', 'captions'])

function accessibilityOf(place: Entry, { language }: SchemaOrgReading): Fields | undefined {
  const found: Fields = {}
  for (const feature of nodesIn(place, 'amenityFeature')) {
    const name = scalarIn(feature, 'name') ?? ''
    const [value] = valuesIn(feature, 'value')
    if (facts.has(name) && typeof value?.value === 'boolean') found[name] = value.value
    else if (name === 'note') found.note = textIn(feature, 'value', language)
  }
  return some(found)
}

const number = (node: Entry | undefined, key: string) => Number((node && scalarIn(node, key)) ?? Number.NaN)

/** Where something is: places, addresses online, or a line of text. */
export function placeIn(event: Entry, read: SchemaOrgReading): Fields | undefined {
  const { language } = read
  let place: Fields = {}
  for (const each of valuesIn(event, 'location')) {
    const found = entryOf(each.value, each.pointer)
    const node = found && read.resolved(found)
    const href = node && scalarIn(node, 'url')
    if (!node) place = { name: textOfValue(each, language), ...place }
    else if (typesOf(node).includes('VirtualLocation')) {
      const title = textIn(node, 'name', language)
      const named = title && { title, status: 'missing' }
      place.online ??= href === undefined ? named : { href, ...(title ? { title } : {}) }
    } else {
      const municipality = municipalityOf(nodesIn(node, 'containedInPlace')[0], read)
      const address = typesOf(node).includes('PostalAddress')
        ? postalIn(node, language)
        : addressIn(node, 'address', read)
      const [geo] = nodesIn(node, 'geo')
      const [latitude, longitude] = [number(geo, 'latitude'), number(geo, 'longitude')]
      // Search engines want a town in the address, so the municipality stands there a second time.
      const isRepeated =
        municipality &&
        address &&
        Object.keys(address).every((key) => key === 'locality' || key === 'country') &&
        JSON.stringify(address.locality) === JSON.stringify(municipality.name)
      place = {
        ...some({
          name: textIn(node, 'name', language),
          address: isRepeated ? undefined : address,
          municipality,
          coordinates:
            Number.isNaN(latitude) || Number.isNaN(longitude) ? undefined : { latitude, longitude },
          accessibility: accessibilityOf(node, read),
        }),
        ...place,
      }
    }
  }
  return some(place)
}
