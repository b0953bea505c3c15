import { type PublicEvent, whenBounds } from '@torg/domain/events'
import { api } from '#lib/api/api.server.ts'
import { shortDate } from '#lib/dates/block.ts'
import type { eventQuery } from '#lib/events/filters.ts'
import type { Site } from '#lib/site/site.server.ts'
import { drawTowns } from './map.ts'
import { type EventPlace, whereabouts } from './places.ts'

/** More than this is read on no page; the reader is told to narrow down. */
const most = 1000

type Query = ReturnType<typeof eventQuery>

const fields = ['place', 'attendance', 'when'] as const

async function read(query: Query) {
  const events: Pick<PublicEvent, 'id' | (typeof fields)[number]>[] = []
  let cursor: string | undefined
  let count = 0
  do {
    const page = await api.events.list({ ...query, fields, cursor, limit: 200, count: cursor === undefined })
    events.push(...page.items)
    count = page.count ?? count
    cursor = page.next ?? undefined
  } while (cursor !== undefined && events.length < most)
  return { events, count }
}

const nameOf = ({ place: { municipality, name, address } }: EventPlace, { say, lang }: Site) => {
  const text = municipality?.name ?? name ?? address?.locality
  return text ? say(text) : { text: '', lang }
}

/** Where the events are that a query finds: towns on the map, and what is not on it, each event once. */
export async function mapView(query: Query, site: Site) {
  const { events, count } = await read(query)
  const byId = new Map(events.map((event) => [event.id, event]))
  const { places, online, unknown } = whereabouts(events)
  /** The earliest that is not over, else the first of all. */
  const first = (ids: readonly string[]) => {
    const those = ids.flatMap((id) => byId.get(id) ?? [])
    const coming = those.find(({ when }) => (whenBounds(when).latest ?? '') >= site.today)
    const one = coming ?? those[0]
    return one && shortDate(one.when, site.lang)
  }
  const towns = places.map((place) => ({
    key: place.key,
    name: nameOf(place, site),
    municipality: place.place.municipality !== undefined,
    count: place.events.length,
    first: first(place.events),
    at: place.at,
  }))
  const located = towns.flatMap(({ at, key, name: { text: name }, municipality, count }) =>
    at ? [{ ...at, key, name, municipality, count }] : [],
  )
  return {
    towns: drawTowns(located),
    rows: towns.map(({ at, ...town }) => ({ ...town, drawn: at !== undefined })),
    online: { count: online.length, first: first(online) },
    unknown: { count: unknown.length, first: first(unknown) },
    count,
    shown: events.length,
  }
}

export type MapView = Awaited<ReturnType<typeof mapView>>
