import type { Place } from '@torg/domain/events'
import { onMap } from './extent.ts'

/** What the map reads of an event. */
export type Placed = {
  id: string
  place?: Place | undefined
  attendance?: 'on-site' | 'online' | 'both' | undefined
}

/** A town or a house with events: where it is, as shares of the map, unless nobody says or it is off the map. */
export type EventPlace = {
  key: string
  place: Place
  at?: { x: number; y: number }
  events: string[]
}

export type Whereabouts = {
  places: EventPlace[]
  /** Those that take place on the net alone. */
  online: string[]
  /** Those of which nobody says where they are. */
  unknown: string[]
}

const keyOf = ({ municipality, name, address }: Place): string | undefined => {
  if (municipality)
    return `${municipality.country}-${municipality.code ?? Object.values(municipality.name)[0]}`
  return Object.values(name ?? address?.locality ?? {})[0]
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

function middleOf(places: readonly Place[]) {
  const known = places.flatMap(({ coordinates }) => coordinates ?? [])
  if (known.length === 0) return undefined
  return onMap({
    latitude: mean(known.map(({ latitude }) => latitude)),
    longitude: mean(known.map(({ longitude }) => longitude)),
  })
}

/** Each event once: in its municipality (else its house), on the net, or nowhere that is known. */
export function whereabouts(events: readonly Placed[]): Whereabouts {
  const grouped = new Map<string, { id: string; place: Place }[]>()
  const rest: Whereabouts = { places: [], online: [], unknown: [] }
  for (const { id, place, attendance } of events) {
    const key = place && keyOf(place)
    if (attendance === 'online') rest.online.push(id)
    else if (place && key !== undefined) grouped.set(key, [...(grouped.get(key) ?? []), { id, place }])
    else rest.unknown.push(id)
  }
  const places = [...grouped].flatMap(([key, members]) => {
    const at = middleOf(members.map(({ place }) => place))
    const place = members[0]?.place
    return place ? [{ key, place, ...(at ? { at } : {}), events: members.map(({ id }) => id) }] : []
  })
  return { ...rest, places: places.toSorted((a, b) => b.events.length - a.events.length) }
}
