import type { PublicEvent } from '@torg/domain/events'
import { isoDate, withOffset, zoneOf } from '../iso-dates/date.ts'
import type { Field } from '../losses/account.ts'
import { target } from './link.ts'
import { type JsonLdNode, node } from './node.ts'
import { text, type Writer } from './writer.ts'

function closing(event: Field<PublicEvent>): string | undefined {
  const closes = event.get('registration')?.get('closes')
  if (!closes) return undefined
  const zone = zoneOf(event.value)
  if (closes.value.length === 10) return closes.carry()
  if (zone !== undefined) return withOffset(closes.carry(), zone)
  closes.lose('not-exact')
  return undefined
}

/** How to get in: where to register, until when, at what price, and whether there is room. */
export function offer(event: Field<PublicEvent>, writer: Writer): JsonLdNode | undefined {
  const [registration, price, kind] = [
    event.get('registration'),
    event.get('price'),
    event.get('status').get('kind'),
  ]
  const stated = registration?.get('link')
  // An offer without an address is a price, not a way to register.
  const link = stated?.value.href === undefined ? undefined : stated
  const full = kind.value === 'full'
  if (full) kind.carry()
  if (link) registration?.get('kind').carry()
  if (!link && price?.value.amount === undefined && !price?.value.note && !full) return undefined
  const terms = text(price?.get('note'), writer)
  return node('Offer', {
    ...(link ? target(link, writer) : {}),
    price: price?.value.free ? 0 : price?.get('amount')?.carry(),
    priceCurrency: price?.get('currency')?.carry(),
    availability: full ? 'https://schema.org/SoldOut' : undefined,
    validFrom: link && isoDate(registration?.get('opens')),
    availabilityEnds: link && closing(event),
    description: link && text(registration?.get('note'), writer),
    priceSpecification: terms === undefined ? undefined : node('PriceSpecification', { description: terms }),
  })
}
