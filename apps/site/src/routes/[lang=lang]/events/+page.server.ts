import { error } from '@sveltejs/kit'
import { subscribeUrl } from '@torg/interchange/calendar-links'
import { chosenFilters } from '#lib/events/chosen.server.ts'
import { eventFilters, eventQuery } from '#lib/events/filters.ts'
import { listView } from '#lib/events/list.server.ts'
import { filterOptions } from '#lib/events/options.server.ts'
import { eventsView } from '#lib/events/view.ts'
import { mapView } from '#lib/map/map.server.ts'
import { monthView } from '#lib/month/month.server.ts'
import * as m from '#lib/paraglide/messages.js'
import { queryOf } from '#lib/paths/query.ts'
import { siteFor } from '#lib/site/site.server.ts'
import { API_URL, PUBLIC_API_URL } from '$app/env/private'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const { searchParams } = event.url
  const filters = eventFilters(searchParams)
  const shown = eventsView(searchParams)
  if (!filters || !shown) error(400, 'A filter has a value that it cannot have')
  const site = siteFor(event)
  const { view, month = (filters.from ?? site.today).slice(0, 7) } = shown
  const query = eventQuery(filters, site.today)
  const cursor = searchParams.get('cursor') ?? undefined

  const [chips, options, list, calendar, map] = await Promise.all([
    chosenFilters(filters, site),
    filterOptions(filters, view === 'month' ? month : undefined, site),
    view === 'list' ? listView(filters, cursor, site) : undefined,
    view === 'month' ? monthView(filters, month, site) : undefined,
    view === 'map' ? mapView(query, site) : undefined,
  ])
  const { when: _, ...narrowing } = filters
  const publicApi = PUBLIC_API_URL ?? API_URL
  const feed = `${publicApi}/v1/events.ics${queryOf({ ...narrowing, lang: site.lang })}`
  // The same events in a frame, for an editor into which the address of this page is pasted.
  const framed = `${publicApi}/embed${queryOf({ lang: site.lang, ...narrowing })}`

  return {
    about: {
      title: calendar ? `${m.events_title()}, ${calendar.name}` : m.events_title(),
      description: m.events_lead(),
      noindex: cursor !== undefined || calendar?.count === 0,
    },
    filters,
    view,
    month: shown.month,
    chips,
    options,
    feed,
    oembed: `${publicApi}/oembed${queryOf({ url: framed })}`,
    subscribe: subscribeUrl(feed),
    count: list?.count ?? calendar?.count ?? map?.count ?? 0,
    list,
    calendar,
    map,
  }
}
