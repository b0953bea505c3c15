import type { Accessibility, Place, PublicEvent } from '@torg/domain/events'
import type { Field } from '../losses/account.ts'
import { administrativeArea, postalAddress, target } from './link.ts'
import { type JsonLdNode, node } from './node.ts'
import { tell, text, type Writer } from './writer.ts'

const facts = ['stepFree', 'accessibleToilet', 'inductionLoop', 'signLanguage', 'captions'] as const

function features(accessibility: Field<Accessibility>, writer: Writer): JsonLdNode[] {
  const known = facts.flatMap((name) => {
    const value = accessibility.get(name)?.carry()
    return value === undefined ? [] : [node('LocationFeatureSpecification', { name, value })]
  })
  const note = text(accessibility.get('note'), writer)
  return note === undefined
    ? known
    : [...known, node('LocationFeatureSpecification', { name: 'note', value: note })]
}

/** Where people go; `undefined` for what is only online. */
export function onSite(place: Field<Place>, writer: Writer): JsonLdNode | undefined {
  const { online: _, ...physical } = place.value
  if (Object.keys(physical).length === 0) return undefined
  const [address, municipality] = [place.get('address'), place.get('municipality')]
  const coordinates = place.get('coordinates')?.carry()
  const accessibility = place.get('accessibility')
  return node('Place', {
    name: text(place.get('name'), writer),
    // Search engines look for the town in the address.
    address: address
      ? postalAddress(address, writer)
      : municipality &&
        node('PostalAddress', {
          addressLocality: tell(municipality.value.name, writer),
          addressCountry: municipality.value.country,
        }),
    containedInPlace: municipality && administrativeArea(municipality, writer),
    geo: coordinates && node('GeoCoordinates', coordinates),
    amenityFeature: accessibility && features(accessibility, writer),
  })
}

/** Where an event is: a place, an address online, or both. */
export function locations(event: Field<PublicEvent>, writer: Writer): JsonLdNode[] {
  const place = event.get('place')
  const online = place?.get('online')
  return [place && onSite(place, writer), online && node('VirtualLocation', target(online, writer))].filter(
    (location) => location !== undefined,
  )
}
